package staffnetwork.published;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import staffnetwork.access.ComesAgain;
import staffnetwork.signoff.YearSignedOff;

/** Has metrics released: as soon as a year is signed off, and after a start those that were signed off before. */
@ApplicationScoped
class MetricReleasing {
    private static final Logger LOG = Logger.getLogger(MetricReleasing.class.getName());
    private final MetricDesk desk;
    private final ComesAgain again;

    @Inject
    MetricReleasing(MetricDesk desk, ComesAgain again) {
        this.desk = desk;
        this.again = again;
    }

    /** In a transaction of its own: whether figures can be released has no bearing on the sign-off. */
    void afterSignOff(@Observes(during = TransactionPhase.AFTER_SUCCESS) YearSignedOff news) {
        again.soon(LOG, this::look);
    }

    void atStart(@Observes @Initialized(ApplicationScoped.class) Object application) {
        again.every(Duration.ofMinutes(1), Duration.ofHours(6), LOG, this::look);
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
}
