package staffnetwork.trends;

import java.util.List;
import staffnetwork.wdes.FigureKey;
import staffnetwork.wdes.MetricCode;
import staffnetwork.web.Chart;
import staffnetwork.web.Messages;

/** Draws a trend: one chart a group, all on one scale, each with a headline worked out from its figures. */
final class TrendCharts {
    private static final double ROOM = 1.2;
    private final Messages messages;

    TrendCharts(Messages messages) {
        this.messages = messages;
    }

    List<Chart> of(Trend trend) {
        double highest = trend.metric() == MetricCode.NINE_A ? 10 : Math.max(trend.highest() * ROOM, 0.01);
        return trend.lines().stream().map(line -> chart(trend, line, highest)).toList();
    }

    private Chart chart(Trend trend, Trend.Line line, double highest) {
        return new Chart(
                headline(line),
                messages.text(
                        trend.breaks().isEmpty() ? "trends.chart.sub" : "trends.chart.sub.broken",
                        trend.metric().code(),
                        title(trend.metric())),
                Chart.Kind.LINE,
                messages.text("trends.year"),
                name(line.key()),
                highest,
                line.points().stream()
                        .map(point -> new Chart.Point(
                                Integer.toString(point.wdesYear()), point.value(), shown(point), point.breakBefore()))
                        .toList());
    }

    /** The figure of a year in a table or file: never blank. */
    String shown(Trend.Point point) {
        return point.shown().isEmpty() ? messages.text("trends.none") : point.shown();
    }

    /** The name of a group. */
    String name(FigureKey key) {
        String people = switch (key.metric()) {
            case ONE -> "staff";
            case TEN -> "board";
            case TWO, THREE -> key.metric().code();
            case FOUR_A_I, FOUR_A_II, FOUR_A_III, FOUR_B, FIVE, SIX, SEVEN, EIGHT, NINE_A, NINE_B -> "survey";
        };
        return messages.text("trends.who." + people + "." + key.who().name());
    }

    /** The name of a metric. */
    String title(MetricCode metric) {
        return messages.text("year.metric." + metric.code());
    }

    private String headline(Trend.Line line) {
        List<Trend.Point> points = Trend.comparable(line);
        if (points.isEmpty()) {
            return messages.text("trends.headline.none", name(line.key()));
        }
        Trend.Point first = points.get(0);
        Trend.Point last = points.get(points.size() - 1);
        String how = points.size() == 1
                ? "trends.headline.one"
                : first.shown().equals(last.shown())
                        ? "trends.headline.same"
                        : "trends.headline." + (value(last) > value(first) ? "up" : "down");
        return messages.text(
                how,
                name(line.key()),
                first.shown(),
                Integer.toString(first.wdesYear()),
                last.shown(),
                Integer.toString(last.wdesYear()));
    }

    private static double value(Trend.Point point) {
        Double value = point.value();
        return value == null ? 0 : value;
    }
}
