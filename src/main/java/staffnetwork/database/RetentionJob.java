package staffnetwork.database;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Deletes every day what is past its time. With {@code retention.dry-run=true} nothing is deleted. In both cases the log says how
 * many rows of which table it is, never whose.
 */
@ApplicationScoped
class RetentionJob {
    private static final Logger LOG = Logger.getLogger(RetentionJob.class.getName());
    private static final int A_DAY = 24 * 60;
    private final Retention retention;
    private final boolean dry;
    private @Nullable ScheduledFuture<?> daily;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    @SuppressWarnings("NullAway.Init") // the container injects the scheduler
    RetentionJob(Retention retention, @ConfigProperty(name = "retention.dry-run", defaultValue = "false") boolean dry) {
        this.retention = retention;
        this.dry = dry;
    }

    void atStart(@Observes @Initialized(ApplicationScoped.class) Object application) {
        daily = scheduler.scheduleAtFixedRate(this::day, 2, A_DAY, TimeUnit.MINUTES);
    }

    @PreDestroy
    void stop() {
        if (daily != null) {
            daily.cancel(false);
        }
    }

    void day() {
        try {
            String told = words(retention.pastTheirTime(dry));
            if (!told.isEmpty()) {
                LOG.info(() -> "Past their time" + (dry ? " (dry run, nothing is deleted): " : ", deleted: ") + told);
            }
        } catch (RuntimeException failed) { // the next day must come: an executor drops a task that fails
            LOG.log(Level.SEVERE, "What is past its time could not be deleted", failed);
        }
    }

    /** Table and number, only where there is something. */
    static String words(Map<String, Long> rows) {
        return rows.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .map(each -> each.getKey() + " " + each.getValue())
                .collect(Collectors.joining(", "));
    }
}
