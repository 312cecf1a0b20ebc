package staffnetwork.report;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.apache.commons.numbers.fraction.BigFraction;
import staffnetwork.wdes.Metric;

/** The way between exact figures and the decimals in a cell. Percentages and points stand in cells as fractions of one. */
final class Decimals {
    private Decimals() {}

    /** The figure as it stands in a cell, to 34 digits. */
    static BigDecimal inCell(Metric.Computed figure) {
        BigFraction value = figure.value();
        BigDecimal number = new BigDecimal(value.getNumerator())
                .divide(new BigDecimal(value.getDenominator()), MathContext.DECIMAL128);
        return hundredfold(figure.unit()) ? number.movePointLeft(2) : number;
    }

    /** A number of a cell as a figure. */
    static Metric fromCell(BigDecimal number, Metric.Unit unit) {
        BigDecimal value = hundredfold(unit) ? number.movePointRight(2) : number;
        return new Metric.Computed(exact(value), unit, Metric.Behind.NOBODY);
    }

    /** The same number as a fraction. */
    static BigFraction exact(BigDecimal number) {
        BigDecimal whole = number.scale() < 0 ? number.setScale(0) : number;
        return BigFraction.of(whole.unscaledValue(), BigInteger.TEN.pow(whole.scale()));
    }

    /** How Excel shows a figure of that unit. */
    static String format(Metric.Unit unit) {
        return switch (unit) {
            case PERCENT -> "0.0%";
            case LIKELIHOOD -> "0.00%";
            case RATIO, SCORE -> "0.00";
            case POINTS -> "+0.00%;-0.00%;0.00%";
        };
    }

    private static boolean hundredfold(Metric.Unit unit) {
        return unit == Metric.Unit.PERCENT || unit == Metric.Unit.POINTS;
    }
}
