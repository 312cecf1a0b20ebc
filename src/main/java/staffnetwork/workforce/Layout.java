package staffnetwork.workforce;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import staffnetwork.intake.KnownColumns;
import staffnetwork.intake.Understanding;
import staffnetwork.workforce.TableLine.Item;

/**
 * A layout recognised, or nearly, on one sheet.
 *
 * @param lines the first lines of the sheet
 * @param header the line that gave it away
 * @param columns where the fields stand; null for a small table
 * @param table the small table; null for a list
 * @param matched how much was recognised
 * @param missing what is needed and not there, in words; empty when the layout is complete
 */
record Layout(
        WorkforceKind kind,
        String sheet,
        List<Line> lines,
        Line header,
        @Nullable Columns columns,
        @Nullable StatusTable table,
        int matched,
        List<String> missing) {
    private static final int HEADER_WITHIN = 60;
    private static final int MAPPED = 100;
    private static final Set<WorkforceKind> LISTS = EnumSet.of(
            WorkforceKind.STAFF_LIST,
            WorkforceKind.RECRUITMENT_LIST,
            WorkforceKind.CASE_LIST,
            WorkforceKind.BOARD_LIST);

    boolean complete() {
        return missing.isEmpty();
    }

    /** Every layout these lines could be, complete or not. */
    static List<Layout> candidates(String sheet, List<Line> lines, Understanding told) {
        List<Layout> candidates = new ArrayList<>();
        int chosen = told.choice().headerRow();
        List<Line> below =
                lines.stream().filter(line -> line.number() >= chosen).toList();
        List<Line> likely = lines.stream()
                .limit(HEADER_WITHIN)
                .filter(line -> chosen == 0 || line.number() == chosen)
                .toList();
        remembered(sheet, lines, likely, told).forEach(candidates::add);
        List<Line> headers =
                likely.stream().filter(line -> !StatusTable.headsGroups(line)).toList();
        for (WorkforceKind kind : LISTS) {
            list(kind, sheet, lines, headers).ifPresent(candidates::add);
        }
        // A line of a list can hold both a yes and a no and so look like the heading of a table.
        int listFrom = candidates.stream()
                .filter(Layout::complete)
                .mapToInt(layout -> layout.header().number())
                .min()
                .orElse(Integer.MAX_VALUE);
        StatusTable.find(below)
                .filter(table -> table.header().number() <= listFrom)
                .ifPresent(table -> {
                    for (WorkforceKind kind : EnumSet.complementOf(EnumSet.copyOf(LISTS))) {
                        table(kind, sheet, lines, table).ifPresent(candidates::add);
                    }
                });
        return candidates;
    }

    /** Why the layout was recognised, in words. */
    String why() {
        String place = (sheet.isEmpty() ? "Row " : "Sheet " + sheet + ", row ") + header.number();
        if (columns != null && columns.chosen() != null) {
            return place + " has the headings of a layout you chose the columns of, so this is a " + kind.words() + ".";
        }
        if (columns != null) {
            return place + " has the headings " + columns.words() + ", so this is a " + kind.words() + ".";
        }
        return place + " has columns or lines for disabled and not disabled beside "
                + String.join(", ", TableLine.recognised(kind)) + ", so this is a " + kind.words() + ".";
    }

    /** The layouts among these headings that the organisation mapped by hand; they come before any that we know ourselves. */
    private static List<Layout> remembered(String sheet, List<Line> lines, List<Line> headers, Understanding told) {
        List<Layout> found = new ArrayList<>();
        for (Line line : told.columns().isEmpty() ? List.<Line>of() : headers) {
            String signature = line.signature();
            for (KnownColumns known : told.columns()) {
                if (known.signature().equals(signature)) {
                    WorkforceKind kind = WorkforceKind.list(known.kind());
                    Columns columns = Headings.of(kind).columns(line, known);
                    found.add(list(kind, sheet, lines, columns, MAPPED));
                }
            }
        }
        return found;
    }

    private static Optional<Layout> list(WorkforceKind kind, String sheet, List<Line> lines, List<Line> headers) {
        Headings headings = Headings.of(kind);
        return headers.stream()
                .map(headings::columns)
                .filter(columns -> columns.at().size() >= 2)
                .max(Comparator.comparingInt((Columns columns) -> columns.at().size())
                        .thenComparing(columns -> -columns.header().number()))
                .map(columns -> list(kind, sheet, lines, columns, 0));
    }

    private static Layout list(WorkforceKind kind, String sheet, List<Line> lines, Columns columns, int more) {
        return new Layout(
                kind,
                sheet,
                lines,
                columns.header(),
                columns,
                null,
                columns.at().size() + more,
                columns.missing().stream().map(Field::words).toList());
    }

    private static Optional<Layout> table(WorkforceKind kind, String sheet, List<Line> lines, StatusTable table) {
        List<String> missing = new ArrayList<>();
        int matched;
        if (kind == WorkforceKind.STAFF_SUMMARY) {
            matched = (int) table.entries().stream()
                    .filter(entry -> entry.counts()
                            && StaffSummaryReader.payRow(entry, PayScales.standard())
                                    .isPresent())
                    .count();
            if (matched < 3) {
                return Optional.empty();
            }
        } else {
            Set<Item> found = TableLine.items(kind, table);
            matched = found.size();
            missing.addAll(TableLine.missing(kind, found));
            if (found.isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.of(new Layout(kind, sheet, lines, table.header(), null, table, matched + 2, missing));
    }
}
