package staffnetwork.wdes;

import java.util.Locale;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Where a ratio lies against the range that is not adverse, 0.80 to 1.25 unless configured otherwise. Tested on the exact ratio,
 * before any rounding. Both ratios, metrics 2 and 3, are bad for disabled people above one.
 */
public enum RangeTest {
    /** Within the range, its ends included. */
    WITHIN,
    /** Above the range: adverse for disabled people. */
    ADVERSE,
    /** Below the range: unequal, but not against disabled people. */
    BELOW;

    /** The test of a ratio; empty if there is none. */
    public static Optional<RangeTest> of(Metric ratio, RuleSet rules) {
        return ratio.computed().map(computed -> {
            BigFraction value = computed.value();
            if (value.compareTo(rules.number("adverse.high")) > 0) {
                return ADVERSE;
            }
            return value.compareTo(rules.number("adverse.low")) < 0 ? BELOW : WITHIN;
        });
    }

    /** What that means, as a sentence. */
    public String words(RuleSet rules) {
        return Wording.say(
                "range." + name().toLowerCase(Locale.ROOT),
                rules.rule("adverse.low").value(),
                rules.rule("adverse.high").value());
    }
}
