package staffnetwork.stafflist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import staffnetwork.spreadsheet.Row;

/**
 * Where things stand in a staff list, found by the headings of its columns. Columns that nobody asked for are not read, and those
 * about disability or health never are.
 */
record StaffListHeadings(int row, Map<Column, Integer> at, List<String> left, List<String> aboutHealth) {
    private static final Pattern HEALTH =
            Pattern.compile(".*(disab|impair|health|illness|condition|adjustment|sickness|ltc|neurodiv).*");
    private static final Set<String> NAMES =
            Set.of("name", "full name", "employee name", "staff name", "preferred name");

    /** The columns we read. */
    enum Column {
        NAME(NAMES),
        FIRST_NAME(Set.of("first name", "forename", "given name")),
        LAST_NAME(Set.of("last name", "surname", "family name")),
        EMAIL(Set.of("email", "email address", "work email", "work email address")),
        STAFF_NUMBER(Set.of("staff number", "employee number", "esr number", "payroll number", "staff no")),
        DIRECTORATE(Set.of("directorate", "division")),
        CARE_AREA(Set.of("care area", "ward", "department", "team", "service")),
        STAFF_GROUP(Set.of("staff group")),
        MANAGER(Set.of(
                "manager",
                "line manager",
                "manager email",
                "line manager email",
                "manager staff number",
                "manager number",
                "manager employee number",
                "supervisor employee number",
                "reports to"));

        @SuppressWarnings("ImmutableEnumChecker") // Set.of does not change
        private final Set<String> headings;

        Column(Set<String> headings) {
            this.headings = headings;
        }
    }

    /** What a row says if it holds the headings of a staff list; it does if it names people and tells them apart. */
    static List<StaffListHeadings> of(Row row) {
        Map<Column, Integer> at = new EnumMap<>(Column.class);
        List<String> left = new ArrayList<>();
        List<String> health = new ArrayList<>();
        for (int i = 0; i < row.columns(); i++) {
            int column = i;
            String heading = row.text(i);
            String plain = plain(heading);
            if (HEALTH.matcher(plain).matches()) {
                health.add(heading);
                continue;
            }
            boolean known = Arrays.stream(Column.values())
                    .filter(one -> one.headings.contains(plain) && !at.containsKey(one))
                    .findFirst()
                    .map(one -> at.put(one, column) == null)
                    .orElse(false);
            if (!known && !heading.isEmpty()) {
                left.add(heading);
            }
        }
        boolean names = at.containsKey(Column.NAME) || at.containsKey(Column.LAST_NAME);
        boolean apart = at.containsKey(Column.EMAIL) || at.containsKey(Column.STAFF_NUMBER);
        return names && apart ? List.of(new StaffListHeadings(row.number(), at, left, health)) : List.of();
    }

    private static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replace("e-mail", "email")
                .replaceAll("[^a-z]+", " ")
                .strip();
    }

    /** The columns to read; every other is forgotten before it is looked at. */
    int[] kept() {
        return at.values().stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    /** What stands in a column of that row, empty if the list has no such column. */
    String text(Row row, Column column) {
        Integer place = at.get(column);
        return place == null ? "" : row.text(place).strip();
    }
}
