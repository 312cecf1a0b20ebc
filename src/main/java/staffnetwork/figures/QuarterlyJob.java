package staffnetwork.figures;

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

/** Looks every few hours whether a quarter is over, and has its figures made. */
@ApplicationScoped
class QuarterlyJob {
    private final ReleaseDesk desk;
    private @Nullable ScheduledFuture<?> looking;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    @SuppressWarnings("NullAway.Init") // the container injects the scheduler
    QuarterlyJob(ReleaseDesk desk) {
        this.desk = desk;
    }

    void atStart(@Observes @Initialized(ApplicationScoped.class) Object application) {
        looking = scheduler.scheduleAtFixedRate(desk::makeDue, 1, 360, TimeUnit.MINUTES);
    }

    @PreDestroy
    void stop() {
        if (looking != null) {
            looking.cancel(false);
        }
    }
}
