package staffnetwork.wdes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import staffnetwork.survey.Respondents;
import staffnetwork.workforce.Board;
import staffnetwork.workforce.Capability;
import staffnetwork.workforce.DisabilityStatus;
import staffnetwork.workforce.Headcounts;
import staffnetwork.workforce.Recruitment;

/**
 * The content of {@code metrics.json} and {@code metrics.csv}: an ordered tree of maps, lists, texts, {@link Long}s,
 * {@link BigDecimal}s of up to 34 digits, and null. Where a figure is null, a {@code reason} stands beside it.
 */
public final class MetricsDocument {
    private static final String REASON = "reason";
    private static final Map<DisabilityStatus, String> STATUS = Map.of(
            DisabilityStatus.DISABLED, "disabled",
            DisabilityStatus.NON_DISABLED, "nonDisabled",
            DisabilityStatus.UNKNOWN, "unknown");
    private static final Map<Respondents, String> RESPONDENTS =
            Map.of(Respondents.DISABLED, "disabled", Respondents.NON_DISABLED, "nonDisabled", Respondents.ALL, "all");

    private final WdesResult result;

    private MetricsDocument(WdesResult result) {
        this.result = result;
    }

    /**
     * The tree of {@code metrics.json}.
     *
     * @param sources one map a file: kind, file, sha256, profile, rowsRead, rowsUsed, leftOut
     * @param findings told as warnings, in order
     */
    public static Map<String, @Nullable Object> tree(
            WdesResult result, List<? extends Map<String, ?>> sources, List<Finding> findings) {
        Map<String, @Nullable Object> organisation = new LinkedHashMap<>();
        organisation.put("code", result.organisationCode());
        organisation.put("name", result.organisationName());
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("wdesYear", (long) result.rules().wdesYear());
        tree.put("organisation", organisation);
        tree.put("sources", List.copyOf(sources));
        tree.put("metrics", new MetricsDocument(result).metrics());
        tree.put("warnings", findings.stream().map(Finding::words).toList());
        return tree;
    }

    private Map<String, @Nullable Object> metrics() {
        Map<String, @Nullable Object> metrics = new LinkedHashMap<>();
        metrics.put(MetricCode.ONE.code(), representation());
        metrics.put(MetricCode.TWO.code(), appointment());
        metrics.put(MetricCode.THREE.code(), capability());
        result.survey().forEach((metric, survey) -> metrics.put(metric.code(), survey(survey)));
        Voices voices = result.voices();
        if (voices != null) {
            Map<String, @Nullable Object> tree = new LinkedHashMap<>();
            tree.put("answer", yesOrNo(voices));
            tree.put("evidence", voices.evidence());
            metrics.put(MetricCode.NINE_B.code(), tree);
        }
        metrics.put(MetricCode.TEN.code(), board());
        return metrics;
    }

    private Map<String, @Nullable Object> representation() {
        Representation one = result.representation();
        boolean there = one.notSupplied() == null;
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("rows", there ? one.rows().stream().map(MetricsDocument::row).toList() : null);
        tree.put(
                "clusters",
                there ? one.clusters().stream().map(MetricsDocument::cluster).toList() : null);
        tree.put("total", there ? counts(one.total().people()) : null);
        if (!there) {
            tree.put(REASON, one.notSupplied());
        }
        return tree;
    }

    private static Map<String, @Nullable Object> row(Representation.Row row) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("side", WdesResult.side(row.side()));
        tree.put("row", row.row().label());
        Integer cluster = row.cluster();
        tree.put("cluster", cluster == null ? null : cluster.longValue());
        tree.putAll(counts(row.cell().people()));
        return tree;
    }

    private static Map<String, @Nullable Object> cluster(Representation.Cluster cluster) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("side", WdesResult.side(cluster.side()));
        tree.put("cluster", (long) cluster.cluster().number());
        tree.putAll(counts(cluster.cell().people()));
        return tree;
    }

    private static Map<String, @Nullable Object> counts(Headcounts people) {
        return byStatus(people::of);
    }

    private static Map<String, @Nullable Object> byStatus(Function<DisabilityStatus, Object> value) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        for (DisabilityStatus status : DisabilityStatus.values()) {
            tree.put(STATUS.getOrDefault(status, ""), value.apply(status));
        }
        return tree;
    }

    private static Map<String, @Nullable Object> values(ByStatus<Metric> figures) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        StringJoiner reasons = new StringJoiner(" ");
        for (DisabilityStatus status : DisabilityStatus.values()) {
            put(tree, STATUS.getOrDefault(status, ""), figures.of(status), reasons);
        }
        reason(tree, reasons);
        return tree;
    }

    private static void put(Map<String, @Nullable Object> tree, String name, Metric figure, StringJoiner reasons) {
        if (figure instanceof Metric.NotComputable none) {
            tree.put(name, null);
            if (!reasons.toString().contains(none.reason())) {
                reasons.add(none.reason());
            }
        } else {
            tree.put(name, number(figure));
        }
    }

    private static void reason(Map<String, @Nullable Object> tree, StringJoiner reasons) {
        if (reasons.length() > 0) {
            tree.put(REASON, reasons.toString());
        }
    }

    private static BigDecimal number(Metric figure) {
        return Exact.full(figure.computed().orElseThrow().value());
    }

    private Map<String, @Nullable Object> appointment() {
        Recruitment counts = result.appointment().counts().recruitment();
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("shortlisted", counts == null ? null : counts(counts.shortlisted()));
        tree.put("appointed", counts == null ? null : counts(counts.appointed()));
        return likelihood(tree, result.appointment(), counts != null);
    }

    private Map<String, @Nullable Object> capability() {
        Capability counts = result.capability().counts().capability();
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("entries", counts == null ? null : averages(counts.entries()));
        tree.put("illHealth", counts == null ? null : averages(counts.illHealth()));
        return likelihood(tree, result.capability(), counts != null);
    }

    /** The template's averages: half of the two-year count, whole or with a half. */
    private static Map<String, @Nullable Object> averages(Headcounts overTwoYears) {
        return byStatus(status -> {
            long count = overTwoYears.of(status);
            return count % 2 == 0 ? (Object) Long.valueOf(count / 2) : Display.averageOf(count);
        });
    }

    private static Map<String, @Nullable Object> likelihood(
            Map<String, @Nullable Object> tree, RelativeLikelihood figures, boolean supplied) {
        StringJoiner reasons = new StringJoiner(" ");
        tree.put("likelihood", supplied ? values(figures.likelihood()) : null);
        put(tree, "relativeLikelihood", figures.ratio(), reasons);
        reason(tree, reasons);
        return tree;
    }

    private static Map<String, @Nullable Object> survey(SurveyMetric survey) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        survey.results().forEach((group, figure) -> {
            boolean score = survey.metric() == MetricCode.NINE_A;
            tree.put(RESPONDENTS.getOrDefault(group, ""), result(figure, score));
        });
        return tree;
    }

    private static Map<String, @Nullable Object> result(Metric figure, boolean score) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        StringJoiner reasons = new StringJoiner(" ");
        put(tree, score ? "score" : "percent", figure, reasons);
        Metric.Behind behind = figure.computed().map(Metric.Computed::behind).orElse(Metric.Behind.NOBODY);
        if (!score) {
            tree.put("numerator", behind.numerator());
        }
        tree.put("base", behind.base());
        reason(tree, reasons);
        return tree;
    }

    private Map<String, @Nullable Object> board() {
        Board counts = result.board().counts();
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        Map<String, @Nullable Object> differences = new LinkedHashMap<>();
        StringJoiner reasons = new StringJoiner(" ");
        for (BoardRepresentation.Part part : BoardRepresentation.Part.values()) {
            tree.put(part.code(), counts == null ? null : counts(part.of(counts)));
            put(differences, part.code(), result.board().difference(part).disabled(), reasons);
        }
        reason(differences, reasons);
        tree.put("differences", differences);
        if (counts == null) {
            tree.put(REASON, Wording.say("missing.board"));
        }
        return tree;
    }

    /** The rows of {@code metrics.csv}: a header, then one row a figure at full precision. */
    public static List<List<String>> table(WdesResult result) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("metric", "part", "group", "unit", "value", "numerator", "base", "reason"));
        result.figures().forEach((key, figure) -> rows.add(tableRow(key, figure)));
        Voices voices = result.voices();
        rows.add(List.of(
                MetricCode.NINE_B.code(),
                "answer",
                "",
                "",
                voices == null ? "" : yesOrNo(voices),
                "",
                "",
                voices == null ? Wording.say("missing.voices") : ""));
        return List.copyOf(rows);
    }

    private static List<String> tableRow(FigureKey key, Metric figure) {
        Metric.Behind behind = figure.computed().map(Metric.Computed::behind).orElse(Metric.Behind.NOBODY);
        String unit = figure.computed().map(computed -> computed.unit().name()).orElse("");
        return List.of(
                key.metric().code(),
                key.part(),
                key.who().name(),
                unit,
                figure.computed()
                        .map(computed -> Exact.full(computed.value()).toPlainString())
                        .orElse(""),
                text(behind.numerator()),
                text(behind.base()),
                figure instanceof Metric.NotComputable none ? none.reason() : "");
    }

    private static String yesOrNo(Voices voices) {
        return voices.actionTaken() ? "yes" : "no";
    }

    private static String text(@Nullable Long number) {
        return number == null ? "" : number.toString();
    }
}
