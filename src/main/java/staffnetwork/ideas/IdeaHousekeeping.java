package staffnetwork.ideas;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Seals the boxes anew every hour, so that no two copies of the database tell whether something came. */
@ApplicationScoped
class IdeaHousekeeping {
    private static final Logger LOG = Logger.getLogger(IdeaHousekeeping.class.getName());
    private final IdeaQuarter ideas;
    private @Nullable ScheduledFuture<?> hourly;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    @SuppressWarnings("NullAway.Init") // the container injects the scheduler
    IdeaHousekeeping(IdeaQuarter ideas) {
        this.ideas = ideas;
    }

    void atStart(@Observes @Initialized(ApplicationScoped.class) Object application) {
        hourly = scheduler.scheduleAtFixedRate(this::stir, 20, 3600, TimeUnit.SECONDS);
    }

    private void stir() {
        try {
            ideas.stir();
        } catch (RuntimeException failed) { // the next hour must come: an executor drops a task that fails
            LOG.log(Level.SEVERE, "The boxes of ideas could not be sealed anew", failed);
        }
    }

    @PreDestroy
    void stop() {
        if (hourly != null) {
            hourly.cancel(false);
        }
    }
}
