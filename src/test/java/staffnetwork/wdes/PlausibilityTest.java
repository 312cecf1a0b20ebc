package staffnetwork.wdes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static staffnetwork.wdes.Amberdale.people;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import staffnetwork.survey.Engagement;
import staffnetwork.survey.Respondents;
import staffnetwork.survey.SurveyAnswer;
import staffnetwork.survey.SurveyFigures;
import staffnetwork.survey.SurveyQuestion;
import staffnetwork.survey.Tally;
import staffnetwork.wdes.Finding.Weight;
import staffnetwork.workforce.Board;
import staffnetwork.workforce.Capability;
import staffnetwork.workforce.Headcounts;
import staffnetwork.workforce.PayRow;
import staffnetwork.workforce.Recruitment;
import staffnetwork.workforce.Side;
import staffnetwork.workforce.StaffInPost;

class PlausibilityTest {
    private static List<Finding> check(WdesInputs inputs, @Nullable LastYear lastYear) {
        return Plausibility.check(RuleSet.of(2025), inputs, lastYear);
    }

    /** The rules that find something, without what is only missing. */
    private static List<String> rules(WdesInputs inputs) {
        return check(inputs, null).stream()
                .filter(finding -> finding.weight() != Weight.MISSING)
                .map(finding -> finding.weight() + " " + finding.rule())
                .toList();
    }

    private static WdesInputs only() {
        return WdesInputs.of("RXX", null);
    }

    private static StaffInPost band5(Headcounts people) {
        return new StaffInPost(Map.of(Side.CLINICAL, Map.of(PayRow.BAND_5, people)));
    }

    @Test
    void a_whole_and_likely_year_needs_one_note_about_other_staff() {
        List<Finding> findings = check(Amberdale.inputs(), LastYear.of(Amberdale.result()));
        assertEquals(
                List.of(new Finding(
                        Weight.NEEDS_NOTE,
                        MetricCode.ONE,
                        "1.otherWithoutBank",
                        "10 people are in the row for other staff. Say who they are: bank staff no longer count.")),
                findings);
    }

    @Test
    void what_is_not_supplied_is_listed() {
        List<Finding> findings = check(only(), null);
        assertEquals(
                List.of("1", "2", "3", "4a.i", "9b", "10"),
                findings.stream().map(finding -> finding.metric().code()).toList());
        findings.forEach(finding -> assertEquals(Weight.MISSING, finding.weight()));
        assertEquals(
                List.of("1", "2", "4a.i", "9b", "10"),
                Plausibility.check(RuleSet.of(2019), only(), null).stream()
                        .map(finding -> finding.metric().code())
                        .toList());
    }

    @Test
    void unknown_status_above_20_per_cent_needs_a_note() {
        assertEquals(List.of(), rules(only().with(band5(people(100, 700, 200)))));
        assertEquals(List.of("NEEDS_NOTE 1.unknown"), rules(only().with(band5(people(100, 699, 201)))));
        assertEquals(
                "20.1% of staff have no recorded answer, more than 20%. Say why, and what you do about it.",
                check(only().with(band5(people(100, 699, 201))), null).get(0).words());
    }

    @Test
    void a_headcount_change_above_10_per_cent_needs_a_note_either_way() {
        LastYear before = LastYear.of(Amberdale.result(only().with(band5(people(100, 900, 0)))));
        for (long now : new long[] {900, 1000, 1100}) {
            assertTrue(noHeadcountNote(now, before), now + " people");
        }
        for (long now : new long[] {899, 1101}) {
            assertTrue(!noHeadcountNote(now, before), now + " people");
        }
        LastYear typed = new LastYear(2024, Map.of());
        assertTrue(noHeadcountNote(5000, typed));
        LastYear nobody = LastYear.of(Amberdale.result(only().with(new StaffInPost(Map.of()))));
        assertTrue(noHeadcountNote(5000, nobody));
    }

    private static boolean noHeadcountNote(long now, LastYear before) {
        return check(only().with(band5(people(50, now - 50, 0))), before).stream()
                .noneMatch(finding -> finding.rule().equals("1.headcount"));
    }

    @Test
    void an_empty_staff_list_and_a_row_on_the_wrong_side_block() {
        assertEquals(List.of("BLOCKING 1.nobody"), rules(only().with(new StaffInPost(Map.of()))));
        StaffInPost wrong = new StaffInPost(Map.of(
                Side.CLINICAL, Map.of(PayRow.CONSULTANTS, people(1, 9, 0)),
                Side.MEDICAL, Map.of(PayRow.BAND_9, people(1, 9, 0))));
        assertEquals(List.of("BLOCKING 1.wrongSide", "BLOCKING 1.wrongSide"), rules(only().with(wrong)));
    }

    @Test
    void other_staff_need_a_note_and_bank_is_named_from_2023() {
        StaffInPost other = new StaffInPost(Map.of(
                Side.CLINICAL, Map.of(PayRow.BAND_5, people(1, 9, 0), PayRow.OTHER, people(0, 1, 0)),
                Side.MEDICAL, Map.of(PayRow.OTHER_MEDICAL, people(0, 1, 0))));
        assertEquals(
                List.of("NEEDS_NOTE 1.otherWithoutBank", "NEEDS_NOTE 1.otherWithoutBank"), rules(only().with(other)));
        assertEquals(
                "1.other",
                Plausibility.check(RuleSet.of(2022), only().with(other), null)
                        .get(0)
                        .rule());
        StaffInPost empty = new StaffInPost(
                Map.of(Side.CLINICAL, Map.of(PayRow.BAND_5, people(1, 9, 0), PayRow.OTHER, Headcounts.NONE)));
        assertEquals(List.of(), rules(only().with(empty)));
    }

    @Test
    void more_appointed_than_shortlisted_blocks_group_by_group() {
        WdesInputs inputs = only().with(new Recruitment(people(10, 100, 5), people(11, 100, 5)));
        assertEquals(List.of("BLOCKING 2.appointedOverShortlisted"), rules(inputs));
        assertEquals(
                "More disabled applicants were appointed than shortlisted. Correct the counts.",
                check(inputs, null).get(1).words());
        assertEquals(
                new Metric.NotComputable("More disabled applicants were appointed than shortlisted. Check the counts."),
                Amberdale.result(inputs).appointment().likelihood().disabled());
    }

    @Test
    void a_gap_of_more_than_5_points_in_unknown_status_between_the_stages_needs_a_note() {
        assertEquals(List.of(), rules(only().with(new Recruitment(people(100, 800, 100), people(10, 75, 15)))));
        assertEquals(
                List.of("NEEDS_NOTE 2.unknownGap"),
                rules(only().with(new Recruitment(people(1000, 8000, 1000), people(100, 749, 151)))));
        assertEquals(
                List.of("NEEDS_NOTE 2.unknownGap"),
                rules(only().with(new Recruitment(people(100, 800, 100), people(10, 86, 4)))));
    }

    @Test
    void nobody_shortlisted_or_appointed_needs_a_note() {
        assertEquals(
                List.of("NEEDS_NOTE 2.nobody"), rules(only().with(new Recruitment(people(1, 1, 0), Headcounts.NONE))));
        assertEquals(
                List.of("NEEDS_NOTE 2.nobody"), rules(only().with(new Recruitment(Headcounts.NONE, Headcounts.NONE))));
    }

    @Test
    void more_ill_health_than_entries_blocks_and_more_entries_than_staff_needs_a_note() {
        WdesInputs impossible = only().with(new Capability(people(1, 5, 0), people(2, 5, 0)));
        assertEquals(List.of("BLOCKING 3.illHealthOverEntries"), rules(impossible));
        WdesInputs twice = only().with(band5(people(10, 50, 0)));
        assertEquals(List.of(), rules(twice.with(new Capability(people(20, 5, 0), people(0, 0, 0)))));
        assertEquals(
                List.of("NEEDS_NOTE 3.moreThanStaff"),
                rules(twice.with(new Capability(people(21, 5, 0), people(0, 0, 0)))));
    }

    private static SurveyFigures survey(int year, @Nullable String code, Tally tally, @Nullable BigFraction score) {
        Map<Respondents, Engagement> engagement =
                score == null ? Map.of() : Map.of(Respondents.ALL, new Engagement.Score(score, 10L));
        return new SurveyFigures(
                year, code, null, Map.of(SurveyQuestion.WORK_VALUED, Map.of(Respondents.ALL, tally)), engagement);
    }

    private static Tally result(String percent) {
        return new Tally.Result(new BigDecimal(percent), 10L);
    }

    @Test
    void a_survey_of_another_year_or_organisation_blocks_and_england_needs_a_note() {
        assertEquals(List.of(), rules(only().with(survey(2024, "RXX", result("50"), null))));
        assertEquals(List.of("BLOCKING 4.surveyYear"), rules(only().with(survey(2023, "RXX", result("50"), null))));
        assertEquals(List.of("BLOCKING 4.organisation"), rules(only().with(survey(2024, "RYY", result("50"), null))));
        assertEquals(List.of("NEEDS_NOTE 4.england"), rules(only().with(survey(2024, null, result("50"), null))));
        WdesInputs england = WdesInputs.of(null, "England");
        assertEquals(List.of(), rules(england.with(survey(2024, null, result("50"), null))));
        assertEquals(List.of(), rules(england.with(survey(2024, "RYY", result("50"), null))));
    }

    @Test
    void percentages_outside_0_to_100_and_scores_outside_0_to_10_block() {
        for (String fine : new String[] {"0", "100"}) {
            assertEquals(List.of(), rules(only().with(survey(2024, "RXX", result(fine), null))));
        }
        for (String wrong : new String[] {"-0.1", "100.1"}) {
            assertEquals(
                    List.of("BLOCKING percent.range"), rules(only().with(survey(2024, "RXX", result(wrong), null))));
            Tally shares = Amberdale.shares(Map.of(SurveyAnswer.SATISFIED, wrong), 10L);
            assertEquals(List.of("BLOCKING percent.range"), rules(only().with(survey(2024, "RXX", shares, null))));
        }
        Tally negative = new Tally.Counted(Map.of(SurveyAnswer.SATISFIED, -1L));
        assertEquals(List.of("BLOCKING percent.range"), rules(only().with(survey(2024, "RXX", negative, null))));
        Tally none = new Tally.Counted(Map.of(SurveyAnswer.SATISFIED, 0L));
        assertEquals(List.of(), rules(only().with(survey(2024, "RXX", none, null))));
        assertEquals(List.of(), rules(only().with(survey(2024, "RXX", new Tally.NotShown("x"), null))));
        for (int score : new int[] {0, 10}) {
            assertEquals(List.of(), rules(only().with(survey(2024, "RXX", result("1"), BigFraction.of(score)))));
        }
        for (BigFraction score : List.of(BigFraction.of(-1, 100), BigFraction.of(1001, 100))) {
            assertEquals(List.of("BLOCKING 9a.range"), rules(only().with(survey(2024, "RXX", result("1"), score))));
        }
    }

    @Test
    void the_board_cannot_have_more_voters_or_executives_than_members() {
        Board voters = new Board(people(1, 5, 0), people(2, 5, 0), people(0, 1, 0));
        assertEquals(List.of("BLOCKING 10.votingOverTotal"), rules(only().with(voters)));
        Board executives = new Board(people(1, 5, 0), people(1, 5, 0), people(0, 6, 0));
        assertEquals(List.of("BLOCKING 10.executiveOverTotal"), rules(only().with(executives)));
        Board nobody = new Board(Headcounts.NONE, Headcounts.NONE, Headcounts.NONE);
        assertEquals(List.of("BLOCKING 10.nobody"), rules(only().with(nobody)));
        assertEquals(List.of(), rules(only().with(new Board(people(1, 5, 0), people(1, 5, 0), people(1, 5, 0)))));
    }

    @Test
    void executives_must_be_found_among_senior_managers_or_consultants_of_metric_1() {
        Board board = new Board(people(2, 5, 0), people(0, 0, 0), people(2, 1, 0));
        StaffInPost staff = new StaffInPost(Map.of(
                Side.NON_CLINICAL, Map.of(PayRow.VSM, people(1, 1, 0)),
                Side.MEDICAL, Map.of(PayRow.CONSULTANTS, people(1, 50, 0))));
        assertEquals(List.of(), rules(only().with(board).with(staff)));
        Board more = new Board(people(3, 5, 0), people(0, 0, 0), people(3, 1, 0));
        assertEquals(
                List.of("NEEDS_NOTE 10.executivesInStaff"),
                rules(only().with(more).with(staff)));
    }

    @Test
    void voices_without_text_need_a_note() {
        assertEquals(List.of("NEEDS_NOTE 9b.evidence"), rules(only().with(new Voices(true, "  "))));
        assertEquals(List.of(), rules(only().with(new Voices(false, "We plan a network."))));
    }

    @Test
    void executives_are_not_looked_for_in_other_pay_rows() {
        Board board = new Board(people(2, 5, 0), people(0, 0, 0), people(2, 1, 0));
        StaffInPost staff = new StaffInPost(
                Map.of(Side.NON_CLINICAL, Map.of(PayRow.VSM, people(1, 1, 0), PayRow.BAND_9, people(50, 50, 0))));
        assertEquals(
                List.of("NEEDS_NOTE 10.executivesInStaff"),
                rules(only().with(board).with(staff)));
    }

    @Test
    void plausible_percentages_by_answer_are_no_finding() {
        Tally shares = Amberdale.shares(Map.of(SurveyAnswer.SATISFIED, "60", SurveyAnswer.NEITHER, "40"), 10L);
        assertEquals(List.of(), rules(only().with(survey(2024, "RXX", shares, null))));
    }
}
