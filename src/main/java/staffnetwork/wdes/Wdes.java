package staffnetwork.wdes;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import staffnetwork.survey.Respondents;
import staffnetwork.survey.SurveyAnswer;
import staffnetwork.survey.SurveyFigures;
import staffnetwork.survey.SurveyQuestion;
import staffnetwork.survey.Tally;

/** Works out the ten WDES metrics of one organisation and year. Exact; nothing is read, stored or rounded. */
public final class Wdes {
    private Wdes() {}

    /** All ten metrics; what was not supplied or cannot be worked out says why. */
    public static WdesResult compute(RuleSet rules, WdesInputs inputs) {
        Representation staff = Representation.of(rules, inputs.staff());
        Map<MetricCode, SurveyMetric> survey = new EnumMap<>(MetricCode.class);
        MetricCode.surveyMetrics()
                .forEach(metric -> survey.put(metric, SurveyMetric.of(metric, rules, inputs.survey())));
        return new WdesResult(
                rules,
                inputs.organisationCode(),
                inputs.organisationName(),
                staff,
                saidInSurvey(inputs.survey()),
                RelativeLikelihood.ofAppointment(inputs.recruitment()),
                RelativeLikelihood.ofCapability(inputs.capability(), staff),
                Collections.unmodifiableMap(survey),
                inputs.voices(),
                BoardRepresentation.of(inputs.board(), staff));
    }

    private static Metric saidInSurvey(@Nullable SurveyFigures survey) {
        if (survey == null) {
            return new Metric.NotComputable(Wording.say("missing.survey"));
        }
        Tally tally = survey.tallies()
                .getOrDefault(SurveyQuestion.LONG_LASTING_CONDITION, Map.of())
                .get(Respondents.ALL);
        return tally == null
                ? new Metric.NotComputable(Wording.say("survey.notThere"))
                : SurveyMetric.of(tally, Set.of(SurveyAnswer.YES), Set.of(SurveyAnswer.YES, SurveyAnswer.NO));
    }

    /**
     * What the metrics mean, each in words.
     *
     * @param lastYear the year to compare with, or null
     * @param benchmarkingGroup one of {@link Benchmark#groups()}, or null
     */
    public static Map<MetricCode, Interpretation> interpret(
            WdesResult result, @Nullable LastYear lastYear, @Nullable String benchmarkingGroup) {
        return new Interpreter(result, lastYear, benchmarkingGroup).all();
    }

    /** How each metric came about. */
    public static Map<MetricCode, Explanation> explain(WdesResult result) {
        WorkforceExplanations workforce = new WorkforceExplanations(result);
        SurveyExplanations survey = new SurveyExplanations(result);
        Map<MetricCode, Explanation> explanations = new EnumMap<>(MetricCode.class);
        for (MetricCode metric : MetricCode.values()) {
            explanations.put(
                    metric,
                    switch (metric) {
                        case ONE -> workforce.representation();
                        case TWO -> workforce.appointment();
                        case THREE -> workforce.capability();
                        case TEN -> workforce.board();
                        case NINE_B -> survey.voices();
                        case FOUR_A_I, FOUR_A_II, FOUR_A_III, FOUR_B, FIVE, SIX, SEVEN, EIGHT, NINE_A ->
                            survey.of(metric);
                    });
        }
        return Collections.unmodifiableMap(explanations);
    }
}
