package staffnetwork.wdes;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A published figure to compare with: England's, or the median of a benchmarking group. Held as data in {@code benchmarks.csv}.
 *
 * @param scope {@code England} or the name of the benchmarking group
 * @param wdesYear the WDES year it belongs to
 * @param figure the figure it is
 * @param value in the figure's unit, or null where the source has words only
 * @param words the source's words or a note; may be empty
 * @param organisations how many the median is taken over, or null
 * @param mark how sure we are
 * @param source where it was read
 */
public record Benchmark(
        String scope,
        int wdesYear,
        FigureKey figure,
        @Nullable BigDecimal value,
        String words,
        @Nullable Integer organisations,
        Rule.Mark mark,
        String source) {
    /** The scope of national figures. */
    public static final String ENGLAND = "England";

    private static final List<Benchmark> ALL =
            RuleTable.rows("benchmarks.csv").stream().map(Benchmark::of).toList();

    private static Benchmark of(NamedCsvRecord row) {
        String value = row.getField("value");
        String count = row.getField("count");
        return new Benchmark(
                row.getField("scope"),
                Integer.parseInt(row.getField("year")),
                new FigureKey(
                        MetricCode.named(row.getField("metric")).orElseThrow(),
                        row.getField("part"),
                        FigureKey.Who.valueOf(row.getField("who"))),
                value.isEmpty() ? null : new BigDecimal(value),
                row.getField("words"),
                count.isEmpty() ? null : Integer.valueOf(count),
                Rule.Mark.valueOf(row.getField("mark")),
                row.getField("source"));
    }

    /** Every published figure we know. */
    public static List<Benchmark> all() {
        return ALL;
    }

    /** The benchmarking groups we know medians of. */
    public static List<String> groups() {
        return ALL.stream()
                .map(Benchmark::scope)
                .filter(scope -> !scope.equals(ENGLAND))
                .distinct()
                .toList();
    }

    /** The newest figure of that scope, not later than the year and not older than the last break of its series. */
    public static Optional<Benchmark> newest(String scope, FigureKey figure, RuleSet rules) {
        int since = rules.breaks().stream()
                .filter(change -> change.metric() == figure.metric() && change.stops())
                .mapToInt(SeriesBreak::year)
                .max()
                .orElse(RuleSet.FIRST_YEAR);
        return ALL.stream()
                .filter(known -> known.scope().equals(scope) && known.figure().equals(figure))
                .filter(known -> since <= known.wdesYear() && known.wdesYear() <= rules.wdesYear())
                .max(Comparator.comparingInt(Benchmark::wdesYear));
    }

    /** True if the figure is only remembered and must be checked. */
    public boolean mustBeChecked() {
        return mark == Rule.Mark.RECALLED || mark == Rule.Mark.DOUBTFUL;
    }
}
