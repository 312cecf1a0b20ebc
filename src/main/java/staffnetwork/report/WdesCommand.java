package staffnetwork.report;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import staffnetwork.report.WdesOptions.Option;
import staffnetwork.report.WdesOptions.Usage;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.wdes.Benchmark;
import staffnetwork.wdes.Finding;
import staffnetwork.wdes.LastYear;
import staffnetwork.wdes.Plausibility;
import staffnetwork.wdes.RuleSet;
import staffnetwork.wdes.Wdes;
import staffnetwork.wdes.WdesResult;

/**
 * The {@code wdes} command: turns the files HR has into the ten metrics and the submission workbook, without a server or a database.
 * Exit code 0; 2 if a file has a blocking fault, if figures cannot be right, or if the options cannot be understood.
 */
public final class WdesCommand {
    private static final int REFUSED = 2;

    private static final String HELP = """
            java -jar staff-network.jar wdes --year 2025 --out DIR FILES

            Turns files into the ten WDES metrics. Writes metrics.json, metrics.csv and wdes-YEAR.xlsx into DIR.
            If anything is wrong with a file, nothing is written, the faults are told and the exit code is 2.

              --year YEAR           the WDES year, 2019 to 2026
              --out DIR             the folder for the results; it is made if it is not there

            Files, each xlsx, xls or csv; at least one:
              --survey FILE         NHS Staff Survey results; may be given more than once
              --survey-year YEAR    the autumn of the survey, for files that do not say it; without it the autumn
                                    before the WDES year, and files of another year are refused
              --organisation CODE   ODS code, for files with more than one organisation
              --workforce FILE      staff list from ESR, or a table of staff; more than once: added up
              --recruitment FILE    applications, or a table; more than once: added up
              --capability FILE     cases of two years, or a table; more than once: added up
              --board FILE          board members, or a table

            If you like:
              --voices yes|no       the answer to metric 9b
              --evidence TEXT       examples of action or plans for metric 9b
              --last-year FILE      last year's submission workbook (ours or an official one) or metrics.json
              --decisions FILE      what your own values mean: columns kind, value, means
                                    (for example: pay scale, XR99, BAND_5; staff group, Chaplains, NON_CLINICAL)
              --appointed RULE      who counts as appointed: accepted (offer accepted, the usual) or made (offer made)
              --group NAME          benchmarking group to compare with
              --help                this text
            """;

    private WdesCommand() {}

    /**
     * Runs the command.
     *
     * @param arguments what stands after {@code wdes} on the command line
     * @return the exit code
     */
    public static int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.contains("--help") || arguments.contains("-h")) {
            out.print(HELP);
            return 0;
        }
        try {
            return run(WdesOptions.of(arguments), out, err);
        } catch (Usage wrong) {
            err.println(wrong.getMessage());
            return REFUSED;
        }
    }

    private static int run(WdesOptions options, PrintStream out, PrintStream err) {
        String group = group(options);
        RuleSet rules = RuleSet.of(options.year());
        WdesFiles files = WdesFiles.read(options, rules);
        if (files.faults().stream().anyMatch(Fault::blocks)) {
            files.faults().stream().filter(Fault::blocks).map(Fault::sentence).forEach(err::println);
            return REFUSED;
        }
        List<Finding> findings = findings(options, files);
        if (findings.stream().anyMatch(WdesCommand::impossible)) {
            findings.stream()
                    .filter(WdesCommand::impossible)
                    .forEach(finding -> err.println("Metric " + finding.metric().code() + ": " + finding.words()));
            return REFUSED;
        }
        WdesResult result = Wdes.compute(rules, files.inputs());
        if (!written(options, files, findings, err)) {
            return REFUSED;
        }
        WdesSummary summary = new WdesSummary(out);
        summary.files(result, files.sources());
        summary.metrics(result, files.lastYear(), group);
        summary.notices(files.faults(), findings);
        out.println();
        out.println("Written to " + options.out() + ": metrics.json, metrics.csv, " + workbook(options));
        return 0;
    }

    private static @Nullable String group(WdesOptions options) {
        String group = options.one(Option.GROUP).orElse(null);
        if (group != null && !Benchmark.groups().contains(group)) {
            throw new Usage("The option --group must be one of: " + String.join("; ", Benchmark.groups()) + ".");
        }
        return group;
    }

    private static List<Finding> findings(WdesOptions options, WdesFiles files) {
        SubmittedYear before = files.lastYear();
        LastYear lastYear = before == null ? null : before.lastYear();
        return Plausibility.check(RuleSet.of(options.year()), files.inputs(), lastYear).stream()
                .map(finding -> asAsked(finding, options))
                .toList();
    }

    /** A survey of another year that was asked for by its year is told and not refused. */
    private static Finding asAsked(Finding finding, WdesOptions options) {
        return options.surveyYear() != null && finding.rule().equals("4.surveyYear")
                ? new Finding(Finding.Weight.NEEDS_NOTE, finding.metric(), finding.rule(), finding.words())
                : finding;
    }

    private static boolean impossible(Finding finding) {
        return finding.weight() == Finding.Weight.BLOCKING;
    }

    private static boolean written(WdesOptions options, WdesFiles files, List<Finding> findings, PrintStream err) {
        SubmittedYear year = SubmittedYear.of(options.year(), files.inputs());
        try (OutputFolder folder = new OutputFolder(options.out())) {
            Stamp stamp = new Stamp("the wdes command", folder.begun());
            folder.write(
                    "metrics.json",
                    out -> MetricsJson.write(year.result(), files.sources(), files.faults(), findings, out));
            folder.write("metrics.csv", out -> MetricsCsv.write(year.result(), out));
            folder.write(
                    workbook(options),
                    out -> SubmissionWorkbook.of(year)
                            .beside(files.lastYear())
                            .from(files.sources())
                            .write(stamp, out));
            folder.publish();
            return true;
        } catch (IOException | UncheckedIOException cannot) {
            err.println("The results cannot be written to " + options.out()
                    + ". Check that it is a folder you may write to and that the disk is not full. ("
                    + cannot.getMessage()
                    + ")");
            return false;
        }
    }

    private static String workbook(WdesOptions options) {
        return "wdes-" + options.year() + ".xlsx";
    }
}
