package staffnetwork.workforce;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import staffnetwork.intake.FileLook;
import staffnetwork.intake.FileLook.Mask;
import staffnetwork.workforce.Line.Cell;

/**
 * What may be shown of one column of a list to who says what it is. A column about a person is thrown away; elsewhere a cell is
 * shown if it is a term of the field, a short number, or one of a few words that stand in the column again and again. Everything
 * else could be about a person and is only described.
 */
final class Glimpse {
    private static final Set<Field> NUMBERS_OF_PEOPLE =
            EnumSet.of(Field.EMPLOYEE, Field.ASSIGNMENT, Field.APPLICATION, Field.CASE);
    private static final int SAMPLES = 3;
    private static final int ENOUGH = 10;
    private static final int AGAIN_AND_AGAIN = 5;
    private static final int LONGEST = 60;
    private static final Pattern SHORT_NUMBER = Pattern.compile("-?[0-9]{1,4}(\\.[0-9]{1,4})?");
    private static final ValueTable<DisabilityStatus> IMPAIRMENTS =
            ValueTable.of(TextTable.of("values.txt").section("DISABILITY"), DisabilityStatus.class);

    private final boolean personal;
    private final boolean numbers;
    private final boolean status;
    private final boolean repeats;
    private final List<Cell> cells;

    /**
     * Looks at a column.
     *
     * @param heading what stands above it
     * @param field what it is taken for; null for nothing
     * @param cells its first cells below the heading
     */
    Glimpse(String heading, @Nullable Field field, List<Cell> cells) {
        this.personal = Headings.personal(heading);
        this.numbers = field != null && NUMBERS_OF_PEOPLE.contains(field);
        this.status = field == Field.DISABILITY;
        this.cells = cells;
        Map<String, Integer> distinct = new HashMap<>();
        cells.stream().filter(cell -> !cell.blank()).forEach(cell -> distinct.merge(cell.words(), 1, Integer::sum));
        int filled = distinct.values().stream().mapToInt(Integer::intValue).sum();
        this.repeats = filled >= ENOUGH && distinct.size() * AGAIN_AND_AGAIN <= filled;
    }

    /** True if its content is thrown away. */
    boolean personal() {
        return personal;
    }

    /** A few different cells of it. */
    List<FileLook.Cell> sample() {
        return cells.stream()
                .filter(cell -> !cell.blank())
                .map(this::shown)
                .distinct()
                .limit(personal ? 1 : SAMPLES)
                .toList();
    }

    /** What may be shown of one of its cells. */
    FileLook.Cell shown(Cell cell) {
        if (cell.blank()) {
            return new FileLook.Cell("", Mask.SHOWN);
        } else if (personal) {
            return new FileLook.Cell("", Mask.THROWN_AWAY);
        }
        return harmless(cell)
                ? new FileLook.Cell(cell.text(), Mask.SHOWN)
                : new FileLook.Cell(described(cell), Mask.HIDDEN);
    }

    private boolean harmless(Cell cell) {
        String text = cell.text();
        if (numbers || text.length() > LONGEST || Shown.looksPersonal(text)) {
            return false;
        } else if (status) {
            return Shown.plain(ValueKind.DISABILITY, text);
        }
        return Shown.plain(ValueKind.DISABILITY, text)
                || Shown.plain(ValueKind.PAY_SCALE, text)
                || SHORT_NUMBER.matcher(text).matches()
                || (repeats && IMPAIRMENTS.ofWords(cell.words()).target() == null);
    }

    private static String described(Cell cell) {
        String text = cell.text();
        boolean digits = text.chars().allMatch(sign -> Character.isDigit(sign) || sign == '-');
        if (Days.of(text).isPresent() && !text.chars().allMatch(Character::isDigit)) {
            return "a date";
        }
        return (digits ? "a number of " : "text of ") + text.length() + (digits ? " digits" : " characters");
    }
}
