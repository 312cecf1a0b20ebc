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

/**
 * Has the rows looked after that rooms keep for everybody: every hour, and a moment after people join. When thousands join at once,
 * it does some and then stands in the queue again: one thread does all tasks that come again, and letters must not wait behind them.
 */
@ApplicationScoped
class RowsForEverybody {
    private static final Logger LOG = Logger.getLogger(RowsForEverybody.class.getName());
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final int AT_ONCE = 50;

    private final Iterable<RowForEverybody> rooms;
    private final ComesAgain again;
    private final AtomicBoolean due = new AtomicBoolean();

    @Inject
    RowsForEverybody(@Any Instance<RowForEverybody> rooms, ComesAgain again) {
        this((Iterable<RowForEverybody>) rooms, again);
    }

    /** These rooms. */
    RowsForEverybody(Iterable<RowForEverybody> rooms, ComesAgain again) {
        this.rooms = rooms;
        this.again = again;
    }

    void joined(@Observes(during = TransactionPhase.AFTER_SUCCESS) PersonJoined news) {
        soon();
    }

    void atStart(@Observes @Initialized(ApplicationScoped.class) Object application) {
        again.every(FIRST, Duration.ofHours(1), LOG, this::lookAfter);
    }

    /** Once, however many people come together. */
    private void soon() {
        if (due.compareAndSet(false, true)) {
            again.soon(LOG, this::lookAfter);
        }
    }

    /** Rows before all else, so that nobody waits for another room's work; what fails in one room stops no other. */
    private void lookAfter() {
        due.set(false);
        AtomicBoolean more = new AtomicBoolean();
        for (RowForEverybody room : rooms) {
            ComesAgain.task(LOG, () -> {
                        if (room.makeRows(AT_ONCE) == AT_ONCE) {
                            more.set(true);
                        }
                    })
                    .run();
        }
        if (more.get()) {
            soon();
        } else {
            rooms.forEach(room -> ComesAgain.task(LOG, room::tidy).run());
        }
    }
}
