package staffnetwork.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import staffnetwork.survey.Respondents;
import staffnetwork.wdes.Benchmark;
import staffnetwork.wdes.Comparison;
import staffnetwork.wdes.FigureKey;
import staffnetwork.wdes.Finding;
import staffnetwork.wdes.LastYear;
import staffnetwork.wdes.Metric;
import staffnetwork.wdes.MetricCode;
import staffnetwork.wdes.Plausibility;
import staffnetwork.wdes.Wdes;
import staffnetwork.wdes.WdesInputs;
import staffnetwork.wdes.WdesResult;
import staffnetwork.workforce.DisabilityStatus;

/** The story the demonstration tells holds in its figures, from year to year. */
class StoryTest {
    private static final InventedYear FIRST = new InventedYear(Story.COMPLETE);
    private static final InventedYear SECOND = new InventedYear(Story.UNFINISHED);
    private static final WdesInputs INPUTS_2025 = FIRST.inputs();
    private static final WdesInputs INPUTS_2026 = SECOND.inputs();
    private static final WdesResult THEN = Wdes.compute(FIRST.rules(), INPUTS_2025);
    private static final WdesResult NOW = Wdes.compute(SECOND.rules(), INPUTS_2026);

    private static String shown(WdesResult year, FigureKey key, int digits) {
        return figure(year, key)
                .value()
                .bigDecimalValue(digits, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** What happened to disabled staff since the first year. */
    private static Comparison.Standing standing(MetricCode metric) {
        return Objects.requireNonNull(
                        Wdes.interpret(NOW, LastYear.of(THEN), Story.GROUP).get(metric))
                .lastYear()
                .stream()
                .filter(since -> since.figure().equals(FigureKey.result(metric, Respondents.DISABLED)))
                .findFirst()
                .orElseThrow()
                .standing();
    }

    private static Metric.Computed figure(WdesResult year, FigureKey key) {
        return Objects.requireNonNull(year.figures().get(key)).computed().orElseThrow();
    }

    @Test
    void about_4_800_people_work_there_and_declaration_grew_from_4_6_to_6_1_percent() {
        FigureKey declared = FigureKey.workforce(DisabilityStatus.DISABLED);
        assertEquals(4712L, figure(THEN, declared).behind().base());
        assertEquals(4806L, figure(NOW, declared).behind().base());
        assertEquals("4.6", shown(THEN, declared, 1));
        assertEquals("6.1", shown(NOW, declared, 1));
    }

    @Test
    void in_the_survey_26_percent_say_they_have_a_condition() {
        assertEquals("26.0", shown(NOW, FigureKey.saidInSurvey(), 1));
    }

    @Test
    void appointment_came_nearer_to_parity() {
        FigureKey ratio = FigureKey.ratio(MetricCode.TWO);
        assertEquals("1.32", shown(THEN, ratio, 2));
        assertEquals("1.12", shown(NOW, ratio, 2));
    }

    @Test
    void pressure_to_come_to_work_got_worse_for_disabled_staff_and_that_is_not_chance() {
        FigureKey pressed = FigureKey.result(MetricCode.SIX, Respondents.DISABLED);
        assertEquals("24.6", shown(THEN, pressed, 1));
        assertEquals("33.2", shown(NOW, pressed, 1));
        assertEquals(Comparison.Standing.WORSE, standing(MetricCode.SIX));
    }

    @Test
    void adjustments_got_better_and_that_is_not_chance() {
        FigureKey adjusted = FigureKey.result(MetricCode.EIGHT, Respondents.DISABLED);
        assertEquals(List.of("73.1", "80.3"), List.of(shown(THEN, adjusted, 1), shown(NOW, adjusted, 1)));
        assertEquals(Comparison.Standing.BETTER, standing(MetricCode.EIGHT));
    }

    @Test
    void engagement_of_disabled_staff_went_up_a_little() {
        FigureKey score = FigureKey.result(MetricCode.NINE_A, Respondents.DISABLED);
        assertEquals(List.of("6.41", "6.47"), List.of(shown(THEN, score, 2), shown(NOW, score, 2)));
    }

    @Test
    void the_ratio_of_metric_3_can_be_worked_out_in_the_first_year_and_not_in_the_second() {
        FigureKey ratio = FigureKey.ratio(MetricCode.THREE);
        assertEquals("2.93", shown(THEN, ratio, 2));
        assertInstanceOf(Metric.NotComputable.class, NOW.figures().get(ratio));
    }

    @Test
    void the_first_year_is_complete_and_what_needs_a_note_has_one() {
        Map<MetricCode, Finding.Weight> found =
                Plausibility.check(FIRST.rules(), INPUTS_2025, new LastYear(Story.BEFORE, Story.published2024()))
                        .stream()
                        .collect(Collectors.toMap(Finding::metric, Finding::weight));
        assertEquals(Map.of(MetricCode.ONE, Finding.Weight.NEEDS_NOTE), found);
        assertTrue(Story.notes2025().keySet().containsAll(found.keySet()));
    }

    @Test
    void the_second_year_lacks_the_board_and_the_note_on_metric_2_and_nothing_else() {
        Map<MetricCode, Finding.Weight> found =
                Plausibility.check(SECOND.rules(), INPUTS_2026, LastYear.of(THEN)).stream()
                        .collect(Collectors.toMap(Finding::metric, Finding::weight));
        assertEquals(Map.of(MetricCode.TWO, Finding.Weight.NEEDS_NOTE, MetricCode.TEN, Finding.Weight.MISSING), found);
        assertEquals(Set.of(MetricCode.THREE, MetricCode.SIX), Story.notes2026().keySet());
    }

    @Test
    void the_benchmarking_group_is_one_we_have_medians_of() {
        assertTrue(
                Benchmark.groups().contains(Story.GROUP),
                () -> Benchmark.groups().toString());
    }
}
