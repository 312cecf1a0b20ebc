package staffnetwork.published;

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
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import staffnetwork.signoff.YearSignedOff;

/** Has metrics released: as soon as a year is signed off, and after a start those that were signed off before. */
@ApplicationScoped
class MetricReleasing {
    private static final Logger LOG = Logger.getLogger(MetricReleasing.class.getName());
    private final MetricDesk desk;
    private @Nullable ScheduledFuture<?> looking;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    @SuppressWarnings("NullAway.Init") // the container injects the scheduler
    MetricReleasing(MetricDesk desk) {
        this.desk = desk;
    }

    /** In a transaction of its own: whether figures can be released has no bearing on the sign-off. */
    void afterSignOff(@Observes(during = TransactionPhase.AFTER_SUCCESS) YearSignedOff news) {
        scheduler.execute(this::look);
    }

    void atStart(@Observes @Initialized(ApplicationScoped.class) Object application) {
        looking = scheduler.scheduleAtFixedRate(this::look, 1, 360, TimeUnit.MINUTES);
    }

    /** Makes what is missing; what fails is told in the log and tried again at the next look. */
    void look() {
        try {
            int without = desk.makeMissing();
            if (without > 0) {
                LOG.warning(() -> without + " signed versions have no released metrics: there was no certificate");
            }
        } catch (RuntimeException failed) {
            // nobody waits for this job: the log is the only place to say it
            LOG.log(Level.SEVERE, "The metrics of a signed year could not be released", failed);
        }
    }

    @PreDestroy
    void stop() {
        if (looking != null) {
            looking.cancel(false);
        }
    }
}
