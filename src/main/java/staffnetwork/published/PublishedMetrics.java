package staffnetwork.published;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;
import staffnetwork.access.Caller;
import staffnetwork.disclosure.HiddenWords;
import staffnetwork.disclosure.ThresholdsInForce;
import staffnetwork.published.MetricRelease.Version;
import staffnetwork.web.Messages;

/** The door to released metrics. Whoever may see them sees the same cells; on the public page stands what the trust put there. */
@ApplicationScoped
@Transactional
public class PublishedMetrics {
    private final MetricReleaseRepository repository;
    private final ThresholdsInForce thresholds;
    private final Messages messages;
    private final Caller caller;
    private final Clock clock;

    @Inject
    PublishedMetrics(
            MetricReleaseRepository repository,
            ThresholdsInForce thresholds,
            Messages messages,
            Caller caller,
            Clock clock) {
        this.repository = repository;
        this.thresholds = thresholds;
        this.messages = messages;
        this.caller = caller;
        this.clock = clock;
    }

    /** The newest release of every year that was signed off, the newest year first. */
    @Allow(Act.SEE_RELEASED_FIGURES)
    public List<PublishedYear> released() {
        return newest(any -> true);
    }

    /** What is on the public page: of every year the newest version that was put there, the newest year first. */
    @Allow(Act.SEE_PUBLISHED_METRICS)
    public List<PublishedYear> open() {
        return newest(repository.opened()::contains);
    }

    private List<PublishedYear> newest(Predicate<Version> wanted) {
        Set<Version> opened = repository.opened();
        Set<Integer> seen = new TreeSet<>();
        return repository.releases().stream()
                .filter(release -> wanted.test(release.version()))
                .filter(release -> seen.add(release.version().wdesYear()))
                .map(release -> new PublishedYear(
                        release.version().wdesYear(),
                        release.version().number(),
                        opened.contains(release.version()),
                        new MetricWords(release, messages).all()))
                .toList();
    }

    /** Why some figures are hidden, for everybody. */
    @Allow(Act.SEE_PUBLISHED_METRICS)
    public String explanation() {
        return HiddenWords.explanation(thresholds.thresholds());
    }

    /**
     * Puts the newest release of a year on the public page.
     *
     * @return false if it is there already, or there is none
     */
    @Allow(Act.PUBLISH_METRICS)
    public boolean publish(int wdesYear, int version) {
        repository.hold();
        Version wanted = new Version(wdesYear, version);
        boolean newest = newest(any -> true).stream()
                .anyMatch(year -> year.wdesYear() == wdesYear && year.version() == version && !year.open());
        if (newest) {
            repository.open(wanted, caller.getName(), clock.instant());
        }
        return newest;
    }
}
