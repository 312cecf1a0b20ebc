package staffnetwork.figures;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Looks every few hours whether a quarter is over, and has its figures made. */
@ApplicationScoped
class QuarterlyJob {
    private static final Logger LOG = Logger.getLogger(QuarterlyJob.class.getName());
    private final ReleaseDesk desk;
    private final Instance<AlsoDue> also;
    private @Nullable ScheduledFuture<?> looking;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    @SuppressWarnings("NullAway.Init") // the container injects the scheduler
    QuarterlyJob(ReleaseDesk desk, @Any Instance<AlsoDue> also) {
        this.desk = desk;
        this.also = also;
    }

    void atStart(@Observes @Initialized(ApplicationScoped.class) Object application) {
        looking = scheduler.scheduleAtFixedRate(this::look, 1, 360, TimeUnit.MINUTES);
    }

    /** Makes what is due. What fails is told in the log and tried again at the next look: a job that throws is never run again. */
    void look() {
        try {
            desk.makeDue();
            also.forEach(other -> other.make(desk.due()));
        } catch (RuntimeException failed) {
            // nobody waits for this job: the log is the only place to say it
            LOG.log(Level.SEVERE, "The figures of the last quarter could not be made", failed);
        }
    }

    @PreDestroy
    void stop() {
        if (looking != null) {
            looking.cancel(false);
        }
    }
}
