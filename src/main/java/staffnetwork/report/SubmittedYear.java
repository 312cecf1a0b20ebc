package staffnetwork.report;

import java.util.LinkedHashMap;
import java.util.Map;
import staffnetwork.wdes.FigureKey;
import staffnetwork.wdes.LastYear;
import staffnetwork.wdes.Metric;
import staffnetwork.wdes.RuleSet;
import staffnetwork.wdes.Wdes;
import staffnetwork.wdes.WdesInputs;
import staffnetwork.wdes.WdesResult;

/**
 * The figures of one WDES year as they were submitted, or will be: what was typed, worked out again by the rules of that year.
 *
 * @param inputs head-counts, survey results and answers; what is not known is missing
 * @param result the ten metrics worked out from them
 * @param printed figures a workbook shows although what they are made of is not in it
 */
public record SubmittedYear(WdesInputs inputs, WdesResult result, Map<FigureKey, Metric> printed) {
    /** A year from what it is made of, for example from figures typed on a page. */
    public static SubmittedYear of(int wdesYear, WdesInputs inputs) {
        return of(wdesYear, inputs, Map.of());
    }

    /** The same with figures that were printed without what they are made of. */
    public static SubmittedYear of(int wdesYear, WdesInputs inputs, Map<FigureKey, Metric> printed) {
        return new SubmittedYear(inputs, Wdes.compute(RuleSet.of(wdesYear), inputs), Map.copyOf(printed));
    }

    /** The WDES year. */
    public int wdesYear() {
        return result.rules().wdesYear();
    }

    /** One figure: worked out if that can be done, else as it was printed, else the reason there is none. */
    public Metric figure(FigureKey key) {
        Metric worked = result.figures().getOrDefault(key, new Metric.NotComputable(""));
        return worked.computed().isPresent() ? worked : printed.getOrDefault(key, worked);
    }

    /** The year to compare another one with. */
    public LastYear lastYear() {
        Map<FigureKey, Metric> figures = new LinkedHashMap<>(result.figures());
        printed.keySet().forEach(key -> figures.put(key, figure(key)));
        return new LastYear(wdesYear(), Map.copyOf(figures));
    }
}
