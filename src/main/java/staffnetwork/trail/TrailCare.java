package staffnetwork.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.ComesAgain;

/** Looks every hour whether today's signed head was made, taken to where people keep it, and the whole trail checked. */
@ApplicationScoped
class TrailCare {
    private static final Logger LOG = Logger.getLogger(TrailCare.class.getName());
    private final TrailHeads heads;
    private final TrailCheck check;
    private final Clock clock;
    private final ComesAgain again;
    private @Nullable LocalDate done;

    @Inject
    TrailCare(TrailHeads heads, TrailCheck check, Clock clock, ComesAgain again) {
        this.heads = heads;
        this.check = check;
        this.clock = clock;
        this.again = again;
    }

    void atStart(@Observes @Initialized(ApplicationScoped.class) Object application) {
        again.every(Duration.ofMinutes(1), Duration.ofHours(1), LOG, this::hour);
    }

    /** Once a day does what is due. What fails is told in the log and tried again an hour later. */
    void hour() {
        LocalDate today = LocalDate.now(clock);
        if (today.equals(done)) {
            return;
        }
        try {
            day();
            done = today;
        } catch (RuntimeException failed) {
            // nobody waits for this job: the log is the only place to say it
            LOG.log(Level.SEVERE, "Today's head of the trail could not be made, taken or checked", failed);
        }
    }

    /** Signs the head of now, has it taken away, and checks everything. */
    void day() {
        heads.sendOut();
        if (check.check().finding() instanceof Finding.Broken broken) {
            LOG.severe(() -> "The trail is broken at entry " + broken.sequence() + ": " + broken.damage());
        }
    }
}
