package staffnetwork.imports;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
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
    private @Nullable ScheduledFuture<?> hourly;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    @SuppressWarnings("NullAway.Init") // the container injects the scheduler
    Housekeeping(Spool spool, ImportDesk desk) {
        this.spool = spool;
        this.desk = desk;
    }

    void atStart(@Observes @Initialized(ApplicationScoped.class) Object application) {
        sweep();
        hourly = scheduler.scheduleAtFixedRate(ComesAgain.task(LOG, this::tidy), 1, 1, TimeUnit.HOURS);
    }

    @PreDestroy
    void stop() {
        if (hourly != null) {
            hourly.cancel(false);
        }
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
