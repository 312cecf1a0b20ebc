package staffnetwork.trends;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import staffnetwork.wdes.LastYear;
import staffnetwork.wdes.MetricCode;
import staffnetwork.wdes.SeriesBreak;
import staffnetwork.web.Chart;
import staffnetwork.web.Messages;
import staffnetwork.year.Metrics;

/** The pages that show the metrics over all years there are: all of them in one table, and one of them drawn. */
@Named
@RequestScoped
public class TrendPage {
    private final List<LastYear> years;
    private final Messages messages;
    private final TrendCharts charts;
    private final TrendTables tables;
    private final Trend trend;
    private final String year;

    @Inject
    TrendPage(Metrics metrics, Messages messages, HttpServletRequest request) {
        String asked = String.valueOf(request.getParameter("year"));
        this.years = metrics.ofAllYears();
        this.messages = messages;
        this.charts = new TrendCharts(messages);
        this.tables = new TrendTables(messages);
        this.trend = Trend.of(
                MetricCode.named(String.valueOf(request.getParameter("metric"))).orElse(MetricCode.ONE), years);
        this.year = asked.matches("\\d{4}") ? asked : "";
    }

    public Trend getTrend() {
        return trend;
    }

    /** The chart of the first group. */
    public Chart getFirst() {
        return charts.of(trend).get(0);
    }

    /** The chart of the second group, or nothing. */
    public @Nullable Chart getSecond() {
        return trend.lines().size() > 1 ? charts.of(trend).get(1) : null;
    }

    /** The table of the metric: one row a year, one column a group. */
    public List<TrendTables.Row> getRows() {
        return tables.of(trend);
    }

    /** The headings of that table. */
    public String getHeadings() {
        return tables.headings(trend);
    }

    /** What changed in the rules, the breaks first, as sentences. */
    public List<String> getChanges() {
        return Stream.concat(
                        trend.breaks().stream().map(change -> said("trends.break", change)),
                        trend.cautions().stream().map(change -> said("trends.caution", change)))
                .toList();
    }

    private String said(String key, SeriesBreak change) {
        return messages.text(key, Integer.toString(change.year()), change.words());
    }

    /** All metrics, each with its first group. */
    public List<TrendTables.Row> getAll() {
        return tables.of(years);
    }

    /** The headings of the table of all metrics. */
    public String getAllHeadings() {
        return tables.headings(years);
    }

    public String getHeading() {
        return messages.text("trends.heading", trend.metric().code(), charts.title(trend.metric()));
    }

    /** The year the user came from. */
    public String getYear() {
        return year;
    }
}
