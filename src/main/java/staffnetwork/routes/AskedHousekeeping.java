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
import org.jspecify.annotations.Nullable;

/** Looks at the clocks every hour. */
@ApplicationScoped
class AskedHousekeeping {
    private final AskedClocks clocks;
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

    private void look() {
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
