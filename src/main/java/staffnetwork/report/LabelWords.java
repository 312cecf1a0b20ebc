package staffnetwork.report;

import java.util.Locale;
import java.util.regex.Pattern;

/** Makes labels of different years comparable: without case, spacing, punctuation, years and row numbers. */
final class LabelWords {
    private static final Pattern YEAR = Pattern.compile("\\b20[0-9]{2}\\b( ?(/|-|to) ?\\b(20)?[0-9]{2}\\b)?");
    /** 12. and 12) and row 12: and (12) and 1.12 and 1a.12 before a label. */
    private static final Pattern NUMBERED = Pattern.compile(
            "^\\s*(?:(?:row\\s*)?[0-9]{1,3}\\s*[.):]|\\([0-9]{1,3}\\)|[0-9]{1,2}[ab]?(?:\\.[0-9]{1,3})+[.):]?)\\s+(?=\\S)");

    private static final Pattern BAND = Pattern.compile("^(?:(?:afc|agenda for change|pay) )+band\\b");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^a-z0-9<%]+");

    private LabelWords() {}

    /** The label in plain words. */
    static String of(String label) {
        String text = NUMBERED.matcher(label.toLowerCase(Locale.UK).replace("&", " and "))
                .replaceFirst("");
        text = YEAR.matcher(text).replaceAll(" ");
        return BAND.matcher(NOT_A_WORD.matcher(text).replaceAll(" ").strip()).replaceFirst("band");
    }
}
