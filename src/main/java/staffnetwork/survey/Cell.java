package staffnetwork.survey;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import staffnetwork.spreadsheet.Row;

/** A cell where a published figure should stand: a number, a mark that the figure is not shown, or something else. */
sealed interface Cell {
    /** A number, at the file's full precision. */
    record Value(BigDecimal value) implements Cell {}

    /** Blank, or a mark such as "-" or "*": the survey does not show the figure. */
    record NotShown() implements Cell {}

    /** Neither; what stands there. */
    record Strange(String text) implements Cell {}

    /** Marks of survey files for figures that are not shown. In these layouts "-" never means zero. */
    Set<String> MARKS =
            Set.of("", "-", "*", ".", "..", "\u2013", "na", "n/a", "#n/a", "null", "suppressed", "not shown");

    /** A number as text, perhaps with thousands separators or a percent sign. */
    Pattern NUMBER = Pattern.compile("-?(?:\\d{1,15}|\\d{1,3}(?:,\\d{3}){1,4})(?:\\.\\d{1,20})? ?%?");

    /** Reads a cell of a row. */
    static Cell of(Row row, int column) {
        return switch (row.kind(column)) {
            case BLANK, ERROR -> new NotShown();
            case NUMBER ->
                Double.isFinite(row.number(column))
                        ? new Value(BigDecimal.valueOf(row.number(column)))
                        : new Strange(row.text(column));
            case TEXT -> of(row.text(column));
            case DATE, BOOLEAN -> new Strange(row.text(column));
        };
    }

    /** Reads a text. */
    static Cell of(String text) {
        String plain = text.strip().toLowerCase(java.util.Locale.ROOT);
        if (MARKS.contains(plain)) {
            return new NotShown();
        }
        if (!NUMBER.matcher(plain).matches()) {
            return new Strange(text);
        }
        return new Value(new BigDecimal(plain.replace(",", "").replace("%", "").strip()));
    }

    /** The value as a whole number of people, if it is one. */
    static Optional<Long> people(BigDecimal value) {
        boolean whole = value.signum() >= 0
                && value.stripTrailingZeros().scale() <= 0
                && value.compareTo(BigDecimal.valueOf(100_000_000)) < 0;
        return whole ? Optional.of(value.longValue()) : Optional.empty();
    }
}
