package staffnetwork.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import staffnetwork.disclosure.Census;
import staffnetwork.disclosure.ExactCounts;
import staffnetwork.disclosure.Release;
import staffnetwork.disclosure.ReleaseMaker;
import staffnetwork.disclosure.StoredCell;
import staffnetwork.disclosure.ThresholdsInForce;

/** Makes the release that is due. Nobody chooses its day or what is in it, and nobody is signed in there, so it is no door. */
@ApplicationScoped
@Transactional
class ReleaseDesk {
    private final FigureRepository repository;
    private final Instance<ExactCounts> counts;
    private final Instance<KnownElsewhere> elsewhere;
    private final ThresholdsInForce thresholds;
    private final Clock clock;

    @Inject
    ReleaseDesk(
            FigureRepository repository,
            Instance<ExactCounts> counts,
            Instance<KnownElsewhere> elsewhere,
            ThresholdsInForce thresholds,
            Clock clock) {
        this.repository = repository;
        this.counts = counts;
        this.elsewhere = elsewhere;
        this.thresholds = thresholds;
        this.clock = clock;
    }

    /** The quarter end for which figures are due. */
    LocalDate due() {
        return QuarterEnd.before(LocalDate.now(clock));
    }

    /** Makes the figures of the last quarter end, unless they are there. */
    ReleaseOutcome makeDue() {
        LocalDate due = due();
        Optional<Release> before = repository.latest();
        if (before.filter(release -> !release.day().isBefore(due)).isPresent()) {
            return ReleaseOutcome.NOT_DUE;
        }
        if (!counts.isResolvable()) {
            return ReleaseOutcome.NOTHING_COUNTED;
        }
        Census census = counts.get().count(due, since(before.orElse(null)));
        ReleaseMaker maker = new ReleaseMaker(thresholds.thresholds());
        if (maker.make(census, before.orElse(null)) instanceof ReleaseMaker.Made made) {
            repository.keep(made, elsewhere(due, before.orElse(null)), clock.instant());
            return ReleaseOutcome.MADE;
        }
        return ReleaseOutcome.REFUSED;
    }

    /** What other sources say; of the same WDES year what was said before stands, so that no corrected file shows its change. */
    private Map<KnownElsewhere.Source, KnownElsewhere.Known> elsewhere(LocalDate day, @Nullable Release before) {
        Map<KnownElsewhere.Source, KnownElsewhere.Known> earlier =
                before == null ? Map.of() : repository.elsewhere(before.day());
        Map<KnownElsewhere.Source, KnownElsewhere.Known> known = new EnumMap<>(KnownElsewhere.Source.class);
        known.putAll(earlier);
        for (KnownElsewhere.Source source : KnownElsewhere.Source.values()) {
            Optional<KnownElsewhere.Known> now =
                    elsewhere.isResolvable() ? elsewhere.get().share(source, day) : Optional.empty();
            KnownElsewhere.Known said = earlier.get(source);
            now.filter(share -> said == null || said.wdesYear() < share.wdesYear())
                    .ifPresent(share -> known.put(source, share));
        }
        return known;
    }

    private static Map<String, LocalDate> since(@Nullable Release before) {
        return before == null
                ? Map.of()
                : before.stored().stream()
                        .collect(Collectors.toMap(cell -> cell.node().id(), StoredCell::asOf));
    }
}
