package staffnetwork.trends;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import staffnetwork.survey.Respondents;
import staffnetwork.wdes.FigureKey;
import staffnetwork.wdes.Metric;
import staffnetwork.wdes.Metric.Unit;
import staffnetwork.wdes.MetricCode;
import staffnetwork.workforce.DisabilityStatus;

/**
 * A figure that trusts publish, as a field to type it into.
 *
 * @param id the field's id
 * @param nameKey the key of the metric's name
 * @param whoKey the key of the people it is about
 * @param key the figure's name
 * @param unit what it is measured in
 */
public record PublishedField(String id, String nameKey, String whoKey, FigureKey key, Unit unit) {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int DIGITS = 4;

    static List<PublishedField> all() {
        List<PublishedField> fields = new ArrayList<>();
        fields.add(field(FigureKey.workforce(DisabilityStatus.DISABLED), Unit.PERCENT));
        fields.add(field(FigureKey.workforce(DisabilityStatus.UNKNOWN), Unit.PERCENT));
        fields.add(field(FigureKey.ratio(MetricCode.TWO), Unit.RATIO));
        fields.add(field(FigureKey.ratio(MetricCode.THREE), Unit.RATIO));
        for (MetricCode metric : MetricCode.surveyMetrics()) {
            Unit unit = metric == MetricCode.NINE_A ? Unit.SCORE : Unit.PERCENT;
            fields.add(field(FigureKey.result(metric, Respondents.DISABLED), unit));
            if (metric != MetricCode.EIGHT) {
                fields.add(field(FigureKey.result(metric, Respondents.NON_DISABLED), unit));
            }
        }
        return List.copyOf(fields);
    }

    private static PublishedField field(FigureKey key, Unit unit) {
        String code = key.metric().code();
        String id = "f-" + code.replace(".", "") + "-" + key.who().name().toLowerCase(java.util.Locale.ROOT);
        return new PublishedField(
                id, "year.metric." + code, "year.who." + key.who().name(), key, unit);
    }

    /** Whether a value can be: 0 to 100 for percentages, 0 to 10 for scores, not below zero for ratios. */
    boolean possible(BigDecimal value) {
        return value.signum() >= 0
                && switch (unit) {
                    case PERCENT -> value.compareTo(HUNDRED) <= 0;
                    case SCORE -> value.compareTo(BigDecimal.TEN) <= 0;
                    case LIKELIHOOD, RATIO, POINTS -> true;
                };
    }

    /** The key of what to say when it cannot be. */
    String wrongKey() {
        return unit == Unit.SCORE
                ? "trends.typed.score.wrong"
                : unit == Unit.RATIO ? "trends.typed.ratio.wrong" : "trends.typed.percent.wrong";
    }

    Metric figure(BigDecimal value) {
        BigFraction exact = BigFraction.of(
                value.movePointRight(value.scale()).toBigIntegerExact(),
                java.math.BigInteger.TEN.pow(Math.max(0, value.scale())));
        return new Metric.Computed(exact, unit, Metric.Behind.NOBODY);
    }

    static BigDecimal shown(Metric.Computed figure) {
        return figure.value().bigDecimalValue(DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
