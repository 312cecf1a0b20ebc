package staffnetwork.report;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import staffnetwork.intake.Source;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.wdes.Chance;
import staffnetwork.wdes.Display;
import staffnetwork.wdes.Explanation;
import staffnetwork.wdes.Finding;
import staffnetwork.wdes.Interpretation;
import staffnetwork.wdes.MetricCode;
import staffnetwork.wdes.RangeTest;
import staffnetwork.wdes.Wdes;
import staffnetwork.wdes.WdesResult;

/** Prints what came out of a run of the {@code wdes} command, in words. */
final class WdesSummary {
    private final PrintStream out;

    WdesSummary(PrintStream out) {
        this.out = out;
    }

    /** The organisation, and what became of each file. */
    void files(WdesResult result, List<Source> sources) {
        out.println("WDES " + result.rules().wdesYear() + ": " + who(result) + ", staff survey of "
                + result.rules().surveyYear());
        out.println();
        out.println("Files");
        for (Source source : sources) {
            long left =
                    source.leftOut().values().stream().mapToLong(rows -> rows).sum();
            String why = left == 0 ? "" : " (" + SubmissionWorkbook.leftOut(source) + ")";
            out.println("  " + source.kind() + ": " + source.file() + ", read as " + source.profile() + ": "
                    + Display.count(source.rowsRead()) + " rows read, " + Display.count(source.rowsUsed()) + " used, "
                    + Display.count(left) + " left out" + why);
        }
    }

    private static String who(WdesResult result) {
        String code = result.organisationCode();
        String name = result.organisationName();
        if (code == null) {
            return Objects.requireNonNullElse(name, "organisation not named");
        }
        return name == null ? code : name + " (" + code + ")";
    }

    /** Each metric with its figures, what they mean and what to bear in mind. */
    void metrics(WdesResult result, @Nullable SubmittedYear lastYear, @Nullable String group) {
        Map<MetricCode, Explanation> explained = Wdes.explain(result);
        Map<MetricCode, Interpretation> meant =
                Wdes.interpret(result, lastYear == null ? null : lastYear.lastYear(), group);
        for (MetricCode metric : MetricCode.values()) {
            Explanation explanation = Objects.requireNonNull(explained.get(metric));
            out.println();
            out.println("Metric " + metric.code() + ": " + explanation.headline());
            explanation.steps().forEach(this::line);
            meaning(Objects.requireNonNull(meant.get(metric)), explanation.headline(), result);
            explanation.cautions().forEach(this::line);
        }
    }

    private void meaning(Interpretation meaning, String headline, WdesResult result) {
        if (!meaning.direction().equals(headline)) {
            line(meaning.direction());
        }
        RangeTest range = meaning.range();
        if (range != null) {
            line(range.words(result.rules()));
        }
        if (meaning.chance() instanceof Chance.Tested) {
            line(meaning.chance().words());
        }
        if (!meaning.lastYear().isEmpty()) {
            line("Last year: " + meaning.lastYearInWords());
        }
        if (!meaning.england().isEmpty()) {
            line("England: " + meaning.englandInWords());
        }
        if (!meaning.groupMedian().isEmpty()) {
            line("Group: " + meaning.groupMedianInWords());
        }
    }

    private void line(String text) {
        out.println("  " + text);
    }

    /** What was noticed and what is missing. */
    void notices(List<Fault> warnings, List<Finding> findings) {
        List<String> told = warnings.stream().map(Fault::sentence).toList();
        List<String> notes = words(findings, Finding.Weight.NEEDS_NOTE);
        if (told.size() + notes.size() > 0) {
            out.println();
            out.println("Warnings");
            told.forEach(this::line);
            notes.forEach(this::line);
        }
        List<String> missing = words(findings, Finding.Weight.MISSING);
        if (!missing.isEmpty()) {
            out.println();
            out.println("Not supplied");
            missing.forEach(this::line);
        }
    }

    private static List<String> words(List<Finding> findings, Finding.Weight weight) {
        return findings.stream()
                .filter(finding -> finding.weight() == weight)
                .map(finding -> "Metric " + finding.metric().code() + ": " + finding.words())
                .toList();
    }
}
