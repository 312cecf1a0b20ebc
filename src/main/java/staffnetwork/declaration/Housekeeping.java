package staffnetwork.declaration;

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
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.ComesAgain;
import staffnetwork.organisation.PersonJoined;

/** Every hour: a row for everybody, so that having one says nothing; and what is past its time is deleted. */
@ApplicationScoped
class Housekeeping {
    private static final Logger LOG = Logger.getLogger(Housekeeping.class.getName());
    private static final int AT_ONCE = 200;

    private final Retention retention;
    private final boolean dry;
    private final AtomicBoolean due = new AtomicBoolean();
    private @Nullable ScheduledFuture<?> hourly;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    @SuppressWarnings("NullAway.Init") // the container injects the scheduler
    Housekeeping(Retention retention, @ConfigProperty(name = "retention.dry-run", defaultValue = "false") boolean dry) {
        this.retention = retention;
        this.dry = dry;
    }

    /** Somebody new has a row a moment later; of many who come together, all at once. */
    void joined(@Observes(during = TransactionPhase.AFTER_SUCCESS) PersonJoined news) {
        if (due.compareAndSet(false, true)) {
            scheduler.execute(ComesAgain.task(LOG, this::makeRows));
        }
    }

    void atStart(@Observes @Initialized(ApplicationScoped.class) Object application) {
        hourly = scheduler.scheduleAtFixedRate(ComesAgain.task(LOG, this::tidy), 5, 3600, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (hourly != null) {
            hourly.cancel(false);
        }
    }

    /** How many were deleted, or would be, is logged; never whose. */
    void tidy() {
        makeRows();
        Retention.Old old = retention.deleteOld(dry);
        if (old.drafts() + old.leavers() + old.passedOn() > 0) {
            LOG.log(
                    Level.INFO,
                    "past their time{3}: {0} unfinished, {1} of leavers, {2} answered requests",
                    new Object[] {
                        old.drafts(),
                        old.leavers(),
                        old.passedOn(),
                        dry ? " (dry run, nothing is deleted)" : " and deleted"
                    });
        }
    }

    private void makeRows() {
        due.set(false);
        int made = AT_ONCE;
        while (made == AT_ONCE) {
            made = retention.makeRows(AT_ONCE);
        }
    }
}
