package staffnetwork.wdes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static staffnetwork.wdes.Amberdale.people;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import staffnetwork.survey.Respondents;
import staffnetwork.workforce.Board;
import staffnetwork.workforce.Capability;
import staffnetwork.workforce.PayRow;
import staffnetwork.workforce.Recruitment;
import staffnetwork.workforce.Side;
import staffnetwork.workforce.StaffInPost;

class InterpretationTest {
    private static final WdesResult LAST = Wdes.compute(
            RuleSet.of(2024), Amberdale.inputs().with(new Recruitment(people(240, 3100, 160), people(50, 620, 25))));
    private final Map<MetricCode, Interpretation> meaning =
            Wdes.interpret(Amberdale.result(), LastYear.of(LAST), "Community");
    private final Map<MetricCode, Interpretation> nothing =
            Wdes.interpret(Amberdale.result(WdesInputs.of("RXX", null)), null, null);

    private Interpretation of(MetricCode metric) {
        return Amberdale.of(meaning, metric);
    }

    private static Interpretation alone(WdesResult result, MetricCode metric) {
        return Amberdale.of(Wdes.interpret(result, null, null), metric);
    }

    @Test
    void every_metric_is_interpreted_with_figures_and_without() {
        assertEquals(List.of(MetricCode.values()), List.copyOf(meaning.keySet()));
        assertEquals(List.of(MetricCode.values()), List.copyOf(nothing.keySet()));
        nothing.values().forEach(silent -> {
            assertNull(silent.range());
            assertInstanceOf(Chance.CannotSay.class, silent.chance());
            assertEquals("There is no figure of last year to compare with.", silent.lastYearInWords());
            assertEquals("We know no figure for England to compare with.", silent.englandInWords());
            assertEquals("We know no figure of the group to compare with.", silent.groupMedianInWords());
            assertTrue(silent.ranges().isEmpty());
        });
    }

    @Test
    void what_is_missing_is_said_in_the_direction() {
        Map<MetricCode, String> expected = Map.of(
                MetricCode.ONE, "The staff list was not supplied.",
                MetricCode.TWO, "The recruitment file was not supplied.",
                MetricCode.THREE, "The capability file was not supplied.",
                MetricCode.SIX, "The two groups cannot be compared. The staff survey file was not supplied.",
                MetricCode.NINE_B, "The answer on the voices of disabled staff was not supplied.",
                MetricCode.TEN, "The board list was not supplied.");
        expected.forEach((metric, words) ->
                assertEquals(words, Amberdale.of(nothing, metric).direction()));
    }

    @Test
    void the_gap_is_told_with_its_polarity() {
        assertEquals(
                "Worse for disabled staff: 10.0 points higher than for non-disabled staff.",
                of(MetricCode.FOUR_A_I).direction());
        assertEquals(
                "Better for disabled staff: 10.0 points higher than for non-disabled staff.",
                of(MetricCode.FOUR_B).direction());
        assertEquals(
                "Worse for disabled staff: 10.0 points lower than for non-disabled staff.",
                of(MetricCode.SEVEN).direction());
        assertEquals(
                "The same for disabled and non-disabled staff.",
                of(MetricCode.FOUR_A_III).direction());
        assertEquals(
                "Worse for disabled staff: 0.55 lower than for non-disabled staff.",
                of(MetricCode.NINE_A).direction());
        assertEquals(
                "Only disabled staff are asked, so there is no gap to show.",
                of(MetricCode.EIGHT).direction());
        assertEquals(
                "Disabled staff are 5.5% of all staff, and 4.2% of staff in bands 8c to 9 and very senior managers.",
                of(MetricCode.ONE).direction());
        assertEquals(
                "The share of disabled people is 1.17 points higher on the board than among all staff.",
                of(MetricCode.TEN).direction());
        assertEquals(
                "The trust says it has taken action so that disabled staff are heard.",
                of(MetricCode.NINE_B).direction());
    }

    @Test
    void lower_can_be_better_too() {
        var survey = Amberdale.surveyWith(
                staffnetwork.survey.SurveyQuestion.PRESSED_TO_COME_TO_WORK,
                Map.of(
                        Respondents.DISABLED, Amberdale.yesNo(10, 90),
                        Respondents.NON_DISABLED, Amberdale.yesNo(20, 80)));
        Interpretation six = alone(Amberdale.result(WdesInputs.of("RXX", null).with(survey)), MetricCode.SIX);
        assertEquals("Better for disabled staff: 10.0 points lower than for non-disabled staff.", six.direction());
    }

    private static String board(Board board, StaffInPost staff) {
        Interpretation ten =
                alone(Amberdale.result(WdesInputs.of("RXX", null).with(board).with(staff)), MetricCode.TEN);
        return ten.direction();
    }

    @Test
    void a_board_may_have_fewer_or_the_same_share() {
        StaffInPost staff = new StaffInPost(Map.of(Side.CLINICAL, Map.of(PayRow.BAND_5, people(10, 90, 0))));
        Board none = new Board(people(0, 10, 0), people(0, 1, 0), people(0, 1, 0));
        assertEquals(
                "The share of disabled people is 10.00 points lower on the board than among all staff.",
                board(none, staff));
        Board same = new Board(people(1, 9, 0), people(0, 1, 0), people(0, 1, 0));
        assertEquals("The share of disabled people is the same on the board as among all staff.", board(same, staff));
        Interpretation one = alone(Amberdale.result(WdesInputs.of("RXX", null).with(staff)), MetricCode.ONE);
        assertEquals(
                "Disabled staff are 10.0% of all staff. Nobody is in bands 8c to 9 or a very senior manager.",
                one.direction());
    }

    @Test
    void ranges_and_chance_come_with_the_metrics_that_have_counts() {
        assertEquals(RangeTest.WITHIN, of(MetricCode.TWO).range());
        assertEquals(RangeTest.ADVERSE, of(MetricCode.THREE).range());
        assertNull(of(MetricCode.SIX).range());
        assertTrue(((Chance.Tested) of(MetricCode.SIX).chance()).moreThanChance());
        assertEquals(
                Chance.Test.FISHER_EXACT, ((Chance.Tested) of(MetricCode.TEN).chance()).test());
        assertEquals(
                Chance.Test.FISHER_EXACT, ((Chance.Tested) of(MetricCode.THREE).chance()).test());
        assertEquals(
                Chance.Test.TWO_PROPORTIONS, ((Chance.Tested) of(MetricCode.ONE).chance()).test());
        assertInstanceOf(Chance.CannotSay.class, of(MetricCode.EIGHT).chance());
        assertInstanceOf(Chance.CannotSay.class, of(MetricCode.NINE_A).chance());
        assertEquals(3, of(MetricCode.SIX).ranges().size());
        assertEquals(
                "from 26.1% to 34.2%",
                Map.copyOf(of(MetricCode.SIX).ranges()).entrySet().stream()
                        .filter(e -> e.getKey().who() == FigureKey.Who.DISABLED)
                        .findFirst()
                        .orElseThrow()
                        .getValue()
                        .words());
        assertTrue(of(MetricCode.TWO).ranges().isEmpty());
        assertTrue(of(MetricCode.NINE_A).ranges().isEmpty());
    }

    @Test
    void senior_staff_are_tested_against_all_others() {
        // 5 of 120 senior against 380 of 6,880 others.
        Chance.Tested chance = (Chance.Tested) of(MetricCode.ONE).chance();
        Chance expected =
                Chance.between(Metric.percentage(5, 120, "x"), Metric.percentage(380, 6880, "x"), RuleSet.of(2025));
        assertEquals(expected, chance);
    }

    @Test
    void last_year_and_others_are_told_figure_by_figure() {
        assertEquals("Worse: up 0.24, from 0.96 to 1.20.", of(MetricCode.TWO).lastYearInWords());
        assertEquals(
                "Whole board: No real change: +1.17 points in both years."
                        + " Members with a vote: No real change: +2.83 points in both years."
                        + " Executive members: No real change: -5.50 points in both years.",
                of(MetricCode.TEN).lastYearInWords());
        assertEquals(
                "Disabled people: No real change: 5.5% in both years."
                        + " No recorded answer: No real change: 10.0% in both years.",
                of(MetricCode.ONE).lastYearInWords());
        assertEquals(
                "All staff: Worse than the middle of the group Community: 3.5 points lower than 61.0% in 2025.",
                of(MetricCode.FIVE).groupMedianInWords());
        assertEquals(
                "Disabled people in the survey: 3.9 points lower than the middle of the group Community, which was 28.9% in 2025.",
                of(MetricCode.ONE).groupMedianInWords());
        assertTrue(of(MetricCode.TEN).englandInWords().startsWith("Members with a vote: Much like England:"));
        assertEquals(
                "Worse than England: 2.95 higher than 2.17 in 2023.",
                of(MetricCode.THREE).englandInWords());
        assertEquals(3, of(MetricCode.SIX).england().size());
    }

    @Test
    void the_ratio_is_always_told_from_the_more_likely_group() {
        assertEquals(
                "Disabled and non-disabled applicants are just as likely to be appointed from the shortlist.",
                direction(new Recruitment(people(100, 100, 0), people(10, 10, 0))));
        assertEquals(
                "Disabled and non-disabled applicants are about as likely to be appointed from the shortlist.",
                direction(new Recruitment(people(1000, 1000, 0), people(999, 997, 0))));
        assertEquals(
                "No non-disabled applicants were appointed from the shortlist, but disabled applicants were.",
                direction(new Recruitment(people(100, 100, 0), people(10, 0, 0))));
    }

    private static String direction(Recruitment counts) {
        Interpretation two = alone(Amberdale.result(WdesInputs.of("RXX", null).with(counts)), MetricCode.TWO);
        return two.direction();
    }

    @Test
    void below_the_range_is_unequal_but_not_against_disabled_people() {
        WdesResult result =
                Amberdale.result(Amberdale.inputs().with(new Capability(people(2, 400, 0), people(0, 0, 0))));
        Interpretation three = alone(result, MetricCode.THREE);
        assertEquals(RangeTest.BELOW, three.range());
        assertEquals(
                "This is below the range of 0.80 to 1.25. It is not unfair to disabled people.",
                RangeTest.BELOW.words(RuleSet.of(2025)));
        assertEquals(
                "This is within the range of 0.80 to 1.25 that counts as fair.",
                RangeTest.WITHIN.words(RuleSet.of(2025)));
    }

    @Test
    void the_missing_group_is_the_one_that_is_named() {
        var question = staffnetwork.survey.SurveyQuestion.PRESSED_TO_COME_TO_WORK;
        var disabledOnly = Amberdale.surveyWith(question, Map.of(Respondents.DISABLED, Amberdale.yesNo(10, 90)));
        assertEquals(
                "The two groups cannot be compared. The survey file does not hold this result.",
                alone(Amberdale.result(WdesInputs.of("RXX", null).with(disabledOnly)), MetricCode.SIX)
                        .direction());
    }
}
