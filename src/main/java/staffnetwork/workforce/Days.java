package staffnetwork.workforce;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as they are written in files: ISO, British, and Excel's serial numbers. */
final class Days {
    private static final LocalDate EXCEL_DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final Pattern SERIAL = Pattern.compile("[2-7][0-9]{4}(\\.[0-9]+)?");
    private static final Pattern IN_TEXT =
            Pattern.compile("\\b[0-9]{4}-[0-9]{2}-[0-9]{2}\\b|\\b[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4}\\b"
                    + "|\\b[0-9]{1,2}(st|nd|rd|th)?[ -][A-Za-z]{3,9}[ -][0-9]{4}\\b");
    private static final List<DateTimeFormatter> NOTATIONS = List.of(
            notation("uuuu-MM-dd"),
            notation("d/M/uuuu"),
            notation("d.M.uuuu"),
            notation("d-M-uuuu"),
            notation("uuuuMMdd"),
            notation("d MMM uuuu"),
            notation("d MMMM uuuu"),
            notation("d-MMM-uuuu"),
            notation("d-MMMM-uuuu"));

    private Days() {}

    /** The day a cell names, time of day ignored; empty when it names none. */
    static Optional<LocalDate> of(String text) {
        String day =
                text.strip().replaceFirst("[T ][0-9]{1,2}:[0-9]{2}.*$", "").replaceFirst("(?<=[0-9])(st|nd|rd|th)", "");
        if (SERIAL.matcher(day).matches()) {
            return Optional.of(EXCEL_DAY_ZERO.plusDays((long) Double.parseDouble(day)));
        }
        return NOTATIONS.stream()
                .map(notation -> parsed(day, notation))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<LocalDate> parsed(String day, DateTimeFormatter notation) {
        try {
            return Optional.of(LocalDate.parse(day, notation));
        } catch (DateTimeException another) {
            return Optional.empty();
        }
    }

    /** The days named somewhere in a line of text, in order. */
    static List<LocalDate> in(String text) {
        Matcher matcher = IN_TEXT.matcher(text);
        return matcher.results()
                .map(found -> of(found.group()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static DateTimeFormatter notation(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.UK)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
