package staffnetwork.handover;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.ComesAgain;

/** Does the keeping, every hour. */
@ApplicationScoped
class OnwardHousekeeping {
    private static final Logger LOG = Logger.getLogger(OnwardHousekeeping.class.getName());

    private final OnwardKeeping keeping;
    private @Nullable ScheduledFuture<?> hourly;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    @SuppressWarnings("NullAway.Init") // the container injects the scheduler
    OnwardHousekeeping(OnwardKeeping keeping) {
        this.keeping = keeping;
    }

    void atStart(@Observes @Initialized(ApplicationScoped.class) Object application) {
        hourly = scheduler.scheduleAtFixedRate(ComesAgain.task(LOG, keeping::deleteOver), 30, 3600, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (hourly != null) {
            hourly.cancel(false);
        }
    }
}
