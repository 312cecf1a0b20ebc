package staffnetwork.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import staffnetwork.spreadsheet.CsvWriter;
import staffnetwork.wdes.MetricCode;
import staffnetwork.wdes.MetricsDocument;
import staffnetwork.wdes.WdesResult;

/** Writes {@code metrics.csv}: a header row, then one row a figure at full precision. */
public final class MetricsCsv {
    private MetricsCsv() {}

    /** All figures of a year. */
    public static void write(WdesResult result, OutputStream out) throws IOException {
        write(MetricsDocument.table(result), out);
    }

    /** The figures of one metric. */
    public static void write(WdesResult result, MetricCode metric, OutputStream out) throws IOException {
        List<List<String>> all = MetricsDocument.table(result);
        write(
                all.stream()
                        .filter(row -> row == all.get(0) || row.get(0).equals(metric.code()))
                        .toList(),
                out);
    }

    private static void write(List<List<String>> rows, OutputStream out) throws IOException {
        try (CsvWriter csv = new CsvWriter(out)) {
            rows.forEach(csv::row);
        }
    }
}
