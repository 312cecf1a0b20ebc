package staffnetwork.figures;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import staffnetwork.web.Chart;
import staffnetwork.web.Messages;

/** The figures of a chart of the dashboard as CSV, made from the same chart. */
@WebServlet("/figures/figures.csv")
public class FiguresDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Releases releases;

    @Inject
    private transient Messages messages;

    /** For the container. */
    @SuppressWarnings("NullAway.Init") // the container injects the fields
    public FiguresDownload() {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Dashboard dashboard = new Dashboard(releases.all(), messages);
        Optional<Dashboard.Part> part = Arrays.stream(Dashboard.Part.values())
                .filter(one -> one.address().equals(request.getParameter("part")))
                .findFirst();
        Optional<Chart> chart = part.flatMap(dashboard::chart);
        if (chart.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        ChartCsv.send(response, part.orElseThrow().address(), chart.get(), releases.explanation());
    }
}
