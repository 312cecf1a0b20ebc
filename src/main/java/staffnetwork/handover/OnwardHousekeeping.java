package staffnetwork.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Logger;
import staffnetwork.access.ComesAgain;

/** Does the keeping, every hour. */
@ApplicationScoped
class OnwardHousekeeping {
    private static final Logger LOG = Logger.getLogger(OnwardHousekeeping.class.getName());

    private final OnwardKeeping keeping;
    private final ComesAgain again;

    @Inject
    OnwardHousekeeping(OnwardKeeping keeping, ComesAgain again) {
        this.keeping = keeping;
        this.again = again;
    }

    void atStart(@Observes @Initialized(ApplicationScoped.class) Object application) {
        again.every(Duration.ofSeconds(30), Duration.ofHours(1), LOG, keeping::deleteOver);
    }
}
