package staffnetwork.routes;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Looks at the clocks every hour, and says at the start when nobody looks a second time. */
@ApplicationScoped
class AskedHousekeeping {
    private static final Logger LOG = Logger.getLogger(AskedHousekeeping.class.getName());

    private final AskedClocks clocks;
    private final AtomicBoolean warned = new AtomicBoolean();
    private @Nullable ScheduledFuture<?> hourly;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    @SuppressWarnings("NullAway.Init") // the container injects the scheduler
    AskedHousekeeping(AskedClocks clocks) {
        this.clocks = clocks;
    }

    void atStart(@Observes @Initialized(ApplicationScoped.class) Object application) {
        hourly = scheduler.scheduleAtFixedRate(this::look, 15, 3600, TimeUnit.SECONDS);
    }

    private void warn() {
        if (warned.compareAndSet(false, true) && clocks.isNobodyLooksAgain()) {
            LOG.warning(
                    "Nobody holds the role second looker: what is turned down or late waits. An administrator can give it.");
        }
    }

    private void look() {
        warn();
        clocks.tick();
        clocks.remind();
    }

    @PreDestroy
    void stop() {
        if (hourly != null) {
            hourly.cancel(false);
        }
    }
}
