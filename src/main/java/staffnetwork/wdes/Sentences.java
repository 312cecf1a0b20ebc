package staffnetwork.wdes;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** Sentences that a headline and an interpretation share. */
final class Sentences {
    private Sentences() {}

    /**
     * How many times as likely, always told from the more likely group, so that "0.80 times as likely" is never said. The group
     * above the line is non-disabled people in metric 2 and disabled people in metric 3.
     */
    static String ratio(MetricCode metric, Metric ratio) {
        if (ratio instanceof Metric.NotComputable none) {
            return none.reason();
        }
        BigFraction value = ratio.computed().orElseThrow().value();
        String key = "ratio." + metric.code() + ".";
        if (value.isZero()) {
            return Wording.say(key + "zero");
        }
        boolean above = value.compareTo(BigFraction.ONE) > 0;
        BigDecimal times = Exact.rounded(above ? value : value.reciprocal(), 2);
        if (times.compareTo(BigDecimal.ONE) == 0) {
            return Wording.say(key + (value.isOne() ? "equal" : "almostEqual"));
        }
        return Wording.say(key + (above ? "above" : "below"), times.toPlainString());
    }

    /** Metric 9b in words. */
    static String voices(@Nullable Voices voices) {
        if (voices == null) {
            return Wording.say("missing.voices");
        }
        return Wording.say(voices.actionTaken() ? "voices.yes" : "voices.no");
    }
}
