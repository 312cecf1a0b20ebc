package staffnetwork.ideas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Logger;
import staffnetwork.access.ComesAgain;

/** Seals the boxes anew every hour, so that no two copies of the database tell whether something came. */
@ApplicationScoped
class IdeaHousekeeping {
    private static final Logger LOG = Logger.getLogger(IdeaHousekeeping.class.getName());
    private final IdeaQuarter ideas;
    private final ComesAgain again;

    @Inject
    IdeaHousekeeping(IdeaQuarter ideas, ComesAgain again) {
        this.ideas = ideas;
        this.again = again;
    }

    void atStart(@Observes @Initialized(ApplicationScoped.class) Object application) {
        again.every(Duration.ofSeconds(20), Duration.ofHours(1), LOG, ideas::stir);
    }
}
