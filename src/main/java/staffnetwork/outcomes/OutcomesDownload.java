package staffnetwork.outcomes;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import staffnetwork.disclosure.Topic;
import staffnetwork.spreadsheet.CsvWriter;
import staffnetwork.web.Chart;
import staffnetwork.web.Messages;

/** The figures of one topic as CSV, made from the same chart. */
@WebServlet("/outcomes/figures.csv")
public class OutcomesDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Outcomes outcomes;

    @Inject
    private transient Messages messages;

    /** For the container. */
    @SuppressWarnings("NullAway.Init") // the container injects the fields
    public OutcomesDownload() {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        OutcomeCharts charts = new OutcomeCharts(outcomes.all(), messages);
        Optional<Topic> topic = OutcomeCharts.topic(String.valueOf(request.getParameter("topic")));
        Optional<Chart> chart = topic.flatMap(charts::chart);
        if (chart.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"figures-" + OutcomeCharts.address(topic.orElseThrow()) + ".csv\"");
        try (CsvWriter csv = new CsvWriter(response.getOutputStream())) {
            csv.row(List.of(chart.get().category(), chart.get().measure()));
            for (Chart.Point point : chart.get().points()) {
                csv.row(List.of(point.label(), point.shown()));
            }
            csv.row(List.of(chart.get().subtitle()));
            csv.row(List.of(outcomes.explanation()));
        }
    }
}
