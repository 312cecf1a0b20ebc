package staffnetwork.wdes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.apache.commons.statistics.inference.ChiSquareTest;
import org.apache.commons.statistics.inference.FisherExactTest;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;

/** Whether a difference is more than chance. Needs exact counts; where there are none it says so. */
public sealed interface Chance {
    /** How it was tested. */
    enum Test {
        /** Two proportions compared, pooled, without a correction (the chi-square test of a two by two table). */
        TWO_PROPORTIONS,
        /** Fisher's exact test, where an expected count is under five. */
        FISHER_EXACT,
        /** A fixed figure against the Wilson interval of ours. */
        WILSON_INTERVAL
    }

    /**
     * Tested.
     *
     * @param moreThanChance true if chance alone would seldom give so wide a gap
     * @param probability of a gap at least as wide by chance alone, 0 to 1; NaN for the Wilson interval
     * @param test how
     */
    record Tested(boolean moreThanChance, double probability, Test test) implements Chance {}

    /** Not tested, and why. */
    record CannotSay(String reason) implements Chance {}

    /**
     * The range a percentage could lie in by chance: its Wilson interval.
     *
     * @param low 0 to 100
     * @param high 0 to 100
     */
    record Range(double low, double high) {
        /** The range in words, one decimal. */
        public String words() {
            return Wording.say("chance.range", oneDecimal(low), oneDecimal(high));
        }
    }

    private static String oneDecimal(double number) {
        return new BigDecimal(number).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    /** In words, for people who do no statistics. */
    default String words() {
        if (this instanceof CannotSay silent) {
            return silent.reason();
        }
        Tested tested = (Tested) this;
        String verdict = Wording.say(tested.moreThanChance() ? "chance.more" : "chance.could");
        return Double.isNaN(tested.probability()) ? verdict : verdict + " " + how(tested.probability());
    }

    private static String how(double probability) {
        if (probability < 0.001) {
            return Wording.say("chance.seldom");
        }
        if (probability > 0.99) {
            return Wording.say("chance.always");
        }
        int decimals = probability < 0.1 ? 1 : 0;
        BigDecimal inHundred = new BigDecimal(probability * 100).setScale(decimals, RoundingMode.HALF_UP);
        return Wording.say("chance.often", inHundred.toPlainString());
    }

    /** Whether two shares of people differ by more than chance. */
    static Chance between(Metric one, Metric other, RuleSet rules) {
        Optional<Metric.Behind> first = one.computed().map(Metric.Computed::behind);
        Optional<Metric.Behind> second = other.computed().map(Metric.Computed::behind);
        if (first.isEmpty() || second.isEmpty()) {
            return new CannotSay(Wording.say("chance.noFigure"));
        }
        if (!first.get().exact() || !second.get().exact()) {
            return new CannotSay(Wording.say("chance.noCounts"));
        }
        return between(count(first.get()), count(second.get()), level(rules));
    }

    private static long[] count(Metric.Behind behind) {
        Long numerator = behind.numerator();
        Long base = behind.base();
        if (numerator == null || base == null) {
            throw new IllegalArgumentException("counts expected");
        }
        return new long[] {numerator, base - numerator};
    }

    private static double level(RuleSet rules) {
        return rules.number("chance.level").doubleValue();
    }

    /** Tests a table of two groups, each those counted and the others. */
    private static Chance between(long[] one, long[] other, double level) {
        if (one[1] < 0 || other[1] < 0) {
            // Somebody entered twice: shares of people cannot be tested.
            return new CannotSay(Wording.say("chance.noCounts"));
        }
        long counted = one[0] + other[0];
        long others = one[1] + other[1];
        if (counted == 0 || others == 0) {
            return new Tested(false, 1, Test.FISHER_EXACT);
        }
        double fewest = Math.min(one[0] + one[1], other[0] + other[1])
                * (double) Math.min(counted, others)
                / (counted + others);
        if (fewest < 5) {
            int[][] table = {
                {Math.toIntExact(one[0]), Math.toIntExact(one[1])},
                {Math.toIntExact(other[0]), Math.toIntExact(other[1])}
            };
            double p = FisherExactTest.withDefaults().test(table).getPValue();
            return new Tested(p < level, p, Test.FISHER_EXACT);
        }
        double p = ChiSquareTest.withDefaults().test(new long[][] {one, other}).getPValue();
        return new Tested(p < level, p, Test.TWO_PROPORTIONS);
    }

    /** Whether a share of people differs by more than chance from a fixed percentage, such as England's. */
    static Chance against(Metric ours, BigFraction fixedPercent, RuleSet rules) {
        double fixed = fixedPercent.doubleValue();
        return range(ours, rules)
                .<Chance>map(range ->
                        new Tested(fixed < range.low() || range.high() < fixed, Double.NaN, Test.WILSON_INTERVAL))
                .orElseGet(() -> new CannotSay(Wording.say("chance.noCounts")));
    }

    /** The Wilson interval of a percentage or likelihood in percent; empty without exact counts. */
    static Optional<Range> range(Metric figure, RuleSet rules) {
        return figure.computed()
                .map(Metric.Computed::behind)
                .filter(Metric.Behind::exact)
                .map(Chance::count)
                .filter(table -> table[1] >= 0 && table[0] + table[1] > 0)
                .map(table -> {
                    Interval interval = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(
                            Math.toIntExact(table[0] + table[1]), Math.toIntExact(table[0]), level(rules));
                    return new Range(interval.getLowerBound() * 100, interval.getUpperBound() * 100);
                });
    }
}
