package staffnetwork.workforce;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import staffnetwork.intake.Understanding;
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
 * @param lines the first lines of each sheet looked at
 */
record Recognition(String file, List<Layout> candidates, List<Fault> faults, Map<String, List<Line>> lines) {
    private static final int LINES = 300;
    private static final Comparator<Layout> BY_MATCHES = Comparator.comparingInt(Layout::matched);

    /** Looks at the first lines of every sheet, which are forgotten afterwards. */
    static Recognition of(Spreadsheet spreadsheet, Understanding told) {
        List<Layout> candidates = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        Map<String, List<Line>> all = new LinkedHashMap<>();
        String chosen = told.choice().sheet();
        boolean there = chosen != null && spreadsheet.sheets().contains(chosen);
        for (String sheet : there ? List.of(chosen) : spreadsheet.sheets()) {
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
            candidates.addAll(Layout.candidates(sheet, lines, told));
            all.put(sheet, lines);
        }
        return new Recognition(spreadsheet.name(), candidates, faults, all);
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

    /** True unless the file is nearer to a small table than to a list, or could not be read. */
    boolean couldBeList(Set<WorkforceKind> kinds) {
        Optional<Layout> near = firstBest(candidates.stream()
                .filter(layout -> kinds.contains(layout.kind()))
                .toList());
        boolean anyRow = lines.values().stream().anyMatch(sheet -> !sheet.isEmpty());
        return faults.isEmpty()
                && anyRow
                && near.map(layout -> layout.columns() != null).orElse(true);
    }

    private List<Fault> missing(Layout layout) {
        return layout.missing().stream()
                .map(missing -> Fault.blocking(
                        FaultCode.MISSING_COLUMN,
                        place(layout),
                        "a column or line for " + missing,
                        "none under a name we know",
                        "Choose the column for it, or add it under the name " + missing + "."))
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
