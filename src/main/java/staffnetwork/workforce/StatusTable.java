package staffnetwork.workforce;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import staffnetwork.workforce.Line.Cell;

/**
 * A small table of counts by disability status: the groups as columns and the counted things as lines, or the other way round.
 *
 * @param header the line with the headings
 * @param entries what is counted, in order; also headings of parts, which hold no counts
 */
record StatusTable(Line header, List<Entry> entries) {
    private static final ValueTable<DisabilityStatus> GROUPS =
            ValueTable.of(TextTable.of("values.txt").section("DISABILITY"), DisabilityStatus.class);

    private static final int LONGEST = 60;
    private static final Pattern AROUND =
            Pattern.compile("^(number|count|headcount) (of )?|( (headcount|count|n|staff|applicants|people))+$");

    /**
     * One counted thing.
     *
     * @param labels the texts that name it
     * @param groups the cells of each group; more than one where a group is split
     * @param total the cell with all groups together, if there is one
     */
    record Entry(
            int row,
            List<String> labels,
            Map<DisabilityStatus, List<Cell>> groups,
            @Nullable Cell total) {
        String label() {
            return String.join(" ", labels).strip();
        }

        /** True if something stands where counts belong. */
        boolean counts() {
            return groups.values().stream().flatMap(List::stream).anyMatch(cell -> !cell.blank());
        }

        /** True if nothing but numbers stands where counts belong: a line of a list does not pass. */
        boolean numeric() {
            return counts()
                    && groups.values().stream()
                            .flatMap(List::stream)
                            .allMatch(
                                    cell -> cell.blank() || Counts.number(cell).isPresent());
        }
    }

    /** What a heading stands for: a group, the total, or neither. */
    private record Group(@Nullable DisabilityStatus status, boolean total) {
        static Group of(Cell cell) {
            if (cell.blank()
                    || cell.numeric()
                    || cell.words().length() > LONGEST
                    || cell.words().contains("%")) {
                return new Group(null, false);
            }
            String words = AROUND.matcher(cell.words()).replaceAll("");
            if (words.equals("total") || words.equals("all")) {
                return new Group(null, true);
            }
            return new Group(words.isEmpty() ? null : GROUPS.ofWords(words).target(), false);
        }

        boolean any() {
            return total || status != null;
        }
    }

    /** The table in these lines, if there is one. */
    static Optional<StatusTable> find(List<Line> lines) {
        for (int index = 0; index < lines.size(); index++) {
            if (headsGroups(lines.get(index))) {
                return Optional.of(straight(lines.get(index), lines.subList(index + 1, lines.size())));
            }
        }
        return turned(lines);
    }

    /** True if a line heads columns for disabled and for not disabled. */
    static boolean headsGroups(Line line) {
        boolean disabled = false;
        boolean nonDisabled = false;
        for (Cell cell : line.cells()) {
            DisabilityStatus status = Group.of(cell).status();
            disabled |= status == DisabilityStatus.DISABLED;
            nonDisabled |= status == DisabilityStatus.NON_DISABLED;
        }
        return disabled && nonDisabled;
    }

    private static StatusTable straight(Line header, List<Line> lines) {
        List<Group> groups = header.cells().stream().map(Group::of).toList();
        int first = 0;
        while (!groups.get(first).any()) {
            first++;
        }
        List<Entry> entries = new ArrayList<>();
        for (Line line : lines) {
            List<String> labels = line.cells().stream()
                    .limit(first)
                    .map(Cell::text)
                    .filter(text -> !text.isEmpty())
                    .toList();
            entries.add(entry(line.number(), labels, groups, line.cells()));
        }
        return new StatusTable(header, entries);
    }

    private static Optional<StatusTable> turned(List<Line> lines) {
        List<Line> body = lines.stream().filter(line -> label(line).any()).toList();
        int first = body.isEmpty() ? 0 : lines.indexOf(body.get(0));
        boolean both = body.stream().anyMatch(line -> label(line).status() == DisabilityStatus.DISABLED)
                && body.stream().anyMatch(line -> label(line).status() == DisabilityStatus.NON_DISABLED);
        if (first == 0 || !both) {
            return Optional.empty();
        }
        Line header = lines.get(first - 1);
        List<Group> groups = body.stream().map(StatusTable::label).toList();
        List<Entry> entries = new ArrayList<>();
        int labelled = labelColumn(body.get(0));
        for (Cell heading : header.cells()) {
            if (heading.column() > labelled && !heading.blank()) {
                List<Cell> cells =
                        body.stream().map(line -> line.cell(heading.column())).toList();
                entries.add(entry(header.number(), List.of(heading.text()), groups, cells));
            }
        }
        return Optional.of(new StatusTable(header, entries));
    }

    private static int labelColumn(Line line) {
        return line.cells().stream()
                .filter(cell -> !cell.blank())
                .mapToInt(Cell::column)
                .findFirst()
                .orElse(0);
    }

    private static Group label(Line line) {
        return line.blank() ? new Group(null, false) : Group.of(line.cell(labelColumn(line)));
    }

    private static Entry entry(int row, List<String> labels, List<Group> groups, List<Cell> cells) {
        Map<DisabilityStatus, List<Cell>> byGroup = new EnumMap<>(DisabilityStatus.class);
        Cell total = null;
        for (int index = 0; index < groups.size(); index++) {
            Cell cell = index < cells.size() ? cells.get(index) : new Line(row, List.of()).cell(index);
            DisabilityStatus status = groups.get(index).status();
            if (status != null) {
                byGroup.computeIfAbsent(status, any -> new ArrayList<>()).add(cell);
            } else if (groups.get(index).total()) {
                total = cell;
            }
        }
        return new Entry(row, labels, byGroup, total);
    }
}
