package staffnetwork.wdes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import staffnetwork.survey.Respondents;
import staffnetwork.wdes.Comparison.Standing;
import staffnetwork.workforce.DisabilityStatus;

class ComparisonTest {
    private static Metric counted(long part, long whole) {
        return Metric.percentage(part, whole, "nobody");
    }

    private static Metric typed(String value, Metric.Unit unit) {
        return new Metric.Computed(Exact.of(new BigDecimal(value)), unit, Metric.Behind.NOBODY);
    }

    private static Comparison trend(FigureKey key, Metric now, Metric before) {
        return trend(2025, key, now, 2024, before);
    }

    private static Comparison trend(int year, FigureKey key, Metric now, int yearBefore, Metric before) {
        return Comparison.sinceLastYear(key, now, new LastYear(yearBefore, Map.of(key, before)), RuleSet.of(year))
                .orElseThrow();
    }

    private static FigureKey disabled(MetricCode metric) {
        return FigureKey.result(metric, Respondents.DISABLED);
    }

    private static void assertTrend(Standing standing, String words, Comparison comparison) {
        assertEquals(words, comparison.words());
        assertEquals(standing, comparison.standing());
    }

    @Test
    void higher_is_better_for_satisfaction_and_lower_for_harassment() {
        FigureKey valued = disabled(MetricCode.SEVEN);
        assertTrend(
                Standing.BETTER,
                "Better: up 5.0 points, from 40.0% to 45.0%.",
                trend(valued, counted(900, 2000), counted(800, 2000)));
        assertTrend(
                Standing.WORSE,
                "Worse: down 5.0 points, from 45.0% to 40.0%.",
                trend(valued, counted(800, 2000), counted(900, 2000)));
        FigureKey managers = disabled(MetricCode.SIX);
        assertTrend(
                Standing.WORSE,
                "Worse: up 5.0 points, from 40.0% to 45.0%.",
                trend(managers, counted(900, 2000), counted(800, 2000)));
        assertTrend(
                Standing.BETTER,
                "Better: down 5.0 points, from 45.0% to 40.0%.",
                trend(managers, counted(800, 2000), counted(900, 2000)));
    }

    @Test
    void what_chance_alone_could_give_is_no_real_change() {
        Comparison comparison = trend(disabled(MetricCode.SEVEN), counted(41, 100), counted(40, 100));
        assertTrend(
                Standing.NO_REAL_CHANGE,
                "No real change: up 1.0 points, from 40.0% to 41.0%. This could be chance alone.",
                comparison);
        assertInstanceOf(Chance.Tested.class, comparison.chance());
    }

    @Test
    void the_same_to_the_shown_decimal_is_no_real_change() {
        assertTrend(
                Standing.NO_REAL_CHANGE,
                "No real change: 40.0% in both years.",
                trend(
                        disabled(MetricCode.SEVEN),
                        typed("40.04", Metric.Unit.PERCENT),
                        typed("39.96", Metric.Unit.PERCENT)));
    }

    @Test
    void typed_percentages_are_compared_but_chance_cannot_be_said() {
        Comparison comparison = trend(disabled(MetricCode.SEVEN), counted(45, 100), typed("40.0", Metric.Unit.PERCENT));
        assertTrend(Standing.BETTER, "Better: up 5.0 points, from 40.0% to 45.0%.", comparison);
        assertInstanceOf(Chance.CannotSay.class, comparison.chance());
    }

    @Test
    void a_ratio_gets_better_down_to_one_and_not_below() {
        FigureKey ratio = FigureKey.ratio(MetricCode.TWO);
        assertTrend(
                Standing.BETTER,
                "Better: down 0.10, from 1.20 to 1.10.",
                trend(ratio, typed("1.10", Metric.Unit.RATIO), typed("1.20", Metric.Unit.RATIO)));
        assertTrend(
                Standing.BETTER,
                "Better: down 0.30, from 1.10 to 0.80.",
                trend(ratio, typed("0.80", Metric.Unit.RATIO), typed("1.10", Metric.Unit.RATIO)));
        assertTrend(
                Standing.WORSE,
                "Worse: up 0.30, from 0.80 to 1.10.",
                trend(ratio, typed("1.10", Metric.Unit.RATIO), typed("0.80", Metric.Unit.RATIO)));
        assertTrend(
                Standing.DIFFERENT,
                "Down 0.20, from 0.90 to 0.70.",
                trend(ratio, typed("0.70", Metric.Unit.RATIO), typed("0.90", Metric.Unit.RATIO)));
    }

    @Test
    void a_board_gets_better_as_it_comes_nearer_to_the_workforce() {
        FigureKey total = new FigureKey(MetricCode.TEN, "difference total", FigureKey.Who.DISABLED);
        assertTrend(
                Standing.BETTER,
                "Better: up 3.50 points, from -5.50 points to -2.00 points.",
                trend(total, typed("-2", Metric.Unit.POINTS), typed("-5.5", Metric.Unit.POINTS)));
        assertTrend(
                Standing.WORSE,
                "Worse: up 2.00 points, from +1.00 points to +3.00 points.",
                trend(total, typed("3", Metric.Unit.POINTS), typed("1", Metric.Unit.POINTS)));
        assertTrend(
                Standing.DIFFERENT,
                "Up 2.00 points, from -1.00 points to +1.00 points.",
                trend(total, typed("1", Metric.Unit.POINTS), typed("-1", Metric.Unit.POINTS)));
    }

    @Test
    void the_workforce_share_changes_without_being_better_or_worse_and_is_no_matter_of_chance() {
        Comparison comparison =
                trend(FigureKey.workforce(DisabilityStatus.DISABLED), counted(60, 1000), counted(55, 1000));
        assertTrend(Standing.DIFFERENT, "Up 0.5 points, from 5.5% to 6.0%.", comparison);
        assertEquals(
                "Everybody is counted, so this is a real change and not chance.",
                comparison.chance().words());
    }

    @Test
    void metric_5_is_never_joined_across_2022() {
        FigureKey fair = disabled(MetricCode.FIVE);
        Comparison across = trend(2022, fair, counted(500, 1000), 2021, counted(800, 1000));
        assertTrend(
                Standing.NOT_COMPARABLE,
                "Cannot be compared with last year. From WDES 2022 \"don't know\" counts in the base, so earlier figures are much higher.",
                across);
        assertEquals(
                Standing.WORSE,
                trend(2023, fair, counted(500, 1000), 2022, counted(800, 1000)).standing());
        assertEquals(
                Standing.WORSE,
                trend(2021, fair, counted(500, 1000), 2020, counted(800, 1000)).standing());
    }

    @Test
    void a_change_of_wording_adds_a_caution() {
        Comparison comparison = trend(2023, disabled(MetricCode.EIGHT), counted(700, 1000), 2022, counted(800, 1000));
        assertTrend(
                Standing.WORSE,
                "Worse: down 10.0 points, from 80.0% to 70.0%. The question says \"reasonable\" instead of \"adequate\" from the survey of 2022.",
                comparison);
    }

    @Test
    void a_missing_figure_on_either_side_is_no_comparison() {
        FigureKey key = disabled(MetricCode.SEVEN);
        LastYear empty = new LastYear(2024, Map.of());
        assertEquals(Optional.empty(), Comparison.sinceLastYear(key, counted(1, 2), empty, RuleSet.of(2025)));
        LastYear some = new LastYear(2024, Map.of(key, counted(1, 2)));
        assertEquals(
                Optional.empty(), Comparison.sinceLastYear(key, new Metric.NotComputable("x"), some, RuleSet.of(2025)));
    }

    @Test
    void last_year_is_the_newest_before() {
        LastYear old = new LastYear(2022, Map.of());
        LastYear newer = new LastYear(2024, Map.of());
        LastYear same = new LastYear(2025, Map.of());
        assertEquals(Optional.of(newer), LastYear.before(2025, List.of(old, same, newer)));
        assertEquals(Optional.empty(), LastYear.before(2022, List.of(old, same, newer)));
    }

    private static Comparison england(String value, MetricCode metric, Metric ours, Rule.Mark mark) {
        return Comparison.against(
                        new Benchmark(
                                Benchmark.ENGLAND, 2025, disabled(metric), new BigDecimal(value), "", null, mark, "x"),
                        ours,
                        RuleSet.of(2025))
                .orElseThrow();
    }

    @Test
    void england_is_told_in_words_with_polarity_and_chance() {
        assertTrend(
                Standing.WORSE,
                "Worse than England: 4.6 points higher than 25.4% in 2025.",
                england("25.40", MetricCode.SIX, counted(1500, 5000), Rule.Mark.VALIDATED));
        assertTrend(
                Standing.BETTER,
                "Better than England: 4.6 points higher than 25.4% in 2025.",
                england("25.40", MetricCode.SEVEN, counted(1500, 5000), Rule.Mark.SEEN));
        assertTrend(
                Standing.NO_REAL_CHANGE,
                "Much like England: 4.6 points higher than 25.4% in 2025. This could be chance alone.",
                england("25.40", MetricCode.SEVEN, counted(15, 50), Rule.Mark.SEEN));
        assertTrend(
                Standing.NO_REAL_CHANGE,
                "The same as England: 25.4% in 2025.",
                england("25.40", MetricCode.SEVEN, counted(254, 1000), Rule.Mark.SEEN));
    }

    @Test
    void a_remembered_figure_says_that_it_must_be_checked() {
        for (Rule.Mark mark : List.of(Rule.Mark.RECALLED, Rule.Mark.DOUBTFUL)) {
            assertEquals(
                    "Worse than England: 4.6 points higher than 25.4% in 2025. That figure is from memory: check it before you use it.",
                    england("25.4", MetricCode.SIX, counted(1500, 5000), mark).words());
        }
    }

    @Test
    void a_figure_in_words_only_is_not_compared() {
        FigureKey key = FigureKey.result(MetricCode.FOUR_A_I, Respondents.DISABLED);
        Benchmark third =
                Benchmark.newest(Benchmark.ENGLAND, key, RuleSet.of(2022)).orElseThrow();
        assertEquals("one third", third.words());
        assertEquals(Optional.empty(), Comparison.against(third, counted(1, 2), RuleSet.of(2022)));
    }

    @Test
    void the_newest_benchmark_is_taken_but_never_across_a_stop_or_from_the_future() {
        RuleSet rules = RuleSet.of(2025);
        Benchmark ratio = Benchmark.newest(Benchmark.ENGLAND, FigureKey.ratio(MetricCode.THREE), rules)
                .orElseThrow();
        assertEquals(2023, ratio.wdesYear());
        assertEquals(
                2019,
                Benchmark.newest(Benchmark.ENGLAND, FigureKey.ratio(MetricCode.THREE), RuleSet.of(2019))
                        .orElseThrow()
                        .wdesYear());
        assertEquals(
                Optional.empty(), Benchmark.newest(Benchmark.ENGLAND, disabled(MetricCode.FIVE), RuleSet.of(2022)));
        assertEquals(
                2021,
                Benchmark.newest(Benchmark.ENGLAND, disabled(MetricCode.FIVE), RuleSet.of(2021))
                        .orElseThrow()
                        .wdesYear());
    }

    @Test
    void there_are_six_groups_with_medians_and_every_benchmark_names_its_source() {
        assertEquals(6, Benchmark.groups().size());
        assertEquals(102, Benchmark.all().size());
        Benchmark.all().forEach(known -> {
            assertFalse(known.source().isBlank());
            assertEquals(
                    known.value() == null,
                    known.value() == null && !known.words().isBlank());
            boolean median = !known.scope().equals(Benchmark.ENGLAND);
            assertTrue(!median || known.organisations() != null, known.scope());
        });
        FigureKey valued = FigureKey.result(MetricCode.FOUR_B, Respondents.ALL);
        Benchmark ambulance =
                Benchmark.newest("Ambulance", valued, RuleSet.of(2025)).orElseThrow();
        Comparison comparison = Comparison.against(ambulance, typed("50", Metric.Unit.PERCENT), RuleSet.of(2025))
                .orElseThrow();
        assertTrend(
                Standing.WORSE,
                "Worse than the middle of the group Ambulance: 2.9 points lower than 52.9% in 2025.",
                comparison);
    }
}
