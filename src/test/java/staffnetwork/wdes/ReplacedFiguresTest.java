package staffnetwork.wdes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static staffnetwork.wdes.Amberdale.people;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import staffnetwork.survey.Respondents;
import staffnetwork.survey.SurveyAnswer;
import staffnetwork.survey.SurveyFigures;
import staffnetwork.survey.SurveyQuestion;
import staffnetwork.survey.Tally;
import staffnetwork.workforce.PayRow;
import staffnetwork.workforce.Side;
import staffnetwork.workforce.StaffInPost;

class ReplacedFiguresTest {
    private static List<String> rules(WdesInputs before, WdesInputs after) {
        return ReplacedFigures.check(RuleSet.of(2025), before, after).stream()
                .map(finding -> finding.weight() + " " + finding.rule())
                .toList();
    }

    private static WdesInputs only() {
        return WdesInputs.of("RXX", null);
    }

    private static WdesInputs staff(long others) {
        return only().with(new StaffInPost(Map.of(Side.CLINICAL, Map.of(PayRow.BAND_5, people(0, others, 0)))));
    }

    private static WdesInputs survey(int year, Map<SurveyQuestion, Map<Respondents, Tally>> tallies) {
        return only().with(new SurveyFigures(year, "RXX", null, tallies, Map.of()));
    }

    private static WdesInputs valued(int year, long yes, long no) {
        return survey(year, Map.of(SurveyQuestion.WORK_VALUED, Map.of(Respondents.DISABLED, counted(yes, no))));
    }

    private static Tally counted(long yes, long no) {
        return new Tally.Counted(Map.of(SurveyAnswer.YES, yes, SurveyAnswer.NO, no));
    }

    @Test
    void a_head_count_that_jumps_by_more_than_10_per_cent_needs_a_note() {
        assertEquals(List.of(), rules(staff(1000), staff(1100)));
        assertEquals(List.of("NEEDS_NOTE 1.headcountReplaced"), rules(staff(1000), staff(1101)));
        assertEquals(List.of("NEEDS_NOTE 1.headcountReplaced"), rules(staff(1000), staff(899)));
        assertEquals(
                "The number of staff would go from 1,000 to 1,101 in the same year, a change of more than 10%. Say why.",
                ReplacedFigures.check(RuleSet.of(2025), staff(1000), staff(1101))
                        .get(0)
                        .words());
        assertEquals(List.of(), rules(only(), staff(1101)), "there was nothing before");
    }

    @Test
    void a_survey_gains_no_answers_after_it_closed() {
        assertEquals(List.of(), rules(valued(2024, 40, 60), valued(2024, 50, 50)));
        assertEquals(List.of("NEEDS_NOTE 7.baseGrew"), rules(valued(2024, 40, 60), valued(2024, 41, 60)));
        assertEquals(List.of(), rules(valued(2024, 40, 60), valued(2024, 30, 60)), "it may lose some");
        assertEquals(List.of(), rules(valued(2023, 40, 60), valued(2024, 90, 60)), "another survey");
        assertEquals(
                "More people answered for metric 7 than before: 101, not 100. A survey gains no answers once it has closed."
                        + " Say why.",
                ReplacedFigures.check(RuleSet.of(2025), valued(2024, 40, 60), valued(2024, 41, 60))
                        .get(0)
                        .words());
    }

    @Test
    void only_who_said_they_are_disabled_can_have_answered_about_adjustments() {
        Map<Respondents, Tally> condition = Map.of(Respondents.ALL, counted(30, 300));
        assertEquals(
                List.of(),
                rules(
                        only(),
                        survey(
                                2024,
                                Map.of(
                                        SurveyQuestion.LONG_LASTING_CONDITION,
                                        condition,
                                        SurveyQuestion.ADJUSTMENTS_MADE,
                                        Map.of(Respondents.DISABLED, counted(20, 10))))));
        assertEquals(
                List.of("NEEDS_NOTE 8.moreThanDisabled"),
                rules(
                        only(),
                        survey(
                                2024,
                                Map.of(
                                        SurveyQuestion.LONG_LASTING_CONDITION,
                                        condition,
                                        SurveyQuestion.ADJUSTMENTS_MADE,
                                        Map.of(Respondents.DISABLED, counted(20, 11))))));
    }
}
