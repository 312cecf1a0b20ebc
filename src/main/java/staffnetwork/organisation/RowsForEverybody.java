package staffnetwork.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Logger;
import staffnetwork.access.ComesAgain;

/** Has the rows looked after that rooms keep for everybody: every hour, and a moment after people join. */
@ApplicationScoped
class RowsForEverybody {
    private static final Logger LOG = Logger.getLogger(RowsForEverybody.class.getName());
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final int AT_ONCE = 200;

    private final Instance<RowForEverybody> rooms;
    private final ComesAgain again;
    private final AtomicBoolean due = new AtomicBoolean();

    @Inject
    RowsForEverybody(@Any Instance<RowForEverybody> rooms, ComesAgain again) {
        this.rooms = rooms;
        this.again = again;
    }

    /** Somebody new has a row a moment later; of many who come together, all at once. */
    void joined(@Observes(during = TransactionPhase.AFTER_SUCCESS) PersonJoined news) {
        if (due.compareAndSet(false, true)) {
            again.soon(LOG, this::lookAfter);
        }
    }

    void atStart(@Observes @Initialized(ApplicationScoped.class) Object application) {
        again.every(FIRST, Duration.ofHours(1), LOG, this::lookAfter);
    }

    /** Rows before all else, so that nobody waits for another room's work; what fails in one room stops no other. */
    private void lookAfter() {
        due.set(false);
        rooms.forEach(room -> ComesAgain.task(LOG, () -> makeRows(room)).run());
        rooms.forEach(room -> ComesAgain.task(LOG, room::tidy).run());
    }

    private static void makeRows(RowForEverybody room) {
        int made = AT_ONCE;
        while (made == AT_ONCE) {
            made = room.makeRows(AT_ONCE);
        }
    }
}
