package staffnetwork.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import staffnetwork.access.ComesAgain;

/** Looks every few hours whether a quarter is over, and has its figures made. */
@ApplicationScoped
class QuarterlyJob {
    private static final Logger LOG = Logger.getLogger(QuarterlyJob.class.getName());
    private final ReleaseDesk desk;
    private final Instance<AlsoDue> also;
    private final ComesAgain again;

    @Inject
    QuarterlyJob(ReleaseDesk desk, @Any Instance<AlsoDue> also, ComesAgain again) {
        this.desk = desk;
        this.also = also;
        this.again = again;
    }

    void atStart(@Observes @Initialized(ApplicationScoped.class) Object application) {
        again.every(Duration.ofMinutes(1), Duration.ofHours(6), LOG, this::look);
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
}
