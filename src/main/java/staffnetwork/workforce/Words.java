package staffnetwork.workforce;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import staffnetwork.spreadsheet.Fingerprint;

/** The form in which headings and values are compared: lower-case words with single blanks, no punctuation but the per cent sign. */
final class Words {
    private static final int LONGEST = 200;
    private static final int SHORT = 8;
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}%]+");

    private Words() {}

    /** The plain words of a text; long texts are cut, because no term of the field is that long. */
    static String of(String text) {
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        String folded = Normalizer.normalize(cut, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String joined = APOSTROPHES.matcher(folded).replaceAll("").replace("&", " and ");
        return BETWEEN_WORDS.matcher(joined).replaceAll(" ").strip();
    }

    /** A short name for words that must not be shown: the first eight hexadecimal digits of their SHA-256. */
    static String fingerprint(String words) {
        return Fingerprint.sha256(words.getBytes(StandardCharsets.UTF_8)).substring(0, SHORT);
    }
}
