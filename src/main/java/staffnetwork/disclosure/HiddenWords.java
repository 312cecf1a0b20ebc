package staffnetwork.disclosure;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/** The one place where hidden figures get their words, so that every page, chart and file says the same. */
public final class HiddenWords {
    private static final Properties SENTENCES = load();

    private HiddenWords() {}

    private static Properties load() {
        Properties sentences = new Properties();
        try (InputStream in = HiddenWords.class.getResourceAsStream("wording.properties")) {
            if (in == null) {
                throw new IllegalStateException("The file wording.properties is missing from this program.");
            }
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return sentences;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String say(String key, Object... parts) {
        String sentence = SENTENCES.getProperty(key);
        if (sentence == null) {
            throw new IllegalArgumentException("no wording for " + key);
        }
        return new MessageFormat(sentence.replace("'", "''"), Locale.UK).format(parts);
    }

    static String grouped(long value) {
        return String.format(Locale.UK, "%,d", value);
    }

    /** Why some figures are hidden and how the others are rounded, for the foot of a page, a chart or a file. */
    public static String explanation(Thresholds thresholds) {
        return say("explanation", thresholds.people(), Thresholds.STEP, thresholds.base(), thresholds.changes());
    }

    /** The same for tables that are shown whole or not at all, and count what happened within a time. */
    public static String explanationOfTimes(Thresholds thresholds) {
        return say("times", thresholds.people(), Thresholds.STEP, thresholds.base());
    }
}
