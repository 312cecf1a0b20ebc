package staffnetwork.trends;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import staffnetwork.wdes.LastYear;
import staffnetwork.wdes.MetricCode;
import staffnetwork.web.Messages;

/** Lays years side by side in tables, with the figures as the charts show them and never a blank. */
final class TrendTables {
    private final Messages messages;
    private final TrendCharts charts;

    TrendTables(Messages messages) {
        this.messages = messages;
        this.charts = new TrendCharts(messages);
    }

    /**
     * One line.
     *
     * @param name what it is about
     * @param code the metric's code
     */
    public record Row(String name, String code, List<Cell> cells) {}

    /** One cell with the heading of its column. */
    public record Cell(String heading, String text) {}

    /** A metric: one row a year, one column a group. */
    List<Row> of(Trend trend) {
        return trend.years().stream()
                .map(year -> new Row(name(trend, year), trend.metric().code(), cells(trend, year)))
                .toList();
    }

    private String name(Trend trend, int year) {
        boolean broken = trend.breaks().stream().anyMatch(change -> change.year() == year);
        return year + (broken ? " " + messages.text("trends.break-before") : "");
    }

    private List<Cell> cells(Trend trend, int year) {
        int place = year - trend.years().get(0);
        return trend.lines().stream()
                .map(line -> new Cell(
                        charts.name(line.key()), charts.shown(line.points().get(place))))
                .toList();
    }

    /** The headings of that table, as n:table takes them. */
    String headings(Trend trend) {
        return Stream.concat(
                        Stream.of(messages.text("trends.year")),
                        trend.lines().stream().map(line -> "#" + charts.name(line.key())))
                .collect(Collectors.joining("|"));
    }

    /** All metrics with their first group: one row a metric, one column a year. */
    List<Row> of(List<LastYear> years) {
        return Arrays.stream(MetricCode.values())
                .map(code -> Trend.of(code, years))
                .filter(Trend::drawn)
                .map(each -> new Row(
                        each.metric().code() + " " + charts.title(each.metric()),
                        each.metric().code(),
                        each.lines().get(0).points().stream()
                                .map(point -> new Cell(Integer.toString(point.wdesYear()), charts.shown(point)))
                                .toList()))
                .toList();
    }

    /** The headings of that table. */
    String headings(List<LastYear> years) {
        return Stream.concat(
                        Stream.of(messages.text("trends.metric")),
                        Trend.of(MetricCode.ONE, years).years().stream().map(year -> "#" + year))
                .collect(Collectors.joining("|"));
    }
}
