package staffnetwork.figures;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import staffnetwork.spreadsheet.CsvWriter;
import staffnetwork.web.Chart;

/** The figures of a chart as a file, made from the same chart. */
public final class ChartCsv {
    private ChartCsv() {}

    /** Sends it, with lines below the figures that say how they are made. */
    public static void send(HttpServletResponse response, String name, Chart chart, String... below)
            throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"figures-" + name + ".csv\"");
        try (CsvWriter csv = new CsvWriter(response.getOutputStream())) {
            csv.row(List.of(chart.category(), chart.measure()));
            for (Chart.Point point : chart.points()) {
                csv.row(List.of(point.label(), point.shown()));
            }
            for (String line : below) {
                csv.row(List.of(line));
            }
        }
    }
}
