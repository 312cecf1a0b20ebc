package staffnetwork.trend;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import staffnetwork.wdes.LastYear;
import staffnetwork.wdes.MetricCode;
import staffnetwork.wdes.SeriesBreak;
import staffnetwork.web.Messages;
import staffnetwork.year.Metrics;

/** The pages that show the metrics over all years there are: all of them in one table, and one of them drawn. */
@Named
@RequestScoped
public class TrendPage {
    private final List<LastYear> years;
    private final Messages messages;
    private final TrendCharts charts;
    private final Trend trend;
    private final String year;

    @Inject
    TrendPage(Metrics metrics, Messages messages, HttpServletRequest request) {
        String asked = String.valueOf(request.getParameter("year"));
        this.years = metrics.ofAllYears();
        this.messages = messages;
        this.charts = new TrendCharts(messages);
        this.trend = Trend.of(
                MetricCode.named(String.valueOf(request.getParameter("metric"))).orElse(MetricCode.ONE), years);
        this.year = asked.matches("\\d{4}") ? asked : "";
    }

    /**
     * One line of a table of years.
     *
     * @param name what it is about
     * @param code the metric's code
     * @param cells never blank
     */
    public record Row(String name, String code, List<Cell> cells) {}

    /** One cell with the heading of its column. */
    public record Cell(String heading, String text) {}

    public Trend getTrend() {
        return trend;
    }

    /** One chart a group. */
    public List<TrendCharts.Drawn> getCharts() {
        return charts.of(trend);
    }

    /** The table of the metric: one row a year, one column a group. */
    public List<Row> getRows() {
        return trend.years().stream()
                .map(at -> new Row(
                        at + (broken(at) ? " " + messages.text("trend.break-before") : ""),
                        trend.metric().code(),
                        trend.lines().stream()
                                .map(line -> new Cell(
                                        charts.name(line.key()),
                                        charts.shown(line.points()
                                                .get(at - trend.years().get(0)))))
                                .toList()))
                .toList();
    }

    private boolean broken(int at) {
        return trend.breaks().stream().anyMatch(change -> change.year() == at);
    }

    /** The headings of that table. */
    public String getHeadings() {
        return Stream.concat(
                        Stream.of(messages.text("trend.year")),
                        getGroups().stream().map(group -> "#" + group))
                .collect(Collectors.joining("|"));
    }

    /** The groups of the metric. */
    public List<String> getGroups() {
        return trend.lines().stream().map(line -> charts.name(line.key())).toList();
    }

    /** What changed in the rules, the breaks first, as sentences. */
    public List<String> getChanges() {
        return Stream.concat(
                        trend.breaks().stream().map(change -> said("trend.break", change)),
                        trend.cautions().stream().map(change -> said("trend.caution", change)))
                .toList();
    }

    private String said(String key, SeriesBreak change) {
        return messages.text(key, Integer.toString(change.year()), change.words());
    }

    /** All metrics, each with its first group. */
    public List<Row> getAll() {
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

    /** The headings of the table of all metrics. */
    public String getAllHeadings() {
        return Stream.concat(
                        Stream.of(messages.text("trend.metric")),
                        Trend.of(MetricCode.ONE, years).years().stream().map(at -> "#" + at))
                .collect(Collectors.joining("|"));
    }

    public String getHeading() {
        return messages.text("trend.heading", trend.metric().code(), charts.title(trend.metric()));
    }

    /** The year the user came from. */
    public String getYear() {
        return year;
    }
}
