package staffnetwork.workforce;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import staffnetwork.intake.KnownColumns;
import staffnetwork.spreadsheet.Row;

/**
 * Where a list's fields stand.
 *
 * @param header the line with the headings
 * @param at field to column, from 0
 * @param rivals every column that could be the field, the best first
 * @param missing needed fields that are not there
 * @param chosen the organisation's own choice of columns; null if they were found by their headings
 */
record Columns(
        Line header,
        Map<Field, Integer> at,
        Map<Field, List<Integer>> rivals,
        Set<Field> missing,
        @Nullable KnownColumns chosen) {

    boolean has(Field field) {
        return at.containsKey(field);
    }

    /** What stands in a field's column; empty when the list has no such column. */
    String text(Row row, Field field) {
        Integer column = at.get(field);
        return column == null ? "" : row.text(column);
    }

    /** The columns to be read; every other is forgotten. */
    int[] kept() {
        return at.values().stream()
                .mapToInt(Integer::intValue)
                .distinct()
                .sorted()
                .toArray();
    }

    /** A field's column as the user sees it: its letters and heading. */
    String place(Field field) {
        Integer column = at.get(field);
        return column == null
                ? ""
                : letters(column) + " (" + header.cell(column).text().strip() + ")";
    }

    /** The fields found, with their headings, in words. */
    String words() {
        return at.keySet().stream().map(this::place).collect(Collectors.joining(", "));
    }

    /** The headings of personal columns that are thrown away. */
    List<String> thrownAway() {
        return header.cells().stream()
                .map(Line.Cell::text)
                .filter(Headings::personal)
                .toList();
    }

    /** Fields for which two columns carry the same heading, so that only the user can choose. */
    List<Field> doubled() {
        List<Field> doubled = new ArrayList<>();
        if (chosen != null) {
            return doubled;
        }
        at.forEach((field, column) -> {
            if (header.columnsOf(header.cell(column).words()).size() > 1) {
                doubled.add(field);
            }
        });
        return doubled;
    }

    /** Fields for which other columns were passed over. */
    List<Field> chosenAmongRivals() {
        return at.keySet().stream()
                .filter(field -> rivals.getOrDefault(field, List.of()).size() > 1)
                .toList();
    }

    /** The letters of a column counted from 0. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
