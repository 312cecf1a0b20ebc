package staffnetwork.wdes;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;

/** The way between exact fractions and decimals. */
final class Exact {
    static final BigFraction HUNDRED = BigFraction.of(100);

    private Exact() {}

    /** The same number as a fraction. */
    static BigFraction of(BigDecimal number) {
        BigDecimal whole = number.scale() < 0 ? number.setScale(0) : number;
        return BigFraction.of(whole.unscaledValue(), BigInteger.TEN.pow(whole.scale()));
    }

    /** Rounded once, half up, to so many decimals. */
    static BigDecimal rounded(BigFraction value, int decimals) {
        return new BigDecimal(value.getNumerator())
                .divide(new BigDecimal(value.getDenominator()), decimals, RoundingMode.HALF_UP);
    }

    /** Up to 34 digits, without zeros at the end. */
    static BigDecimal full(BigFraction value) {
        BigDecimal number = new BigDecimal(value.getNumerator())
                .divide(new BigDecimal(value.getDenominator()), MathContext.DECIMAL128)
                .stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
