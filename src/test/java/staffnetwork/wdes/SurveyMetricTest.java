package staffnetwork.wdes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import staffnetwork.survey.Engagement;
import staffnetwork.survey.Respondents;
import staffnetwork.survey.SurveyAnswer;
import staffnetwork.survey.SurveyFigures;
import staffnetwork.survey.SurveyQuestion;
import staffnetwork.survey.Tally;

class SurveyMetricTest {
    private static final RuleSet RULES = RuleSet.of(2025);
    private static final Set<SurveyAnswer> YES = Set.of(SurveyAnswer.YES);
    private static final Set<SurveyAnswer> YES_NO = Set.of(SurveyAnswer.YES, SurveyAnswer.NO);

    private static String reason(Metric figure) {
        return ((Metric.NotComputable) figure).reason();
    }

    @Test
    void each_metric_of_amberdale_is_what_one_works_out_by_hand() {
        Map<MetricCode, String> disabled = Map.of(
                MetricCode.FOUR_A_I, "30.0%",
                MetricCode.FOUR_A_II, "14.0%",
                MetricCode.FOUR_A_III, "10.0%",
                MetricCode.FOUR_B, "60.0%",
                MetricCode.FIVE, "50.0%",
                MetricCode.SIX, "30.0%",
                MetricCode.SEVEN, "40.0%",
                MetricCode.EIGHT, "75.0%",
                MetricCode.NINE_A, "6.44");
        WdesResult result = Amberdale.result();
        disabled.forEach((metric, shown) ->
                assertEquals(shown, Display.of(result.survey(metric).of(Respondents.DISABLED)), metric.code()));
        assertEquals("25.0%", Display.of(result.saidInSurvey()));
        assertEquals("50.0%", Display.of(result.survey(MetricCode.FOUR_B).of(Respondents.NON_DISABLED)));
        assertEquals("57.5%", Display.of(result.survey(MetricCode.FIVE).of(Respondents.ALL)));
    }

    @Test
    void without_a_survey_every_survey_metric_says_so() {
        WdesResult none = Amberdale.result(WdesInputs.of("RXX", null));
        for (MetricCode metric : MetricCode.surveyMetrics()) {
            none.survey(metric)
                    .results()
                    .values()
                    .forEach(figure -> assertEquals("The staff survey file was not supplied.", reason(figure)));
        }
        assertEquals("The staff survey file was not supplied.", reason(none.saidInSurvey()));
    }

    @Test
    void an_organisational_file_knows_all_staff_only_and_metric_8_by_its_question() {
        SurveyFigures all = new SurveyFigures(
                2024,
                "QJM",
                null,
                Map.of(
                        SurveyQuestion.WORK_VALUED,
                        Map.of(
                                Respondents.ALL,
                                Amberdale.shares(
                                        Map.of(SurveyAnswer.SATISFIED, "60", SurveyAnswer.NEITHER, "40"), 269L)),
                        SurveyQuestion.ADJUSTMENTS_MADE,
                        Map.of(Respondents.ALL, Amberdale.yesNo(43, 5))),
                Map.of(Respondents.ALL, new Engagement.Score(BigFraction.of(7), null)));
        SurveyMetric valued = SurveyMetric.of(MetricCode.SEVEN, RULES, all);
        assertEquals("60.0%", Display.of(valued.of(Respondents.ALL)));
        assertEquals(
                "The survey file does not show disabled and non-disabled staff apart.",
                reason(valued.of(Respondents.DISABLED)));
        assertEquals(
                "89.6%",
                Display.of(SurveyMetric.of(MetricCode.EIGHT, RULES, all).of(Respondents.DISABLED)));
        assertEquals(
                "Only disabled staff are asked this question.",
                reason(SurveyMetric.of(MetricCode.EIGHT, RULES, all).of(Respondents.ALL)));
        SurveyMetric score = SurveyMetric.of(MetricCode.NINE_A, RULES, all);
        assertEquals("7.00", Display.of(score.of(Respondents.ALL)));
        assertEquals(
                "The survey file does not show disabled and non-disabled staff apart.",
                reason(score.of(Respondents.NON_DISABLED)));
        assertEquals(
                "The survey file does not hold this result.",
                reason(SurveyMetric.of(MetricCode.SIX, RULES, all).of(Respondents.ALL)));
        assertEquals(
                "The survey file does not hold this result.",
                reason(SurveyMetric.of(MetricCode.SIX, RULES, all).of(Respondents.DISABLED)));
    }

    @Test
    void a_score_that_is_hidden_says_the_files_own_reason() {
        SurveyFigures hidden = new SurveyFigures(
                2024, null, null, Map.of(), Map.of(Respondents.DISABLED, new Engagement.NotShown("Fewer than 10.")));
        SurveyMetric score = SurveyMetric.of(MetricCode.NINE_A, RULES, hidden);
        assertEquals("Fewer than 10.", reason(score.of(Respondents.DISABLED)));
        assertEquals("The survey file does not hold this result.", reason(score.of(Respondents.ALL)));
    }

    @Test
    void a_result_that_the_source_worked_out_stands_as_it_is() {
        Metric.Computed figure = SurveyMetric.of(new Tally.Result(new BigDecimal("54.4178"), 100L), YES, YES_NO)
                .computed()
                .orElseThrow();
        assertEquals(new Metric.Behind(null, 100L, false), figure.behind());
        assertEquals("54.4%", Display.of(figure));
        assertEquals("Hidden.", reason(SurveyMetric.of(new Tally.NotShown("Hidden."), YES, YES_NO)));
    }

    @Test
    void nobody_in_the_base_is_not_computable() {
        assertEquals(
                "Nobody gave an answer that counts.",
                reason(SurveyMetric.of(new Tally.Counted(Map.of(SurveyAnswer.DONT_KNOW, 5L)), YES, YES_NO)));
        Tally shares = Amberdale.shares(Map.of(SurveyAnswer.DONT_KNOW, "100"), 5L);
        assertEquals("Nobody gave an answer that counts.", reason(SurveyMetric.of(shares, YES, YES_NO)));
    }

    @Test
    void percentages_that_do_not_add_to_about_100_are_refused() {
        assertEquals(
                "The percentages in the file add up to 98.9, not to 100.",
                reason(SurveyMetric.of(
                        Amberdale.shares(Map.of(SurveyAnswer.YES, "50", SurveyAnswer.NO, "48.9"), 9L), YES, YES_NO)));
        assertEquals(
                "The percentages in the file add up to 101.1, not to 100.",
                reason(SurveyMetric.of(
                        Amberdale.shares(Map.of(SurveyAnswer.YES, "50", SurveyAnswer.NO, "51.1"), 9L), YES, YES_NO)));
        for (String no : new String[] {"49", "51"}) {
            Tally rounded = Amberdale.shares(Map.of(SurveyAnswer.YES, "50", SurveyAnswer.NO, no), null);
            assertEquals(BigFraction.of(50), Amberdale.value(SurveyMetric.of(rounded, YES, YES_NO)));
        }
    }

    @Test
    void a_base_that_the_file_does_not_tell_stays_unknown() {
        Tally shares = Amberdale.shares(
                Map.of(SurveyAnswer.YES, "30", SurveyAnswer.NO, "20", SurveyAnswer.DONT_KNOW, "50"), null);
        Metric.Computed figure = SurveyMetric.of(shares, YES, YES_NO).computed().orElseThrow();
        assertEquals(BigFraction.of(60), figure.value());
        assertNull(figure.behind().base());
        assertTrue(figure.behind().approximate());
    }

    @Test
    void a_reduced_base_is_rounded_to_whole_people() {
        Tally shares = Amberdale.shares(
                Map.of(SurveyAnswer.YES, "30", SurveyAnswer.NO, "20", SurveyAnswer.DONT_KNOW, "50"), 1001L);
        assertEquals(
                501L,
                SurveyMetric.of(shares, YES, YES_NO)
                        .computed()
                        .orElseThrow()
                        .behind()
                        .base());
    }
}
