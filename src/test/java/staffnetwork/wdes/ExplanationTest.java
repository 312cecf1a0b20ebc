package staffnetwork.wdes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static staffnetwork.wdes.Amberdale.people;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import staffnetwork.survey.Respondents;
import staffnetwork.survey.SurveyAnswer;
import staffnetwork.survey.SurveyFigures;
import staffnetwork.survey.SurveyQuestion;
import staffnetwork.survey.Tally;
import staffnetwork.workforce.Board;
import staffnetwork.workforce.Capability;
import staffnetwork.workforce.PayRow;
import staffnetwork.workforce.Recruitment;
import staffnetwork.workforce.Side;
import staffnetwork.workforce.StaffInPost;

class ExplanationTest {
    private static final String SMALL = "Some counts are under 10. This is HR's own exact view: do not publish it.";
    private static final String INTERVIEW =
            "If you promise disabled people an interview, more are shortlisted and this ratio goes up."
                    + " Keep that in mind when you compare trusts.";
    private final Map<MetricCode, Explanation> all = Wdes.explain(Amberdale.result());

    private Explanation of(MetricCode metric) {
        return Amberdale.of(all, metric);
    }

    private static Explanation explain(MetricCode metric, WdesInputs inputs) {
        return Amberdale.of(Wdes.explain(Amberdale.result(inputs)), metric);
    }

    private static Explanation explain(MetricCode metric, SurveyFigures survey) {
        return explain(metric, WdesInputs.of("RXX", null).with(survey));
    }

    @Test
    void every_metric_has_a_headline_a_rule_and_its_source() {
        assertEquals(List.of(MetricCode.values()), List.copyOf(all.keySet()));
        all.forEach((metric, explanation) -> {
            assertFalse(explanation.headline().isBlank(), metric.code());
            assertEquals(RuleSet.of(2025).rule(metric).value(), explanation.rule());
            assertTrue(explanation.source().startsWith("Source: "), metric.code());
        });
    }

    @Test
    void metric_1_tells_totals_clusters_unknown_and_the_gap_to_the_survey() {
        Explanation one = of(MetricCode.ONE);
        assertEquals("5.5% of staff are recorded as disabled: 385 of 7,000.", one.headline());
        assertEquals("385 ÷ 7,000 = 5.5%", one.formula());
        assertEquals(16, one.steps().size());
        assertEquals(
                "Non-clinical staff: 85 of 1,540 are disabled, 5.5%.",
                one.steps().get(0));
        assertEquals(
                "Clinical staff, with doctors and dentists: 300 of 5,460 are disabled, 5.5%.",
                one.steps().get(1));
        assertEquals(
                "Doctors and dentists: 20 of 820 are disabled, 2.4%.",
                one.steps().get(2));
        assertEquals("Non-clinical staff, Bands 8a and 8b: nobody.", one.steps().get(5));
        assertEquals("700 of 7,000 have no recorded answer, 10.0%.", one.steps().get(14));
        assertEquals(
                "In the staff survey, 25.0% say they have a lasting condition. That is 19.5 points more than on record.",
                one.steps().get(15));
        assertEquals(List.of(SMALL), one.cautions());
    }

    @Test
    void metric_1_copes_with_more_on_record_than_in_the_survey_and_with_nobody() {
        StaffInPost staff = new StaffInPost(Map.of(Side.CLINICAL, Map.of(PayRow.BAND_5, people(50, 50, 0))));
        List<String> steps =
                explain(MetricCode.ONE, Amberdale.inputs().with(staff)).steps();
        assertEquals(
                "In the staff survey, 25.0% say they have a lasting condition. That is 25.0 points less than on record.",
                steps.get(steps.size() - 1));
        Explanation empty = explain(MetricCode.ONE, WdesInputs.of("RXX", null).with(new StaffInPost(Map.of())));
        assertEquals("Nobody works in this part of the pay table.", empty.headline());
        assertEquals("", empty.formula());
        WdesInputs noSurvey = WdesInputs.of("RXX", null).with(staff);
        assertEquals(15, explain(MetricCode.ONE, noSurvey).steps().size());
        assertEquals(List.of(), explain(MetricCode.ONE, noSurvey).cautions());
    }

    @Test
    void metric_2_shows_the_division_with_its_numbers() {
        Explanation two = of(MetricCode.TWO);
        assertEquals("(620 ÷ 3,100) ÷ (40 ÷ 240) = 1.20", two.formula());
        assertEquals(
                List.of(
                        "Disabled applicants: 40 of 240 shortlisted were appointed, 16.67%.",
                        "Non-disabled applicants: 620 of 3,100 shortlisted were appointed, 20.00%.",
                        "Applicants with no recorded answer: 25 of 160 shortlisted were appointed, 15.63%.",
                        "20.00% divided by 16.67% is 1.20.",
                        "This is within the range of 0.80 to 1.25 that counts as fair."),
                two.steps());
        assertEquals(List.of(INTERVIEW), two.cautions());
    }

    @Test
    void metric_2_without_a_ratio_says_why_and_shows_no_formula() {
        Explanation two = explain(
                MetricCode.TWO, WdesInputs.of("RXX", null).with(new Recruitment(people(12, 500, 0), people(0, 90, 0))));
        assertEquals("No disabled applicants were appointed, so the two groups cannot be compared.", two.headline());
        assertEquals("", two.formula());
        assertEquals(
                "No applicants with no recorded answer were shortlisted.",
                two.steps().get(2));
        assertEquals(3, two.steps().size());
        Explanation few = explain(
                MetricCode.TWO,
                WdesInputs.of("RXX", null).with(new Recruitment(people(90, 500, 30), people(9, 90, 0))));
        assertEquals(List.of(SMALL, INTERVIEW), few.cautions());
    }

    @Test
    void metric_3_takes_ill_health_off_and_shows_yearly_averages() {
        Explanation three = of(MetricCode.THREE);
        assertEquals("((3 − 1) ÷ 385) ÷ ((9 − 3) ÷ 5,915) = 5.12", three.formula());
        assertEquals(
                "Disabled staff: 3 a year entered, 1 of them for ill health, among 385 staff. That is 0.52% a year.",
                three.steps().get(0));
        assertEquals(
                "Staff with no recorded answer: 0.5 a year entered, 0 of them for ill health, among 700 staff."
                        + " That is 0.07% a year.",
                three.steps().get(2));
        assertEquals("0.52% divided by 0.10% is 5.12.", three.steps().get(3));
        assertEquals(
                "This is above the range of 0.80 to 1.25. It counts as unfair to disabled people.",
                three.steps().get(4));
        assertEquals(List.of(SMALL), three.cautions());
        Explanation noStaff =
                explain(MetricCode.THREE, WdesInputs.of("RXX", null).with(Amberdale.capability()));
        assertEquals("The staff list was not supplied, so there is no base for this rate.", noStaff.headline());
    }

    @Test
    void metric_3_tells_impossible_counts_in_the_step() {
        Capability impossible = new Capability(people(1, 9, 0), people(2, 0, 0));
        StaffInPost staff = new StaffInPost(Map.of(Side.CLINICAL, Map.of(PayRow.BAND_5, people(10, 90, 0))));
        Explanation three = explain(
                MetricCode.THREE, WdesInputs.of("RXX", null).with(impossible).with(staff));
        assertEquals(
                "More disabled staff left out for ill health than entered at all. Check the counts.",
                three.steps().get(0));
        assertEquals(three.steps().get(0), three.headline());
        assertEquals(
                "There are no staff with no recorded answer to count among.",
                three.steps().get(2));
        assertEquals("", three.formula());
    }

    @Test
    void a_survey_metric_shows_counts_where_the_source_has_them() {
        Explanation six = of(MetricCode.SIX);
        assertEquals(
                "30.0% of disabled staff who worked while unwell felt pressed by their manager."
                        + " For non-disabled staff it is 20.0%.",
                six.headline());
        assertEquals(
                "Disabled staff: 150 ÷ 500 = 30.0%; Non-disabled staff: 200 ÷ 1,000 = 20.0%;"
                        + " All staff: 350 ÷ 1,500 = 23.3%",
                six.formula());
        assertTrue(six.steps().contains("Disabled staff: 150 of 500, 30.0%."), six.steps()::toString);
        assertEquals(List.of(), six.cautions());
        assertEquals(
                "75.0% of disabled staff who need adjustments say their employer made reasonable ones.",
                of(MetricCode.EIGHT).headline());
        assertEquals("", of(MetricCode.NINE_A).formula());
        assertTrue(of(MetricCode.NINE_A).steps().contains("Disabled staff: 6.44, from the answers of 1,000 people."));
        assertEquals(List.of(), of(MetricCode.NINE_A).cautions());
    }

    @Test
    void percentages_only_are_explained_with_their_base_and_a_caution() {
        Tally shares = Amberdale.shares(
                Map.of(SurveyAnswer.YES, "30", SurveyAnswer.NO, "20", SurveyAnswer.NO_ADJUSTMENT_REQUIRED, "50"),
                1000L);
        Explanation eight = explain(
                MetricCode.EIGHT,
                Amberdale.surveyWith(SurveyQuestion.ADJUSTMENTS_MADE, Map.of(Respondents.DISABLED, shares)));
        assertTrue(eight.steps().contains("Disabled staff: 60.0% of about 500 answers."), eight.steps()::toString);
        assertEquals("", eight.formula());
        assertEquals(
                List.of(
                        "The file holds percentages only, so we do not know the exact counts of people.",
                        "Some answers are left out of the base. We worked the new base out from percentages, so it is not exact."),
                eight.cautions());
    }

    @Test
    void all_staff_stand_in_the_headline_where_the_file_does_not_split() {
        Tally result = new Tally.Result(new BigDecimal("44.4"), 9L);
        Explanation seven = explain(
                MetricCode.SEVEN, Amberdale.surveyWith(SurveyQuestion.WORK_VALUED, Map.of(Respondents.ALL, result)));
        assertEquals("44.4% of all staff feel their work is valued here.", seven.headline());
        assertTrue(
                seven.steps()
                        .contains(
                                "Disabled staff: The survey file does not show disabled and non-disabled staff apart."),
                seven.steps()::toString);
        assertTrue(seven.steps().contains("All staff: 44.4% of 9 answers."));
        assertTrue(seven.cautions()
                .contains("Fewer than 10 people answered in one group."
                        + " The survey would not show this result: do not publish it."));
        Tally ten = new Tally.Result(new BigDecimal("44.4"), 10L);
        assertEquals(
                1,
                explain(
                                MetricCode.SEVEN,
                                Amberdale.surveyWith(SurveyQuestion.WORK_VALUED, Map.of(Respondents.ALL, ten)))
                        .cautions()
                        .size());
        Tally noBase = new Tally.Result(new BigDecimal("44.4"), null);
        assertTrue(explain(
                        MetricCode.SEVEN,
                        Amberdale.surveyWith(SurveyQuestion.WORK_VALUED, Map.of(Respondents.ALL, noBase)))
                .steps()
                .contains("All staff: 44.4%. The file does not say how many answered."));
    }

    @Test
    void a_survey_metric_names_its_question_of_that_year() {
        assertTrue(of(MetricCode.SEVEN).steps().contains("Asked in question q4b of the staff survey of 2024."));
        assertTrue(
                of(MetricCode.NINE_A)
                        .steps()
                        .contains(
                                "Asked in questions q2a, q2b, q2c, q3c, q3d, q3f, q25a, q25c, q25d of the staff survey of 2024."));
        WdesResult in2020 = Wdes.compute(RuleSet.of(2020), Amberdale.inputs());
        assertTrue(Amberdale.of(Wdes.explain(in2020), MetricCode.SEVEN)
                .steps()
                .contains("Asked in question q5f of the staff survey of 2019."
                        + " These numbers are from memory: check them in the survey of that year."));
    }

    @Test
    void a_break_of_series_is_a_caution_in_its_year_only() {
        WdesResult in2026 = Wdes.compute(RuleSet.of(2026), Amberdale.inputs());
        assertEquals(
                List.of("The wording of the question changed in the survey of 2025."),
                Amberdale.of(Wdes.explain(in2026), MetricCode.FIVE).cautions());
        assertEquals(List.of(), of(MetricCode.FIVE).cautions());
    }

    @Test
    void metric_10_tells_each_part_of_the_board() {
        Explanation ten = of(MetricCode.TEN);
        assertEquals("Disabled people are 6.67% of the board and 5.50% of all staff.", ten.headline());
        assertEquals("1 ÷ 15 − 385 ÷ 7,000 = +1.17 points", ten.formula());
        assertEquals(
                List.of(
                        "Whole board: 1 of 15 are disabled, 6.67%. Against all staff: +1.17 points.",
                        "Members with a vote: 1 of 12 are disabled, 8.33%. Against all staff: +2.83 points.",
                        "Executive members: 0 of 6 are disabled, 0.00%. Against all staff: -5.50 points."),
                ten.steps());
        assertEquals(List.of(SMALL), ten.cautions());
        Board noExecutive = new Board(people(20, 20, 0), people(10, 10, 0), people(0, 0, 0));
        Explanation other = explain(MetricCode.TEN, Amberdale.inputs().with(noExecutive));
        assertEquals("There is no executive member on the board.", other.steps().get(2));
        assertEquals(List.of(), other.cautions());
        WdesInputs boardOnly = WdesInputs.of("RXX", null).with(Amberdale.board());
        assertEquals(
                "The staff list was not supplied.",
                explain(MetricCode.TEN, boardOnly).headline());
    }

    @Test
    void metric_9b_shows_the_evidence_or_asks_for_it() {
        assertEquals(
                List.of("The network meets the board twice a year."),
                of(MetricCode.NINE_B).steps());
        Explanation no = explain(MetricCode.NINE_B, WdesInputs.of("RXX", null).with(new Voices(false, " ")));
        assertEquals("The trust says it has not yet taken action so that disabled staff are heard.", no.headline());
        assertEquals(List.of(), no.steps());
        assertEquals(1, no.cautions().size());
        Explanation none = explain(MetricCode.NINE_B, WdesInputs.of("RXX", null));
        assertEquals("The answer on the voices of disabled staff was not supplied.", none.headline());
        assertEquals(List.of(), none.cautions());
    }

    @Test
    void nothing_supplied_is_explained_by_what_is_missing() {
        Map<MetricCode, Explanation> none = Wdes.explain(Amberdale.result(WdesInputs.of("RXX", null)));
        assertEquals(MetricCode.values().length, none.size());
        none.values().forEach(explanation -> {
            assertTrue(explanation.headline().contains("not supplied"), explanation.headline());
            assertEquals("", explanation.formula());
        });
    }
}
