package staffnetwork.wdes;

import java.math.BigDecimal;
import java.util.Locale;
import org.apache.commons.numbers.fraction.BigFraction;

/** How figures are shown: rounded once, half up. Domain paper, section 1, rounding. */
public final class Display {
    private Display() {}

    /** A figure as text, for example {@code 25.1%}, {@code 1.20} or {@code +1.17 points}; or the reason there is none. */
    public static String of(Metric figure) {
        if (figure instanceof Metric.Computed computed) {
            return of(computed.value(), computed.unit());
        }
        return ((Metric.NotComputable) figure).reason();
    }

    static String of(BigFraction value, Metric.Unit unit) {
        return switch (unit) {
            case PERCENT, LIKELIHOOD -> rounded(value, unit).toPlainString() + "%";
            case RATIO, SCORE -> rounded(value, unit).toPlainString();
            case POINTS -> {
                BigDecimal points = rounded(value, unit);
                yield (points.signum() > 0 ? "+" : "") + points.toPlainString() + " points";
            }
        };
    }

    /** The figure as the page shows it, without its unit; likelihoods as a percentage. */
    static BigDecimal rounded(BigFraction value, Metric.Unit unit) {
        BigFraction shown = unit == Metric.Unit.LIKELIHOOD ? value.multiply(Exact.HUNDRED) : value;
        return Exact.rounded(shown, unit == Metric.Unit.PERCENT ? 1 : 2);
    }

    /** The size of a difference in words, without its sign, for example {@code 1.2 points}. */
    static String size(BigFraction difference, Metric.Unit unit) {
        String number = rounded(difference.abs(), unit).toPlainString();
        return unit == Metric.Unit.RATIO || unit == Metric.Unit.SCORE ? number : number + " points";
    }

    /** A head-count with separators, for example {@code 3,100}. */
    public static String count(long people) {
        return String.format(Locale.UK, "%,d", people);
    }

    /** A yearly average of a two-year count, for example {@code 1.5}. */
    static String average(long overTwoYears) {
        return averageOf(overTwoYears).toPlainString();
    }

    /** A yearly average of a two-year count: whole, or with a half. */
    static BigDecimal averageOf(long overTwoYears) {
        BigDecimal half = new BigDecimal(overTwoYears).divide(new BigDecimal(2));
        return half.stripTrailingZeros().scale() <= 0 ? half.setScale(0) : half;
    }
}
