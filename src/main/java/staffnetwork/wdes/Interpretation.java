package staffnetwork.wdes;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a metric means: the gap in words, the range test, chance, and how it stands against last year and others.
 *
 * @param direction the gap between the groups, as a sentence
 * @param range for metrics 2 and 3 where there is a ratio, else null
 * @param chance whether the gap between the groups is more than chance
 * @param ranges the range each percentage could lie in by chance, where the counts are known
 * @param lastYear against last year, figure by figure
 * @param england against the newest figure for England
 * @param groupMedian against the median of the benchmarking group
 */
public record Interpretation(
        String direction,
        @Nullable RangeTest range,
        Chance chance,
        Map<FigureKey, Chance.Range> ranges,
        List<Comparison> lastYear,
        List<Comparison> england,
        List<Comparison> groupMedian) {
    /** Last year in words; says so if there is nothing to compare with. */
    public String lastYearInWords() {
        return inWords(lastYear, "trend.none");
    }

    /** England in words; says so if no figure is known. */
    public String englandInWords() {
        return inWords(england, "benchmark.none.england");
    }

    /** The benchmarking group in words; says so if no median is known. */
    public String groupMedianInWords() {
        return inWords(groupMedian, "benchmark.none.median");
    }

    private static String inWords(List<Comparison> comparisons, String ifNone) {
        return comparisons.isEmpty()
                ? Wording.say(ifNone)
                : comparisons.stream()
                        .map(comparison -> comparison.label() + comparison.words())
                        .collect(Collectors.joining(" "));
    }
}
