package staffnetwork.disclosure;

import java.util.Locale;
import staffnetwork.wording.Sentences;

/** The one place where hidden figures get their words, so that every page, chart and file says the same. */
public final class HiddenWords {
    private static final Sentences SENTENCES = Sentences.beside(HiddenWords.class);

    private HiddenWords() {}

    static String say(String key, Object... parts) {
        return SENTENCES.say(key, parts);
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
