package staffnetwork.published;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import staffnetwork.disclosure.ThresholdsInForce;
import staffnetwork.signoff.SignedMetrics;

/** Releases the metrics of what was signed off. Nobody chooses what is in a release, and nobody is signed in there: no door. */
@ApplicationScoped
@Transactional
class MetricDesk {
    private final MetricReleaseRepository repository;
    private final SignedMetrics signed;
    private final ThresholdsInForce thresholds;
    private final Clock clock;

    @Inject
    MetricDesk(MetricReleaseRepository repository, SignedMetrics signed, ThresholdsInForce thresholds, Clock clock) {
        this.repository = repository;
        this.signed = signed;
        this.thresholds = thresholds;
        this.clock = clock;
    }

    /** Makes the releases that are missing; returns how many versions stay without one, as they are unreadable or there is no certificate. */
    int makeMissing() {
        repository.hold();
        List<SignedMetrics.Version> versions = signed.all();
        List<MetricRelease> made = repository.releases();
        List<MetricRelease> fresh = new MetricReleases(thresholds.thresholds(), versions, made).missing();
        repository.keep(fresh, clock.instant());
        return versions.size() - made.size() - fresh.size();
    }
}
