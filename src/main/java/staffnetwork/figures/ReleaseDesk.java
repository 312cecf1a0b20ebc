package staffnetwork.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import staffnetwork.disclosure.Census;
import staffnetwork.disclosure.ExactCounts;
import staffnetwork.disclosure.Release;
import staffnetwork.disclosure.ReleaseMaker;
import staffnetwork.disclosure.StoredCell;

/** Makes the release that is due. Nobody chooses its day or what is in it, and nobody is signed in there, so it is no door. */
@ApplicationScoped
@Transactional
class ReleaseDesk {
    private final FigureRepository repository;
    private final Instance<ExactCounts> counts;
    private final FigureSettings settings;
    private final Clock clock;

    @Inject
    ReleaseDesk(FigureRepository repository, Instance<ExactCounts> counts, FigureSettings settings, Clock clock) {
        this.repository = repository;
        this.counts = counts;
        this.settings = settings;
        this.clock = clock;
    }

    /** Makes the figures of the last quarter end, unless they are there. */
    ReleaseOutcome makeDue() {
        LocalDate due = QuarterEnd.before(LocalDate.now(clock));
        Optional<Release> before = repository.latest();
        if (before.filter(release -> !release.day().isBefore(due)).isPresent()) {
            return ReleaseOutcome.NOT_DUE;
        }
        if (!counts.isResolvable()) {
            return ReleaseOutcome.NOTHING_COUNTED;
        }
        Census census = counts.get().count(due, since(before.orElse(null)));
        ReleaseMaker maker = new ReleaseMaker(settings.thresholds());
        if (maker.make(census, before.orElse(null)) instanceof ReleaseMaker.Made made) {
            repository.keep(made, clock.instant());
            return ReleaseOutcome.MADE;
        }
        return ReleaseOutcome.REFUSED;
    }

    private static Map<String, LocalDate> since(@Nullable Release before) {
        return before == null
                ? Map.of()
                : before.stored().stream()
                        .collect(Collectors.toMap(cell -> cell.node().id(), StoredCell::asOf));
    }
}
