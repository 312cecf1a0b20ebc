package staffnetwork.year;

import java.util.List;
import java.util.Objects;
import staffnetwork.wdes.MetricCode;
import staffnetwork.web.Chart;
import staffnetwork.web.Chart.Point;
import staffnetwork.web.Messages;

/** Makes the chart of a metric's page from the metric's own lines. */
final class MetricChart {
    private static final double ROOM = 1.2;
    private final Messages messages;

    MetricChart(Messages messages) {
        this.messages = messages;
    }

    Chart of(MetricView view) {
        List<Point> points = view.lines().stream()
                .map(line -> new Point(
                        line.who(),
                        line.value(),
                        line.value() == null ? messages.text("year.chart.none") : line.shown(),
                        false))
                .toList();
        double highest = view.lines().stream()
                .map(MetricView.FigureLine::value)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
        boolean score = view.metric() == MetricCode.NINE_A;
        return new Chart(
                view.explanation().headline(),
                messages.text("year.chart.sub." + view.code()),
                Chart.Kind.BARS,
                messages.text("year.chart.group"),
                messages.text(score ? "year.chart.score" : "year.chart.percent"),
                score ? 10 : Math.max(highest * ROOM, 0.01),
                points);
    }
}
