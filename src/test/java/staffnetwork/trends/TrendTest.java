package staffnetwork.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import staffnetwork.survey.Respondents;
import staffnetwork.wdes.FigureKey;
import staffnetwork.wdes.LastYear;
import staffnetwork.wdes.Metric;
import staffnetwork.wdes.MetricCode;
import staffnetwork.wdes.SeriesBreak;
import staffnetwork.web.Chart;
import staffnetwork.web.Messages;
import staffnetwork.workforce.DisabilityStatus;

class TrendTest {
    private static final FigureKey FIVE = FigureKey.result(MetricCode.FIVE, Respondents.DISABLED);
    private static final FigureKey STAFF = FigureKey.workforce(DisabilityStatus.DISABLED);
    private static final TrendCharts CHARTS = new TrendCharts(new Messages());

    private static LastYear year(int year, FigureKey key, int tenths) {
        Metric figure = new Metric.Computed(BigFraction.of(tenths, 10), Metric.Unit.PERCENT, Metric.Behind.NOBODY);
        return new LastYear(year, Map.of(key, figure));
    }

    private static LastYear nothing(int year) {
        return new LastYear(year, Map.of());
    }

    @Test
    void metric_5_before_2022_is_never_joined_with_later_years() {
        Trend trend =
                Trend.of(MetricCode.FIVE, List.of(year(2020, FIVE, 790), year(2021, FIVE, 780), year(2022, FIVE, 510)));
        List<Trend.Point> points = trend.lines().get(0).points();
        assertEquals(
                List.of(false, false, true),
                points.stream().map(Trend.Point::breakBefore).toList());
        assertEquals(
                List.of(2022), trend.breaks().stream().map(SeriesBreak::year).toList());
        assertEquals("Disabled people: 51.0% in 2022", CHARTS.of(trend).get(0).headline());
    }

    @Test
    void metric_1_before_2023_is_never_joined_with_later_years() {
        Trend trend =
                Trend.of(MetricCode.ONE, List.of(year(2022, STAFF, 40), year(2023, STAFF, 46), year(2024, STAFF, 52)));
        assertEquals(
                List.of(2023), trend.breaks().stream().map(SeriesBreak::year).toList());
        assertTrue(trend.lines().get(0).points().get(1).breakBefore());
        assertEquals(
                "Disabled staff: up from 4.6% in 2023 to 5.2% in 2024",
                CHARTS.of(trend).get(0).headline());
    }

    @Test
    void a_break_holds_when_its_own_year_has_no_figure() {
        Trend trend = Trend.of(MetricCode.FIVE, List.of(year(2021, FIVE, 780), year(2024, FIVE, 500)));
        assertEquals(List.of(2021, 2022, 2023, 2024), trend.years());
        Chart chart = CHARTS.of(trend).get(0);
        assertEquals(
                Arrays.asList(78.0, null, null, 50.0),
                chart.points().stream().map(Chart.Point::value).toList());
        assertTrue(chart.points().get(1).breakBefore());
        assertEquals("Disabled people: 50.0% in 2024", chart.headline());
    }

    @Test
    void a_change_of_wording_is_a_caution_and_joins() {
        Trend trend = Trend.of(MetricCode.FIVE, List.of(year(2025, FIVE, 500), year(2026, FIVE, 520)));
        assertEquals(List.of(), trend.breaks());
        assertEquals(
                List.of(2026), trend.cautions().stream().map(SeriesBreak::year).toList());
        assertFalse(trend.lines().get(0).points().get(1).breakBefore());
    }

    @Test
    void chart_and_table_show_the_same_figures_and_never_a_blank() {
        Trend trend = Trend.of(MetricCode.FIVE, List.of(year(2023, FIVE, 500), nothing(2024), year(2025, FIVE, 500)));
        List<String> drawn = CHARTS.of(trend).get(0).points().stream()
                .map(Chart.Point::shown)
                .toList();
        assertEquals(List.of("50.0%", "No figure", "50.0%"), drawn);
        assertEquals(
                drawn, trend.lines().get(0).points().stream().map(CHARTS::shown).toList());
        assertEquals(
                "Disabled people: 50.0% in 2023 and in 2025",
                CHARTS.of(trend).get(0).headline());
    }

    @Test
    void without_a_year_or_a_figure_nothing_is_drawn() {
        assertFalse(Trend.of(MetricCode.SIX, List.of()).drawn());
        assertFalse(Trend.of(MetricCode.SIX, List.of(nothing(2024))).drawn());
        assertEquals(
                List.of(), Trend.of(MetricCode.NINE_B, List.of(nothing(2024))).lines());
    }

    @Test
    void every_metric_has_names_for_its_groups() {
        for (MetricCode metric : MetricCode.values()) {
            for (Trend.Line line : Trend.of(metric, List.of(nothing(2024))).lines()) {
                assertFalse(CHARTS.name(line.key()).isBlank(), metric.code());
            }
        }
    }

    @Test
    void both_groups_of_a_metric_are_drawn_on_one_scale() {
        FigureKey others = FigureKey.result(MetricCode.SIX, Respondents.NON_DISABLED);
        FigureKey disabled = FigureKey.result(MetricCode.SIX, Respondents.DISABLED);
        Metric high = new Metric.Computed(BigFraction.of(30), Metric.Unit.PERCENT, Metric.Behind.NOBODY);
        Metric low = new Metric.Computed(BigFraction.of(20), Metric.Unit.PERCENT, Metric.Behind.NOBODY);
        Trend trend = Trend.of(MetricCode.SIX, List.of(new LastYear(2024, Map.of(disabled, high, others, low))));
        assertEquals(
                List.of(36.0, 36.0),
                CHARTS.of(trend).stream().map(Chart::highest).toList());
    }
}
