package staffnetwork.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import staffnetwork.spreadsheet.Spelling;
import staffnetwork.spreadsheet.SurveyWorkbook;

/**
 * Shows that memory does not grow with the file: {@code LargeFile make 700000} writes a workbook under {@code target/benchmark},
 * {@code LargeFile read 700000} counts its answers (run that with {@code -Xmx64m}) and prints time and the resident peak.
 */
public final class LargeFile {
    private LargeFile() {}

    /** Makes or reads it. */
    public static void main(String[] arguments) throws IOException {
        int rows = Integer.parseInt(arguments[1]);
        Path folder = Files.createDirectories(Path.of("target", "benchmark"));
        Path file = folder.resolve("survey-SHARED-" + rows + ".xlsx");
        if (arguments[0].equals("make")) {
            SurveyWorkbook.write(file, Spelling.SHARED, rows, 7);
            return;
        }
        long start = System.nanoTime();
        AnswerCount count = AnswerCount.byOurReader(file);
        if (count.rows() != rows) {
            throw new IllegalStateException("rows read: " + count.rows());
        }
        System.out.printf(
                Locale.ROOT,
                "%d rows, %d MB, %.1f s, heap limit %d MB, resident peak %s%n",
                count.rows(),
                Files.size(file) >> 20,
                (System.nanoTime() - start) / 1e9,
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getMax() >> 20,
                peak());
    }

    /** What the operating system says; only Linux does. */
    private static String peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return "unknown";
        }
        try (Stream<String> lines = Files.lines(status)) {
            List<String> peaks = lines.filter(line -> line.startsWith("VmHWM"))
                    .map(line -> line.replaceFirst("VmHWM:\\s*", ""))
                    .toList();
            return String.join("", peaks);
        }
    }
}
