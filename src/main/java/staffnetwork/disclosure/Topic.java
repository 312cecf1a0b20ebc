package staffnetwork.disclosure;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The closed set of things that are counted by what became of them, for the whole organisation. Each counts people, each person
 * once, by the kind that stands last among those that are true of them: the longest wait, the least good answer. Stored by name.
 */
public enum Topic {
    /** How people go about it: a talk, somebody they chose asks for them, or in writing. */
    WAYS(Cut.of("INFORMAL", "GO_BETWEEN", "FORMAL"), Cut.of("INFORMAL+GO_BETWEEN", "FORMAL")),
    /**
     * What people say came of a talk: it works and was there soon or later, it works in part or not at all, or the answer was no. One
     * table and not two, since two tables of the same people could be put together.
     */
    BY_TALK(
            Cut.of("SOON", "LATER", "PARTLY", "NO"),
            Cut.of("SOON", "LATER+PARTLY", "NO"),
            Cut.of("SOON+LATER", "PARTLY+NO"),
            Cut.of("SOON+LATER+PARTLY", "NO")),
    /** The same of what somebody they chose asked for. */
    BY_GO_BETWEEN(
            Cut.of("SOON", "LATER", "PARTLY", "NO"),
            Cut.of("SOON", "LATER+PARTLY", "NO"),
            Cut.of("SOON+LATER", "PARTLY+NO"),
            Cut.of("SOON+LATER+PARTLY", "NO")),
    /** Talks of which nothing is kept: a number of talks, since nobody's is known. */
    TALKS(Cut.of("TALKS")),
    /** Days from asking in writing to the first answer. */
    ANSWERED(
            Cut.of("UP_TO_14", "UP_TO_28", "MORE"),
            Cut.of("UP_TO_14", "UP_TO_28+MORE"),
            Cut.of("UP_TO_14+UP_TO_28", "MORE")),
    /** What the first answer said. */
    SAID(Cut.of("YES", "OTHER", "NO"), Cut.of("YES", "OTHER+NO"), Cut.of("YES+OTHER", "NO")),
    /** How second looks ended. */
    SECOND_LOOK(Cut.of("YES", "OTHER", "NO"), Cut.of("YES+OTHER", "NO")),
    /** Whether what was agreed came by the day that was promised. */
    DELIVERED(Cut.of("IN_TIME", "LATE", "VERY_LATE"), Cut.of("IN_TIME", "LATE+VERY_LATE")),
    /** Whether what is there works. */
    WORKS(Cut.of("YES", "PARTLY", "NO"), Cut.of("YES", "PARTLY+NO"), Cut.of("YES+PARTLY", "NO")),
    /** Leave that is for a disability and does not count as being off sick. */
    LEAVE(Cut.of("PLANNED", "UNPLANNED"), Cut.of("PLANNED+UNPLANNED"));

    @SuppressWarnings("ImmutableEnumChecker") // it is: unmodifiable lists of strings
    private final List<Cut> cuts;

    Topic(Cut... cuts) {
        this.cuts = List.of(cuts);
        Set<String> kinds = this.cuts.get(0).kinds();
        if (this.cuts.stream().anyMatch(cut -> !cut.kinds().equals(kinds))) {
            throw new IllegalArgumentException("every cut is of the same people");
        }
    }

    /** The kinds of what can become of it, from the best to the worst. */
    public List<String> kinds() {
        return cuts.get(0).parts();
    }

    /** The one of two kinds that stands later. */
    public String last(String one, String other) {
        return kinds().indexOf(one) >= kinds().indexOf(other) ? one : other;
    }

    /** The ways to cut it, from the finest to the coarsest; the first in which every part is large enough is released. */
    List<Cut> cuts() {
        return cuts;
    }

    /**
     * Parts that are apart from one another and together everybody.
     *
     * @param parts their names: a kind, or several with a plus between them
     */
    record Cut(List<String> parts) {
        Cut {
            parts = List.copyOf(parts);
        }

        static Cut of(String... parts) {
            return new Cut(List.of(parts));
        }

        /** The kinds of a part. */
        static List<String> kinds(String part) {
            return List.of(part.split("\\+"));
        }

        Set<String> kinds() {
            return parts.stream().flatMap(part -> kinds(part).stream()).collect(Collectors.toSet());
        }
    }
}
