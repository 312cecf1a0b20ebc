package staffnetwork.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import staffnetwork.intake.Imported;
import staffnetwork.intake.Source;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.spreadsheet.FaultCode;
import staffnetwork.spreadsheet.Fingerprint;
import staffnetwork.spreadsheet.Place;
import staffnetwork.survey.Engagement;
import staffnetwork.survey.Respondents;
import staffnetwork.survey.SurveyAnswer;
import staffnetwork.survey.SurveyFigures;
import staffnetwork.survey.SurveyQuestion;
import staffnetwork.survey.Tally;
import staffnetwork.wdes.MetricCode;
import staffnetwork.wdes.RuleSet;
import staffnetwork.wdes.Voices;
import staffnetwork.wdes.WdesInputs;
import staffnetwork.workforce.Board;
import staffnetwork.workforce.Capability;
import staffnetwork.workforce.Headcounts;
import staffnetwork.workforce.PayRow;
import staffnetwork.workforce.Recruitment;
import staffnetwork.workforce.Side;
import staffnetwork.workforce.StaffInPost;

/** Reads a year back from our own {@code metrics.json}. */
public final class MetricsFile {
    private static final Map<String, Side> SIDES =
            Map.of("nonClinical", Side.NON_CLINICAL, "clinical", Side.CLINICAL, "medical", Side.MEDICAL);
    private static final Map<Respondents, String> GROUPS =
            Map.of(Respondents.DISABLED, "disabled", Respondents.NON_DISABLED, "nonDisabled", Respondents.ALL, "all");

    private final RuleSet rules;
    private final JsonNode metrics;

    private MetricsFile(RuleSet rules, JsonNode metrics) {
        this.rules = rules;
        this.metrics = metrics;
    }

    /** The year in a file; rejected if it is not one of ours. */
    static Imported<List<SubmittedYear>> read(Path file, String name) {
        Optional<JsonNode> tree = MetricsJson.read(file);
        int year = tree.map(json -> json.path("wdesYear").asInt()).orElse(0);
        if (tree.isEmpty() || year < RuleSet.FIRST_YEAR || year > RuleSet.LAST_YEAR) {
            return notOurs(name);
        }
        try {
            SubmittedYear submitted = year(tree.get());
            Source source =
                    new Source(SubmissionReader.KIND, name, Fingerprint.sha256(file), "metrics-json", 1, 1, Map.of());
            return new Imported.Accepted<>(List.of(submitted), source, List.of());
        } catch (IllegalArgumentException | ArithmeticException changed) {
            return notOurs(name);
        }
    }

    /** The year in a text as this program writes it, for example when a year is signed off; nothing if it is not one. */
    public static Optional<SubmittedYear> of(String json) {
        try {
            return MetricsJson.read(json).map(MetricsFile::year);
        } catch (IllegalArgumentException | ArithmeticException changed) {
            return Optional.empty();
        }
    }

    private static SubmittedYear year(JsonNode tree) {
        int year = tree.path("wdesYear").asInt();
        return SubmittedYear.of(year, new MetricsFile(RuleSet.of(year), tree.path("metrics")).inputs(tree));
    }

    private static Imported<List<SubmittedYear>> notOurs(String name) {
        return new Imported.Rejected<>(List.of(Fault.blocking(
                FaultCode.UNKNOWN_LAYOUT,
                Place.file(name),
                "metrics.json as this program writes it",
                "something else",
                "Choose a metrics.json or submission workbook of an earlier year.")));
    }

    private WdesInputs inputs(JsonNode tree) {
        String code = text(tree.path("organisation").path("code"));
        String name = text(tree.path("organisation").path("name"));
        WdesInputs inputs = WdesInputs.of(code, name).with(survey(code, name));
        JsonNode staff = metrics.path("1").path("rows");
        inputs = staff.isArray() ? inputs.with(staff(staff)) : inputs;
        JsonNode two = metrics.path("2");
        inputs = two.path("shortlisted").isObject()
                ? inputs.with(new Recruitment(people(two.path("shortlisted")), people(two.path("appointed"))))
                : inputs;
        JsonNode three = metrics.path("3");
        inputs = three.path("entries").isObject()
                ? inputs.with(new Capability(doubled(three.path("entries")), doubled(three.path("illHealth"))))
                : inputs;
        JsonNode nine = metrics.path("9b");
        inputs = nine.isObject()
                ? inputs.with(new Voices(
                        nine.path("answer").asText().equals("yes"),
                        nine.path("evidence").asText()))
                : inputs;
        JsonNode ten = metrics.path("10");
        return ten.path("total").isObject()
                ? inputs.with(
                        new Board(people(ten.path("total")), people(ten.path("voting")), people(ten.path("executive"))))
                : inputs;
    }

    private static StaffInPost staff(JsonNode rows) {
        Map<Side, Map<PayRow, Headcounts>> staff = new EnumMap<>(Side.class);
        rows.forEach(row -> {
            Side side =
                    Optional.ofNullable(SIDES.get(row.path("side").asText())).orElseThrow(() -> changed("side"));
            PayRow pay = Arrays.stream(PayRow.values())
                    .filter(known -> known.label().equals(row.path("row").asText()))
                    .findFirst()
                    .orElseThrow(() -> changed("row"));
            staff.computeIfAbsent(side, any -> new EnumMap<>(PayRow.class)).put(pay, people(row));
        });
        return new StaffInPost(staff);
    }

    private static IllegalArgumentException changed(String what) {
        return new IllegalArgumentException("not as we wrote it: " + what);
    }

    private static Headcounts people(JsonNode node) {
        return new Headcounts(count(node, "disabled", 1), count(node, "nonDisabled", 1), count(node, "unknown", 1));
    }

    private static Headcounts doubled(JsonNode node) {
        return new Headcounts(count(node, "disabled", 2), count(node, "nonDisabled", 2), count(node, "unknown", 2));
    }

    private static long count(JsonNode node, String group, int times) {
        JsonNode number = node.path(group);
        if (!number.isNumber()) {
            throw changed(group);
        }
        return number.decimalValue().multiply(BigDecimal.valueOf(times)).longValueExact();
    }

    private SurveyFigures survey(@Nullable String code, @Nullable String name) {
        Map<SurveyQuestion, Map<Respondents, Tally>> tallies = new EnumMap<>(SurveyQuestion.class);
        for (MetricCode metric : MetricCode.surveyMetrics()) {
            metric.question().ifPresent(question -> {
                Map<Respondents, Tally> groups = new EnumMap<>(Respondents.class);
                GROUPS.forEach((group, word) -> {
                    JsonNode result = metrics.path(metric.code()).path(word);
                    if (result.path("percent").isNumber()) {
                        groups.put(group, tally(metric, result));
                    }
                });
                tallies.put(question, groups);
            });
        }
        Map<Respondents, Engagement> scores = new EnumMap<>(Respondents.class);
        GROUPS.forEach((group, word) -> {
            JsonNode result = metrics.path("9a").path(word);
            if (result.path("score").isNumber()) {
                scores.put(
                        group,
                        new Engagement.Score(
                                Decimals.exact(result.path("score").decimalValue()), number(result.path("base"))));
            }
        });
        return new SurveyFigures(rules.surveyYear(), code, name, tallies, scores);
    }

    /** With both counts the people are put back behind the percentage, so that chance can be tested. */
    private Tally tally(MetricCode metric, JsonNode result) {
        Long numerator = number(result.path("numerator"));
        Long base = number(result.path("base"));
        if (numerator == null || base == null) {
            return new Tally.Result(result.path("percent").decimalValue(), base);
        }
        Set<SurveyAnswer> others = new HashSet<>(rules.base(metric));
        others.removeAll(rules.counts(metric));
        return new Tally.Counted(Map.of(
                rules.counts(metric).iterator().next(),
                numerator,
                others.iterator().next(),
                base - numerator));
    }

    private static @Nullable Long number(JsonNode node) {
        return node.isIntegralNumber() ? (Long) node.longValue() : null;
    }

    private static @Nullable String text(JsonNode node) {
        return node.isTextual() ? node.textValue() : null;
    }
}
