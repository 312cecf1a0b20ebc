package staffnetwork.year;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import staffnetwork.spreadsheet.CsvWriter;
import staffnetwork.web.Chart;
import staffnetwork.web.Messages;

/** The figures of a metric's chart as CSV, made from the same model as the chart and its table. */
@WebServlet("/year/figures.csv")
public class FiguresFile extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Metrics metrics;

    @Inject
    private transient Messages messages;

    /** For the container. */
    @SuppressWarnings("NullAway.Init") // the container injects the fields
    public FiguresFile() {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String year = String.valueOf(request.getParameter("year"));
        Optional<MetricView> view = year.matches("\\d{4}")
                ? metrics.of(Integer.parseInt(year))
                        .flatMap(all -> all.metric(String.valueOf(request.getParameter("metric"))))
                : Optional.empty();
        if (view.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"wdes-" + year + "-metric-" + view.get().code() + ".csv\"");
        Chart chart = new MetricChart(messages).of(view.get());
        try (CsvWriter csv = new CsvWriter(response.getOutputStream())) {
            csv.row(List.of(chart.category(), chart.measure()));
            for (Chart.Point point : chart.points()) {
                csv.row(List.of(point.label(), point.shown()));
            }
        }
    }
}
