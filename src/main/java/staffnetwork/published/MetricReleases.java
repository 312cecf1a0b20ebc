package staffnetwork.published;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import staffnetwork.disclosure.Release;
import staffnetwork.disclosure.ReleaseMaker;
import staffnetwork.disclosure.StoredCell;
import staffnetwork.disclosure.StoredFigure;
import staffnetwork.disclosure.Thresholds;
import staffnetwork.published.MetricRelease.Clusters;
import staffnetwork.published.MetricRelease.Kept;
import staffnetwork.published.MetricRelease.Version;
import staffnetwork.published.SingleFigures.Single;
import staffnetwork.report.MetricsFile;
import staffnetwork.report.SubmittedYear;
import staffnetwork.signoff.SignedMetrics;
import staffnetwork.wdes.FigureKey;
import staffnetwork.wdes.Representation;
import staffnetwork.wdes.Voices;

/**
 * Makes the released metrics of versions that were signed off. Metric 1 goes through the audit and needs its certificate; a figure
 * of a corrected year stands as it was unless enough people changed.
 */
final class MetricReleases {
    private final Thresholds thresholds;
    private final List<SignedMetrics.Version> signed;
    private final List<MetricRelease> made;
    private final Map<Version, SubmittedYear> read = new HashMap<>();

    /**
     * Begins.
     *
     * @param signed every version that was signed off
     * @param made what was released before
     */
    MetricReleases(Thresholds thresholds, List<SignedMetrics.Version> signed, List<MetricRelease> made) {
        this.thresholds = thresholds;
        this.signed = List.copyOf(signed);
        this.made = new ArrayList<>(made);
    }

    /** The releases of versions that have none, in the order in which they were signed off; without a certificate there is none. */
    List<MetricRelease> missing() {
        List<MetricRelease> fresh = new ArrayList<>();
        for (SignedMetrics.Version one : signed) {
            Version version = new Version(one.wdesYear(), one.version());
            boolean missing =
                    made.stream().noneMatch(release -> release.version().equals(version));
            Optional<SubmittedYear> year = missing ? MetricsFile.of(one.json()) : Optional.empty();
            if (year.isPresent()) {
                read.put(version, year.get());
                make(version).ifPresent(release -> {
                    fresh.add(release);
                    made.add(release);
                });
            }
        }
        return fresh;
    }

    private Optional<MetricRelease> make(Version version) {
        SubmittedYear year = year(version);
        Optional<MetricRelease> before = before(version);
        Representation metric = year.result().representation();
        @Nullable Clusters clusters = null;
        if (metric.notSupplied() == null) {
            clusters = clusters(version, before.orElse(null));
            if (clusters == null) {
                return Optional.empty();
            }
        }
        Voices voices = year.inputs().voices();
        return Optional.of(new MetricRelease(
                version,
                clusters,
                figures(version, before.orElse(null)),
                voices == null ? null : (Boolean) voices.actionTaken()));
    }

    private SubmittedYear year(Version version) {
        return read.computeIfAbsent(
                version,
                wanted -> signed.stream()
                        .filter(one -> one.wdesYear() == wanted.wdesYear() && one.version() == wanted.number())
                        .findFirst()
                        .flatMap(one -> MetricsFile.of(one.json()))
                        .orElseThrow());
    }

    private PayClusters counts(Version version) {
        return new PayClusters(version.wdesYear(), year(version).result().representation());
    }

    /** The newest release of this year or, for its first version, of the newest year before. */
    private Optional<MetricRelease> before(Version version) {
        return made.stream()
                .filter(release -> release.version().wdesYear() <= version.wdesYear())
                .max(Comparator.comparing(
                                (MetricRelease release) -> release.version().wdesYear())
                        .thenComparing(release -> release.version().number()));
    }

    private @Nullable Clusters clusters(Version version, @Nullable MetricRelease earlier) {
        Clusters before = earlier == null ? null : earlier.clusters();
        PayClusters now = counts(version);
        Map<String, Version> since = before == null ? Map.of() : since(before);
        Map<String, Integer> changed = since.entrySet().stream()
                .filter(cell -> now.ids().contains(cell.getKey()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, cell -> now.changedSince(counts(cell.getValue()), cell.getKey())));
        boolean correction = earlier != null && earlier.version().wdesYear() == version.wdesYear();
        Release standing = before == null ? null : standing(before.release(), changed, correction);
        ReleaseMaker.Outcome outcome = new ReleaseMaker(thresholds).make(now.census(changed), standing);
        return outcome instanceof ReleaseMaker.Made released
                ? new Clusters(released.release(), released.proof(), since(version, released, since))
                : null;
    }

    /** In a new year a cell in which enough people changed begins anew; the others stand, as all do when a year is corrected. */
    private Release standing(Release before, Map<String, Integer> changed, boolean correction) {
        List<StoredCell> cells = before.stored().stream()
                .filter(cell -> correction
                        || changed.getOrDefault(cell.node().id(), thresholds.changes()) < thresholds.changes())
                .toList();
        return new Release(before.day(), before.thresholds(), cells);
    }

    private static Map<String, Version> since(Clusters before) {
        Map<String, Version> since = new HashMap<>();
        for (int i = 0; i < before.since().size(); i++) {
            since.put(
                    before.release().stored().get(i).node().id(), before.since().get(i));
        }
        return since;
    }

    private static List<Version> since(Version version, ReleaseMaker.Made made, Map<String, Version> earlier) {
        List<Version> since = new ArrayList<>();
        for (int i = 0; i < made.proof().drifts().size(); i++) {
            boolean stands = made.proof().drifts().get(i) > 0;
            String cell = made.release().stored().get(i).node().id();
            since.add(stands ? Objects.requireNonNull(earlier.get(cell)) : version);
        }
        return since;
    }

    private Map<FigureKey, Kept> figures(Version version, @Nullable MetricRelease earlier) {
        Map<FigureKey, Kept> before =
                earlier == null || earlier.version().wdesYear() != version.wdesYear() ? Map.of() : earlier.figures();
        Function<Version, Map<FigureKey, Single>> exact = which -> SingleFigures.of(year(which), thresholds);
        Map<FigureKey, Kept> figures = new LinkedHashMap<>();
        exact.apply(version).forEach((key, now) -> {
            Kept was = before.get(key);
            boolean stands = was != null
                    && now.hardlyMoved(
                            Objects.requireNonNull(exact.apply(new Version(version.wdesYear(), was.from()))
                                    .get(key)),
                            thresholds.changes());
            figures.put(key, stands ? was : new Kept(StoredFigure.of(now.figure()), version.number()));
        });
        return figures;
    }
}
