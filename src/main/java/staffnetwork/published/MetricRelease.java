package staffnetwork.published;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import staffnetwork.disclosure.Proof;
import staffnetwork.disclosure.Release;
import staffnetwork.disclosure.StoredFigure;
import staffnetwork.wdes.FigureKey;

/**
 * The released metrics of one version of a WDES year, as they are kept for good.
 *
 * @param version which
 * @param clusters metric 1; null if there was no staff list
 * @param figures the other figures; a missing one had no source
 * @param voices the answer to metric 9b; null if there was none
 */
record MetricRelease(
        Version version,
        @Nullable Clusters clusters,
        Map<FigureKey, Kept> figures,
        @Nullable Boolean voices) {
    MetricRelease {
        figures = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    /** A version of a WDES year. */
    record Version(int wdesYear, int number) {}

    /**
     * Metric 1 with its proof.
     *
     * @param since by cell, in their order, the version whose counts its figure is from
     */
    record Clusters(Release release, Proof proof, List<Version> since) {
        Clusters {
            since = List.copyOf(since);
        }
    }

    /**
     * A figure as it was released.
     *
     * @param from the number of the version it is from: this one, or an earlier one of the year if hardly anybody changed
     */
    record Kept(StoredFigure figure, int from) {}
}
