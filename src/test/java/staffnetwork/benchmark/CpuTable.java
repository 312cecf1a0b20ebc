package staffnetwork.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import staffnetwork.spreadsheet.Spelling;

/**
 * The same readers on the same workbooks by the processor time of the reading thread, which other programs on the machine do not
 * lengthen; the median of several warm rounds. Run by {@code mvn -Pbenchmark -Dbenchmark.table=staffnetwork.benchmark.CpuTable}.
 */
public final class CpuTable {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private CpuTable() {}

    /** A reader; whatever it gives is thrown away. */
    private interface Reading {
        Object once() throws IOException;
    }

    /** Prints the table. */
    public static void main(String[] arguments) throws IOException {
        System.out.printf(
                "load %.2f, %d processors%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors());
        System.out.printf(
                "%-7s %7s %12s %12s %12s %12s %12s%n",
                "cells", "rows", "inflate ms", "ours ms", "fastexcel", "POI SAX", "usermodel");
        for (int rows : new int[] {5_000, 50_000}) {
            for (Spelling spelling : new Spelling[] {Spelling.SHARED, Spelling.INLINE}) {
                row(rows, spelling);
            }
        }
    }

    private static void row(int rows, Spelling spelling) throws IOException {
        SurveyReading reading = new SurveyReading();
        reading.rows = rows;
        reading.spelling = spelling.name();
        reading.make();
        Map<String, Double> medians = new LinkedHashMap<>();
        medians.put("inflate", median(reading::inflate, 15, 15));
        medians.put("ours", median(reading::ours, 20, 15));
        medians.put("fastexcel", median(reading::fastexcel, rows > 5_000 ? 2 : 8, 5));
        medians.put("poi", median(reading::poiSax, rows > 5_000 ? 1 : 4, 3));
        Path file = reading.file();
        boolean fits = rows <= 5_000;
        medians.put("usermodel", fits ? median(() -> AnswerCount.byPoiUsermodel(file), 2, 3) : Double.NaN);
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-7s %7d", spelling, rows));
        medians.values().forEach(value -> line.append(String.format(Locale.ROOT, " %12.1f", value)));
        double ours = medians.getOrDefault("ours", Double.NaN);
        line.append(String.format(
                Locale.ROOT,
                "   ours/inflate %.2f, fastexcel/ours %.1f, POI SAX/ours %.1f",
                ours / medians.getOrDefault("inflate", Double.NaN),
                medians.getOrDefault("fastexcel", Double.NaN) / ours,
                medians.getOrDefault("poi", Double.NaN) / ours));
        System.out.println(line);
    }

    private static double median(Reading reading, int warm, int rounds) throws IOException {
        for (int i = 0; i < warm; i++) {
            reading.once();
        }
        double[] milliseconds = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            reading.once();
            milliseconds[i] = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
        }
        Arrays.sort(milliseconds);
        return milliseconds[rounds / 2];
    }
}
