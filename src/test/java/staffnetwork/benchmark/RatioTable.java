package staffnetwork.benchmark;

import java.io.PrintStream;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the reading benchmarks and prints how many times the bare unpacking each reader takes; takes JMH's own options too. */
public final class RatioTable {
    private RatioTable() {}

    /** Runs them. */
    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(arguments))
                        .include(SurveyReading.class.getName())
                        .shouldFailOnError(true)
                        .build())
                .run();
        print(results, System.out);
    }

    private static void print(Collection<RunResult> results, PrintStream out) {
        Map<String, Map<String, Double>> table = new TreeMap<>();
        for (RunResult result : results) {
            String workbook = result.getParams().getParam("spelling") + " "
                    + String.format(Locale.ROOT, "%6s", result.getParams().getParam("rows"));
            String reader = result.getParams().getBenchmark().replaceFirst(".*\\.", "");
            table.computeIfAbsent(workbook, unseen -> new TreeMap<>())
                    .put(reader, result.getPrimaryResult().getScore());
        }
        out.printf(
                Locale.ROOT,
                "%n%-16s %12s %12s %12s %12s %13s %13s %14s%n",
                "workbook, rows",
                "inflate ms",
                "ours ms",
                "fastexcel ms",
                "POI SAX ms",
                "ours/inflate",
                "POI SAX/ours",
                "fastexcel/ours");
        table.forEach((workbook, scores) -> {
            double inflate = scores.getOrDefault("inflate", Double.NaN);
            double ours = scores.getOrDefault("ours", Double.NaN);
            double fastexcel = scores.getOrDefault("fastexcel", Double.NaN);
            double poi = scores.getOrDefault("poiSax", Double.NaN);
            out.printf(
                    Locale.ROOT,
                    "%-16s %12.1f %12.1f %12.1f %12.1f %13.2f %13.1f %14.1f%n",
                    workbook,
                    inflate,
                    ours,
                    fastexcel,
                    poi,
                    ours / inflate,
                    poi / ours,
                    fastexcel / ours);
        });
    }
}
