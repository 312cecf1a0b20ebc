package staffnetwork.workforce;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.spreadsheet.FaultCode;
import staffnetwork.spreadsheet.Place;
import staffnetwork.spreadsheet.RowReader.Next;
import staffnetwork.spreadsheet.Spreadsheet;

/**
 * What the first lines of each sheet could be.
 *
 * @param candidates layouts, complete or not, in the order of the sheets
 * @param faults faults met on reading
 */
record Recognition(String file, List<Layout> candidates, List<Fault> faults) {
    private static final int LINES = 300;
    private static final Comparator<Layout> BY_MATCHES = Comparator.comparingInt(Layout::matched);

    /** Looks at the first lines of every sheet, which are forgotten afterwards. */
    static Recognition of(Spreadsheet spreadsheet) {
        List<Layout> candidates = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (String sheet : spreadsheet.sheets()) {
            List<Line> lines = new ArrayList<>();
            spreadsheet
                    .read(sheet, row -> {
                        Line line = Line.of(row);
                        if (!line.blank()) {
                            lines.add(line);
                        }
                        return lines.size() < LINES ? Next.GO_ON : Next.STOP;
                    })
                    .ifPresent(faults::add);
            candidates.addAll(Layout.candidates(sheet, lines));
        }
        return new Recognition(spreadsheet.name(), candidates, faults);
    }

    /** The most convincing complete layout of any kind. */
    Optional<Layout> best() {
        return firstBest(candidates.stream().filter(Layout::complete).toList());
    }

    /** The most convincing complete layout of these kinds, unless the file is clearly something else. */
    Optional<Layout> best(Set<WorkforceKind> kinds) {
        Optional<Layout> asked = firstBest(candidates.stream()
                .filter(layout -> layout.complete() && kinds.contains(layout.kind()))
                .toList());
        int matchedElsewhere = best().map(Layout::matched).orElse(0);
        return asked.filter(layout -> layout.matched() + 1 >= matchedElsewhere);
    }

    /** Why there is no layout of these kinds. */
    List<Fault> whyNot(Set<WorkforceKind> kinds) {
        if (!faults.isEmpty()) {
            return faults;
        }
        Optional<Layout> near = firstBest(candidates.stream()
                .filter(layout -> !layout.complete() && kinds.contains(layout.kind()))
                .toList());
        Optional<Layout> other = best().filter(layout -> !kinds.contains(layout.kind()));
        if (near.isPresent()
                && near.get().matched() >= other.map(Layout::matched).orElse(0)) {
            return missing(near.get());
        }
        String wanted = String.join(
                " or ", kinds.stream().map(WorkforceKind::words).sorted().toList());
        return List.of(other.map(layout -> Fault.blocking(
                        FaultCode.WRONG_KIND,
                        place(layout),
                        "a " + wanted,
                        "a " + layout.kind().words(),
                        "Choose the right file, or import this one as what it is."))
                .orElseGet(() -> Fault.blocking(
                        FaultCode.UNKNOWN_LAYOUT,
                        Place.file(file),
                        "a " + wanted,
                        "no row with the headings of one",
                        "Check that the headings are there and in one row; our blank template shows them.")));
    }

    private List<Fault> missing(Layout layout) {
        return layout.missing().stream()
                .map(missing -> Fault.blocking(
                        FaultCode.MISSING_COLUMN,
                        place(layout),
                        "a column or line for " + missing,
                        "none under a name we know",
                        "Add it, or rename it to " + missing + "."))
                .toList();
    }

    private Place place(Layout layout) {
        return new Place(file, layout.sheet(), layout.header().number(), "");
    }

    private static Optional<Layout> firstBest(List<Layout> layouts) {
        Layout best = null;
        for (Layout layout : layouts) {
            best = best == null || BY_MATCHES.compare(layout, best) > 0 ? layout : best;
        }
        return Optional.ofNullable(best);
    }
}
