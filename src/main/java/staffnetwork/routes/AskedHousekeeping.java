package staffnetwork.routes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Logger;
import staffnetwork.access.ComesAgain;
import staffnetwork.offers.Tally;

/** Looks at the clocks every hour, and says at the start when nobody looks a second time. */
@ApplicationScoped
class AskedHousekeeping {
    private static final Logger LOG = Logger.getLogger(AskedHousekeeping.class.getName());

    private final AskedClocks clocks;
    private final AtomicBoolean warned = new AtomicBoolean();
    private final ComesAgain again;

    @Inject
    AskedHousekeeping(AskedClocks clocks, ComesAgain again) {
        this.clocks = clocks;
        this.again = again;
    }

    void atStart(@Observes @Initialized(ApplicationScoped.class) Object application) {
        again.every(Duration.ofSeconds(15), Duration.ofHours(1), LOG, this::look);
    }

    private void warn() {
        if (warned.compareAndSet(false, true) && clocks.isNobodyLooksAgain()) {
            LOG.warning(
                    "Nobody holds the role second looker: what is turned down or late waits. An administrator can give it.");
        }
    }

    private void look() {
        warn();
        clocks.tick();
        clocks.remind();
    }

    /** Tells a count what was agreed for each person, in memory, once a quarter: never whose it was. */
    @ApplicationScoped
    static class AgreedCount {
        private final AskedRepository repository;
        private final AskedRows rows;

        @Inject
        AgreedCount(AskedRepository repository, AskedRows rows) {
            this.repository = repository;
            this.rows = rows;
        }

        void tell(@Observes Tally tally) {
            repository.count();
            Map<UUID, Set<String>> each = new HashMap<>();
            for (Asked one : rows.seen(repository.ids())) {
                one.wanted().stream()
                        .filter(wanted -> isAgreed(wanted, tally.from()))
                        .flatMap(wanted -> wanted.text().lines().findFirst().stream())
                        .forEach(line -> each.computeIfAbsent(one.owner().id(), owner -> new HashSet<>())
                                .add(line));
            }
            each.values().forEach(tally::agreed);
        }

        static boolean isAgreed(Wanted wanted, LocalDate from) {
            Answer answer = wanted.answer();
            return answer != null
                    && (answer.kind() == Answer.Kind.AGREED || answer.kind() == Answer.Kind.TRIAL)
                    && !answer.on().isBefore(from);
        }
    }
}
