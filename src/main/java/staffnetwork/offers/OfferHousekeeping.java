package staffnetwork.offers;

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

/** Looks every few hours whether a quarter began. */
@ApplicationScoped
class OfferHousekeeping {
    private static final Logger LOG = Logger.getLogger(OfferHousekeeping.class.getName());
    private final OfferQuarter quarter;
    private @Nullable ScheduledFuture<?> looking;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    @SuppressWarnings("NullAway.Init") // the container injects the scheduler
    OfferHousekeeping(OfferQuarter quarter) {
        this.quarter = quarter;
    }

    void atStart(@Observes @Initialized(ApplicationScoped.class) Object application) {
        looking = scheduler.scheduleAtFixedRate(this::look, 3, 360, TimeUnit.MINUTES);
    }

    private void look() {
        try {
            quarter.makeDue();
        } catch (RuntimeException failed) { // the next look must come: an executor drops a task that fails
            LOG.log(Level.SEVERE, "What is due at the beginning of the quarter could not be done", failed);
        }
    }

    @PreDestroy
    void stop() {
        if (looking != null) {
            looking.cancel(false);
        }
    }
}
