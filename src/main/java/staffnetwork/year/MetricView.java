package staffnetwork.year;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import staffnetwork.wdes.Comparison;
import staffnetwork.wdes.Explanation;
import staffnetwork.wdes.Finding;
import staffnetwork.wdes.Interpretation;
import staffnetwork.wdes.MetricCode;

/**
 * One metric of a year, with everything its page says.
 *
 * @param metric which one
 * @param lines its figures in words: group, percentage and counts
 * @param explanation how it came about
 * @param interpretation what it means
 * @param range what the range test says, or empty
 * @param findings what is missing, impossible or unlikely
 * @param note HR's note, or null
 * @param sources where the figures came from, in words
 * @param fileNotes what was written about it when its files were used, in words
 * @param settled true if nothing must be put right and every note it needs is written
 */
public record MetricView(
        MetricCode metric,
        List<FigureLine> lines,
        Explanation explanation,
        Interpretation interpretation,
        String range,
        List<Finding> findings,
        @Nullable Note note,
        List<String> sources,
        List<String> fileNotes,
        boolean settled) {
    /** How a metric stands before the submission. */
    public enum Check {
        /** Nothing to do. */
        DONE,
        /** A figure needs a note by HR. */
        NEEDS_NOTE,
        /** Something is not there yet. */
        MISSING,
        /** Something cannot be right. */
        PROBLEM
    }

    /** A note on a metric, with who wrote it and when. */
    public record Note(String words, String by, Instant at) {}

    /**
     * One figure.
     *
     * @param who the people it is about
     * @param shown the figure as text, or why there is none
     * @param counts the people behind it in words, or empty
     * @param value for the chart, in the unit shown, or null
     */
    public record FigureLine(
            String who,
            String shown,
            String counts,
            @Nullable Double value) {}

    private static final Map<Check, String> TONES =
            Map.of(Check.DONE, "green", Check.NEEDS_NOTE, "blue", Check.MISSING, "grey", Check.PROBLEM, "red");

    /** How it stands. */
    public Check check() {
        if (has(Finding.Weight.BLOCKING)) {
            return Check.PROBLEM;
        }
        if (has(Finding.Weight.MISSING)) {
            return Check.MISSING;
        }
        return settled ? Check.DONE : Check.NEEDS_NOTE;
    }

    private boolean has(Finding.Weight weight) {
        return findings.stream().anyMatch(finding -> finding.weight() == weight);
    }

    /** The metric's code, for addresses. */
    public String code() {
        return metric.code();
    }

    /** The key of its name. */
    public String nameKey() {
        return "year.metric." + metric.code();
    }

    /** The key of how it stands, in words. */
    public String checkKey() {
        return "year.check." + check().name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The colour of how it stands. */
    public String tone() {
        return TONES.getOrDefault(check(), "");
    }

    /** What changed since last year for disabled staff; the page of the metric says the rest. */
    public String since() {
        List<Comparison> changes = interpretation.lastYear();
        return changes.isEmpty()
                ? interpretation.lastYearInWords()
                : changes.get(0).words();
    }

    /** The figure of a group by its place, or a dash where the metric has none. */
    public String shown(int place) {
        return place < lines.size() ? lines.get(place).shown() : "–";
    }
}
