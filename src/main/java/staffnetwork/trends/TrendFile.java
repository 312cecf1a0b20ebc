package staffnetwork.trends;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import staffnetwork.spreadsheet.CsvWriter;
import staffnetwork.wdes.MetricCode;
import staffnetwork.web.Messages;
import staffnetwork.year.Metrics;

/** A metric over the years as CSV, of the same figures as its charts and table. */
@WebServlet("/trends/figures.csv")
public class TrendFile extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Metrics metrics;

    @Inject
    private transient Messages messages;

    /** For the container. */
    @SuppressWarnings("NullAway.Init") // the container injects the fields
    public TrendFile() {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<MetricCode> metric = MetricCode.named(String.valueOf(request.getParameter("metric")));
        if (metric.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Trend trend = Trend.of(metric.get(), metrics.ofAllYears());
        TrendCharts charts = new TrendCharts(messages);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"wdes-years-metric-" + metric.get().code() + ".csv\"");
        try (CsvWriter csv = new CsvWriter(response.getOutputStream())) {
            List<String> headings = new ArrayList<>(List.of(messages.text("trends.year")));
            trend.lines().forEach(line -> headings.add(charts.name(line.key())));
            headings.add(messages.text("trends.break-column"));
            csv.row(headings);
            for (int i = 0; i < trend.years().size(); i++) {
                csv.row(row(trend, charts, i));
            }
        }
    }

    private List<String> row(Trend trend, TrendCharts charts, int i) {
        int year = trend.years().get(i);
        List<String> cells = new ArrayList<>(List.of(Integer.toString(year)));
        trend.lines().forEach(line -> cells.add(charts.shown(line.points().get(i))));
        boolean broken = trend.breaks().stream().anyMatch(change -> change.year() == year);
        cells.add(messages.text(broken ? "trends.yes" : "trends.no"));
        return cells;
    }
}
