package staffnetwork.wdes;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import staffnetwork.workforce.DisabilityStatus;
import staffnetwork.workforce.Side;

/**
 * The ten metrics of one organisation and year.
 *
 * @param rules the rules they were computed by
 * @param organisationCode ODS code, or null for England
 * @param organisationName the organisation's name, or null if not known
 * @param representation metric 1
 * @param saidInSurvey people who say in the staff survey that they have a long-lasting condition, of those who answered
 * @param appointment metric 2
 * @param capability metric 3
 * @param survey metrics 4a(i) to 9a
 * @param voices metric 9b, or null if not supplied
 * @param board metric 10
 */
public record WdesResult(
        RuleSet rules,
        @Nullable String organisationCode,
        @Nullable String organisationName,
        Representation representation,
        Metric saidInSurvey,
        RelativeLikelihood appointment,
        RelativeLikelihood capability,
        Map<MetricCode, SurveyMetric> survey,
        @Nullable Voices voices,
        BoardRepresentation board) {
    /** One of the metrics 4a(i) to 9a. */
    public SurveyMetric survey(MetricCode metric) {
        return Objects.requireNonNull(survey.get(metric), metric.code());
    }

    /** Metric 2 or 3. */
    RelativeLikelihood relative(MetricCode metric) {
        return metric == MetricCode.TWO ? appointment : capability;
    }

    /** Every figure by its name, in the order of the metrics. */
    public Map<FigureKey, Metric> figures() {
        Map<FigureKey, Metric> figures = new LinkedHashMap<>();
        addRepresentation(figures);
        addRelative(figures, MetricCode.TWO);
        addRelative(figures, MetricCode.THREE);
        survey.forEach((metric, results) ->
                results.results().forEach((group, figure) -> figures.put(FigureKey.result(metric, group), figure)));
        board.percent().forEach((part, shares) -> put(figures, MetricCode.TEN, part.code(), shares));
        board.differences()
                .forEach((part, points) -> put(figures, MetricCode.TEN, "difference " + part.code(), points));
        return Collections.unmodifiableMap(figures);
    }

    private void addRepresentation(Map<FigureKey, Metric> figures) {
        representation
                .rows()
                .forEach(row -> put(
                        figures,
                        MetricCode.ONE,
                        "row " + side(row.side()) + " " + row.row().label(),
                        row.cell().percent()));
        representation
                .clusters()
                .forEach(cluster -> put(
                        figures,
                        MetricCode.ONE,
                        "cluster " + side(cluster.side()) + " "
                                + cluster.cluster().number(),
                        cluster.cell().percent()));
        put(figures, MetricCode.ONE, "nonClinical", representation.nonClinical().percent());
        put(figures, MetricCode.ONE, "medical", representation.medical().percent());
        put(figures, MetricCode.ONE, "clinical", representation.clinical().percent());
        put(figures, MetricCode.ONE, "total", representation.total().percent());
        figures.put(FigureKey.saidInSurvey(), saidInSurvey);
    }

    private void addRelative(Map<FigureKey, Metric> figures, MetricCode metric) {
        put(figures, metric, "likelihood", relative(metric).likelihood());
        figures.put(FigureKey.ratio(metric), relative(metric).ratio());
    }

    private static void put(Map<FigureKey, Metric> figures, MetricCode metric, String part, ByStatus<Metric> values) {
        for (DisabilityStatus status : DisabilityStatus.values()) {
            figures.put(new FigureKey(metric, part, FigureKey.Who.of(status)), values.of(status));
        }
    }

    /** A side of metric 1's table as {@code metrics.json} names it. */
    static String side(Side side) {
        return side == Side.NON_CLINICAL ? "nonClinical" : side.name().toLowerCase(Locale.ROOT);
    }
}
