package staffnetwork.leave;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.ComesAgain;
import staffnetwork.organisation.PersonJoined;

/** Does the keeping: every hour, and a moment after people join. */
@ApplicationScoped
class TimeOffHousekeeping {
    private static final Logger LOG = Logger.getLogger(TimeOffHousekeeping.class.getName());
    private static final int AT_ONCE = 200;

    private final TimeOffKeeping keeping;
    private final AtomicBoolean due = new AtomicBoolean();
    private @Nullable ScheduledFuture<?> hourly;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    @SuppressWarnings("NullAway.Init") // the container injects the scheduler
    TimeOffHousekeeping(TimeOffKeeping keeping) {
        this.keeping = keeping;
    }

    void joined(@Observes(during = TransactionPhase.AFTER_SUCCESS) PersonJoined news) {
        if (due.compareAndSet(false, true)) {
            scheduler.execute(ComesAgain.task(LOG, this::tidy));
        }
    }

    void atStart(@Observes @Initialized(ApplicationScoped.class) Object application) {
        hourly = scheduler.scheduleAtFixedRate(ComesAgain.task(LOG, this::tidy), 25, 3600, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (hourly != null) {
            hourly.cancel(false);
        }
    }

    void tidy() {
        makeRows();
        keeping.deleteOld();
    }

    private void makeRows() {
        due.set(false);
        int made = AT_ONCE;
        while (made == AT_ONCE) {
            made = keeping.makeRows(AT_ONCE);
        }
    }
}
