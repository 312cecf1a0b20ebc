package staffnetwork.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts right what a spreadsheet program does to the answers "1-2", "3-5" and "6-10": it takes them for dates, in British order
 * (1 February) or American (2 January).
 */
final class DateDamage {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern ISO = Pattern.compile("^(\\d{4}) (\\d\\d) (\\d\\d)\\b.*");
    private static final Pattern DAY_MONTH_YEAR = Pattern.compile("^(\\d{1,2}) (\\d{1,2}) (?:\\d{4}|\\d\\d)(?: .*)?$");
    private static final Pattern DAY_NAME = Pattern.compile("^(\\d{1,2}) ([a-z]{3})[a-z]*(?: \\d{2,4})?$");
    private static final Pattern NAME_DAY = Pattern.compile("^([a-z]{3})[a-z]* (\\d{1,2})(?: \\d{2,4})?$");

    private DateDamage() {}

    /** The answer a date once was, for example {@code 1 to 2}; words as {@link Words#of}. */
    static Optional<String> answer(String words) {
        Matcher matcher = ISO.matcher(words);
        if (matcher.matches()) {
            return pair(number(matcher.group(2)), number(matcher.group(3)));
        }
        matcher = DAY_MONTH_YEAR.matcher(words);
        if (matcher.matches()) {
            return pair(number(matcher.group(1)), number(matcher.group(2)));
        }
        matcher = DAY_NAME.matcher(words);
        if (matcher.matches()) {
            return pair(number(matcher.group(1)), MONTHS.indexOf(matcher.group(2)) + 1);
        }
        matcher = NAME_DAY.matcher(words);
        if (matcher.matches()) {
            return pair(number(matcher.group(2)), MONTHS.indexOf(matcher.group(1)) + 1);
        }
        return Optional.empty();
    }

    /** The answer that the serial number of a day (1900 system) once was. */
    static Optional<String> answer(double serial) {
        if (serial != Math.rint(serial) || serial < 30_000 || serial > 80_000) {
            return Optional.empty();
        }
        LocalDate day = LocalDate.of(1899, 12, 30).plusDays((long) serial);
        return pair(day.getDayOfMonth(), day.getMonthValue());
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Optional<String> pair(int one, int other) {
        int low = Math.min(one, other);
        int high = Math.max(one, other);
        if (low == 1 && high == 2) {
            return Optional.of("1 to 2");
        }
        if (low == 3 && high == 5) {
            return Optional.of("3 to 5");
        }
        return low == 6 && high == 10 ? Optional.of("6 to 10") : Optional.empty();
    }
}
