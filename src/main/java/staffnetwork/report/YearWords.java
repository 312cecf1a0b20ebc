package staffnetwork.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import staffnetwork.wdes.RuleSet;

/** Finds the WDES year in a heading: 2025, 31 March 2025, 2024/25, 2024 to 2025, twenty twenty-five. */
final class YearWords {
    private static final List<String> ONES =
            List.of("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
    private static final Pattern SPOKEN =
            Pattern.compile("\\b(?:two thousand(?: and)?|twenty) (?:(nineteen)|(twenty|thirty)(?: ("
                    + String.join("|", ONES.subList(1, 10)) + "))?)\\b");

    /** A financial year such as 2024/25 ends in the second of its years. */
    private static final Pattern YEAR =
            Pattern.compile("\\b20([0-9]{2})(?:\\s?(?:/|-|\u2013|to)\\s?(?:20)?([0-9]{2}))?\\b");

    private YearWords() {}

    /** The last year a text names, if there are rules for it. */
    static Optional<Integer> last(String text) {
        Optional<Integer> found = spoken(text);
        Matcher matcher = YEAR.matcher(text);
        while (matcher.find()) {
            int year = 2000 + Integer.parseInt(matcher.group(1));
            boolean financial = matcher.group(2) != null && Integer.parseInt(matcher.group(2)) == (year + 1) % 100;
            year += financial ? 1 : 0;
            if (year >= RuleSet.FIRST_YEAR && year <= RuleSet.LAST_YEAR) {
                found = Optional.of(year);
            }
        }
        return found;
    }

    private static Optional<Integer> spoken(String text) {
        String words = text.toLowerCase(Locale.UK).replaceAll("[^a-z]+", " ");
        Matcher matcher = SPOKEN.matcher(words);
        Optional<Integer> found = Optional.empty();
        while (matcher.find()) {
            int ten = matcher.group(1) != null ? 19 : "twenty".equals(matcher.group(2)) ? 20 : 30;
            int year = 2000 + ten + (matcher.group(3) == null ? 0 : ONES.indexOf(matcher.group(3)));
            if (year >= RuleSet.FIRST_YEAR && year <= RuleSet.LAST_YEAR) {
                found = Optional.of(year);
            }
        }
        return found;
    }
}
