package staffnetwork.wdes;

import java.math.BigInteger;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** One figure of a metric: worked out exactly, or not, and then why. Never infinity and never a silent zero. */
public sealed interface Metric {
    /** What a value is measured in. */
    enum Unit {
        /** 0 to 100, shown with one decimal. */
        PERCENT,
        /** 0 to 1, shown as a percentage with two decimals. */
        LIKELIHOOD,
        /** One likelihood divided by another, shown with two decimals. */
        RATIO,
        /** 0 to 10, shown with two decimals. */
        SCORE,
        /** A difference of two percentages, shown with two decimals. */
        POINTS
    }

    /**
     * The people behind a figure.
     *
     * @param numerator people counted, or null where the source holds only percentages or the unit has none
     * @param base people they are counted among, or null if not known
     * @param approximate true if the base was worked out from percentages and rounded
     */
    record Behind(@Nullable Long numerator, @Nullable Long base, boolean approximate) {
        /** No head-counts belong to this figure. */
        public static final Behind NOBODY = new Behind(null, null, false);

        /** True if both counts are known exactly, so that a test of chance can be made. */
        public boolean exact() {
            return numerator != null && base != null && !approximate;
        }
    }

    /** The figure, exact; rounded only when shown. */
    record Computed(BigFraction value, Unit unit, Behind behind) implements Metric {}

    /** No figure, with the reason as a sentence. */
    record NotComputable(String reason) implements Metric {}

    /** The figure if there is one. */
    default Optional<Computed> computed() {
        return this instanceof Computed computed ? Optional.of(computed) : Optional.empty();
    }

    /** A percentage of people, with its counts; without a base the given reason. */
    static Metric percentage(long part, long whole, String ifNobody) {
        if (whole == 0) {
            return new NotComputable(ifNobody);
        }
        BigFraction value =
                BigFraction.of(BigInteger.valueOf(part).multiply(BigInteger.valueOf(100)), BigInteger.valueOf(whole));
        return new Computed(value, Unit.PERCENT, new Behind(part, whole, false));
    }
}
