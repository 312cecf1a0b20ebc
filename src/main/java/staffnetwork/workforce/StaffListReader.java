package staffnetwork.workforce;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.spreadsheet.FaultCode;
import staffnetwork.spreadsheet.Row;
import staffnetwork.workforce.ValueKind.YesNo;

/**
 * Reads a staff list from ESR: who counts, who does not and why. Source: WDES technical guidance, metric 1 (head-count at the
 * snapshot, one person once, bank out since 2023). Employee numbers are used in memory to find second assignments and forgotten.
 */
final class StaffListReader {
    private static final String NO_PERSON = "line without a person";
    private static final Pattern NUMBERED = Pattern.compile("[A-Za-z]{0,3}[0-9]{3,}(-[0-9]+)?");
    private static final Pattern SECOND_OF = Pattern.compile("-[0-9]+$");
    private static final Pattern LEADING_NOUGHTS = Pattern.compile("^0+(?=[0-9]+$)");

    private final Task task;
    private final Findings findings;
    private final StaffCount count;
    private final ValueColumn<Standing> categories;
    private final ValueColumn<Standing> personTypes;
    private final ValueColumn<Standing> statuses;
    private final ValueColumn<YesNo> primaries;
    private final Map<String, List<Assignment>> people = new LinkedHashMap<>();
    private final Map<String, String> sameText = new HashMap<>();
    private long withoutNumber;

    StaffListReader(Task task) {
        this.task = task;
        findings = new Findings(task);
        count = new StaffCount(task, findings);
        categories = findings.column(ValueKind.ASSIGNMENT_CATEGORY, Field.CATEGORY, Standing.class);
        personTypes = findings.column(ValueKind.ASSIGNMENT_CATEGORY, Field.PERSON_TYPE, Standing.class);
        statuses = findings.column(ValueKind.ASSIGNMENT_STATUS, Field.STATUS, Standing.class);
        primaries = findings.column(ValueKind.YES_NO, Field.PRIMARY, YesNo.class);
    }

    /** Reads the list. */
    Examined<StaffInPost> read() {
        findings.add(task.rows(this::take).orElse(null));
        people.values().forEach(count::person);
        count.tell();
        tellWhatCannotBeKnown();
        findings.needSomeRows();
        return findings.outcome(count::figures);
    }

    private void take(Columns columns, Row row) {
        String payScale = same(columns.text(row, Field.PAY_SCALE));
        String group = same(beforeRole(columns.text(row, Field.STAFF_GROUP)));
        String status = same(columns.text(row, Field.DISABILITY));
        String person = person(columns, row);
        boolean described = !(payScale + group + status + columns.text(row, Field.CATEGORY)).isEmpty();
        if (!described && !NUMBERED.matcher(person).matches()) {
            if (!(person + columns.text(row, Field.FTE)).isEmpty()) {
                findings.leaveOut(NO_PERSON);
            }
        } else if (repeatsHeading(columns, Field.PAY_SCALE, payScale)
                && repeatsHeading(columns, Field.DISABILITY, status)) {
            findings.leaveOut(NO_PERSON);
        } else {
            boolean primary = primary(columns, row);
            double fte = fte(columns, row);
            Standing standing = standing(columns, row, fte);
            people.computeIfAbsent(key(person, row), any -> new ArrayList<>(1))
                    .add(new Assignment(row.number(), standing, primary, fte, payScale, group, status));
        }
    }

    /** Equal texts once in memory. */
    private String same(String text) {
        String first = sameText.putIfAbsent(text, text);
        return first == null ? text : first;
    }

    /** The staff group of a job such as {@code Nursing and Midwifery Registered|Community Nurse}. */
    private static String beforeRole(String group) {
        int bar = group.indexOf('|');
        return bar < 0 ? group : group.substring(0, bar).strip();
    }

    private static String person(Columns columns, Row row) {
        String employee = columns.text(row, Field.EMPLOYEE);
        return employee.isEmpty()
                ? SECOND_OF.matcher(columns.text(row, Field.ASSIGNMENT)).replaceFirst("")
                : employee;
    }

    private String key(String person, Row row) {
        if (person.isEmpty()) {
            withoutNumber++;
            return "row " + row.number();
        }
        return LEADING_NOUGHTS.matcher(person).replaceFirst("");
    }

    private static boolean repeatsHeading(Columns columns, Field field, String text) {
        Integer column = columns.at().get(field);
        return column != null && columns.header().cell(column).words().equals(Words.of(text));
    }

    private @Nullable Standing standing(Columns columns, Row row, double fte) {
        Standing category = standing(categories, Field.CATEGORY, columns, row);
        Standing type = standing(personTypes, Field.PERSON_TYPE, columns, row);
        Standing status = standing(statuses, Field.STATUS, columns, row);
        if (category == null || type == null || status == null) {
            return null;
        }
        if (category != Standing.COUNTS || type != Standing.COUNTS) {
            return category != Standing.COUNTS ? category : type;
        }
        if (columns.text(row, Field.CATEGORY).isEmpty() && bank(columns.text(row, Field.POSITION))) {
            return Standing.BANK;
        }
        return status == Standing.COUNTS && fte <= 0 ? Standing.NO_FTE : status;
    }

    private static @Nullable Standing standing(ValueColumn<Standing> values, Field field, Columns columns, Row row) {
        return columns.has(field) ? values.of(columns.text(row, field), row.number()) : Standing.COUNTS;
    }

    /** A bank post by its title where no category says so, for example {@code Bank Nurse Band 5|N7B|Bank}. */
    private static boolean bank(String position) {
        String words = Words.of(position);
        return words.startsWith("bank ") || words.endsWith(" bank");
    }

    private boolean primary(Columns columns, Row row) {
        String text = columns.text(row, Field.PRIMARY);
        return !text.isEmpty() && primaries.of(text, row.number()) == YesNo.YES;
    }

    private static double fte(Columns columns, Row row) {
        Integer column = columns.at().get(Field.FTE);
        if (column == null || !Double.isNaN(row.number(column))) {
            return column == null ? Double.NaN : row.number(column);
        }
        String text = row.text(column);
        return text.matches("[0-9]{0,4}(\\.[0-9]+)?") && !text.isEmpty() ? Double.parseDouble(text) : Double.NaN;
    }

    private void tellWhatCannotBeKnown() {
        Columns columns = task.columns();
        if (!columns.has(Field.EMPLOYEE) && !columns.has(Field.ASSIGNMENT)) {
            warn(
                    "an employee or assignment number",
                    "neither",
                    "Every row was taken for a person; add the number if anyone can stand in two rows.");
        } else if (withoutNumber > 0) {
            warn(
                    "a number in every row",
                    withoutNumber + " rows without",
                    "Each of these rows was taken for a person of its own.");
        }
        if (!columns.has(Field.CATEGORY) && !columns.has(Field.PERSON_TYPE)) {
            warn(
                    "an assignment category",
                    "no such column",
                    "Make sure the list holds no bank, honorary, agency or non-executive assignments.");
        }
        if (!columns.has(Field.STATUS)) {
            warn("an assignment status", "no such column", "Make sure the list holds active assignments only.");
        }
    }

    private void warn(String expected, String found, String remedy) {
        findings.add(Fault.warning(FaultCode.MISSING_COLUMN, task.sheet(), expected, found, remedy));
    }
}
