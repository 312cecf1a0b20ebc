package staffnetwork.published;

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

/** The metrics of a year as CSV, made from the same charts as the page: one address for everybody, one for the network and HR. */
@WebServlet({MetricsDownload.PUBLIC, "/published/year.csv"})
public class MetricsDownload extends HttpServlet {
    static final String PUBLIC = "/published/metrics.csv";
    private static final long serialVersionUID = 1L;

    @Inject
    private transient PublishedMetrics metrics;

    /** For the container. */
    @SuppressWarnings("NullAway.Init") // the container injects the fields
    public MetricsDownload() {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<PublishedYear> years = PUBLIC.equals(request.getServletPath()) ? metrics.open() : metrics.released();
        Optional<PublishedYear> year = ShownYear.of(years, request);
        if (year.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"wdes-metrics-" + year.get().wdesYear() + ".csv\"");
        try (CsvWriter csv = new CsvWriter(response.getOutputStream())) {
            csv.row(List.of("metric", "name", "group", "measure", "figure"));
            for (MetricPart part : year.get().metrics()) {
                Chart chart = part.chart();
                for (Chart.Point point : chart.points()) {
                    csv.row(List.of(part.code(), part.title(), point.label(), chart.measure(), point.shown()));
                }
            }
            csv.row(List.of(metrics.explanation()));
        }
    }
}
