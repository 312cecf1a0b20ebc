package staffnetwork.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Logger;
import staffnetwork.access.ComesAgain;

/**
 * Keeps the scratch folder clean: at the start no file of an earlier run is left and what it was about to read is marked as
 * interrupted; later, a file that nobody decided on for a day is deleted.
 */
@ApplicationScoped
class Housekeeping {
    private static final Logger LOG = Logger.getLogger(Housekeeping.class.getName());
    static final Duration LONGEST = Duration.ofHours(24);
    private final Spool spool;
    private final ImportDesk desk;
    private final ComesAgain again;

    @Inject
    Housekeeping(Spool spool, ImportDesk desk, ComesAgain again) {
        this.spool = spool;
        this.desk = desk;
        this.again = again;
    }

    void atStart(@Observes @Initialized(ApplicationScoped.class) Object application) {
        sweep();
        again.every(Duration.ofHours(1), Duration.ofHours(1), LOG, this::tidy);
    }

    /** After a start: nothing of an earlier run is left. */
    void sweep() {
        spool.empty();
        desk.interrupted();
        desk.forget();
    }

    /** Every hour: nothing lies there longer than a day. */
    void tidy() {
        spool.deleteOlderThan(LONGEST);
        desk.forget();
    }
}
