package staffnetwork.outcomes;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import staffnetwork.disclosure.Topic;
import staffnetwork.figures.ChartCsv;
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
        ChartCsv.send(
                response,
                OutcomeCharts.address(topic.orElseThrow()),
                chart.get(),
                chart.get().subtitle(),
                outcomes.explanation());
    }
}
