package staffnetwork.wdes;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Figures of an earlier year to compare with: computed by us, read from a workbook or typed in.
 *
 * @param wdesYear their WDES year
 * @param figures by name; what is missing is not compared
 */
public record LastYear(int wdesYear, Map<FigureKey, Metric> figures) {
    /** Last year as we computed it. */
    public static LastYear of(WdesResult result) {
        return new LastYear(result.rules().wdesYear(), result.figures());
    }

    /** One figure of that year if there is one. */
    public Optional<Metric.Computed> figure(FigureKey key) {
        return Optional.ofNullable(figures.get(key)).flatMap(Metric::computed);
    }

    /** The newest of several years before the given one. */
    public static Optional<LastYear> before(int wdesYear, Iterable<LastYear> years) {
        TreeMap<Integer, LastYear> byYear = new TreeMap<>();
        years.forEach(year -> byYear.put(year.wdesYear(), year));
        return Optional.ofNullable(byYear.lowerEntry(wdesYear)).map(Map.Entry::getValue);
    }
}
