package staffnetwork.disclosure;

import java.util.List;

/**
 * What may be said about a topic for one time: every part of one cut of it, each with its proof.
 *
 * @param topic what is counted
 * @param parts the parts in the order of the cut
 */
public record TopicRelease(Topic topic, List<Part> parts) {
    public TopicRelease {
        parts = List.copyOf(parts);
    }

    /**
     * A part of the people of a topic.
     *
     * @param name its kind, or several with a plus between them
     * @param release one cell: how many people, among the most there can be
     * @param proof why that gives nobody away
     */
    public record Part(String name, Release release, Proof proof) {
        StoredCell cell() {
            return release.stored().get(0);
        }

        /** How many people. */
        public Figure people() {
            return release.cells().get(0).told();
        }
    }

    /** All people of the topic together, added up from the rounded parts as everybody can. */
    public Figure people() {
        int all = parts.stream().mapToInt(each -> each.cell().told()).sum();
        return isProven() ? new Figure.Shown(all, Figure.Unit.PEOPLE) : hidden();
    }

    /** What is said of a topic that may not be released. */
    public static Figure hidden() {
        return Figure.Withheld.ONLY;
    }

    /** How many of all people of the topic are in that part, from the rounded counts. */
    public Figure share(Part part) {
        int all = parts.stream().mapToInt(each -> each.cell().told()).sum();
        int told = part.cell().told();
        return parts.size() < 2
                ? Figure.Withheld.ONLY
                : new SafeFigures(part.release().thresholds()).share(told, all - told);
    }

    /**
     * Whether it may leave: it is one whole cut of the topic, every part is shown and so large that both it and what the others
     * leave are above the threshold, and every proof holds. It is worked out anew from what is kept.
     */
    public boolean isProven() {
        List<String> names = parts.stream().map(Part::name).toList();
        return topic.cuts().stream().anyMatch(cut -> cut.parts().equals(names))
                && parts.stream().allMatch(this::isProven);
    }

    private boolean isProven(Part part) {
        int people = part.release().thresholds().people();
        return part.release().stored().size() == 1
                && part.cell().state() == CellState.NEW
                && part.cell().told() + Thresholds.STEP / 2 >= people
                && part.proof().proves(part.release());
    }
}
