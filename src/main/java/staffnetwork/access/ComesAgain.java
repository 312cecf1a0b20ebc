package staffnetwork.access;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;

/**
 * Tasks that come again although they failed once: a scheduler drops a task that throws. Of a failure only the kind is logged, as its
 * words may be somebody's. They end with the application.
 */
@ApplicationScoped
public class ComesAgain {
    private final List<ScheduledFuture<?>> rounds = new CopyOnWriteArrayList<>();

    @Resource
    private ManagedScheduledExecutorService scheduler;

    /** Begins with no tasks; the container brings the scheduler. */
    @SuppressWarnings("NullAway.Init")
    public ComesAgain() {}

    /**
     * Has a task done again and again.
     *
     * @param first how long until the first time
     * @param period how long from one time to the next
     * @param log where a failure is told
     */
    public void every(Duration first, Duration period, Logger log, Runnable task) {
        rounds.add(scheduler.scheduleAtFixedRate(
                task(log, task), first.toMillis(), period.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** Has a task done once, a moment from now, and not on this thread. */
    public void soon(Logger log, Runnable task) {
        scheduler.execute(task(log, task));
    }

    @PreDestroy
    void stop() {
        rounds.forEach(each -> each.cancel(false));
    }

    /** The same task, of which a failure ends nothing but this one time. */
    public static Runnable task(Logger log, Runnable task) {
        return () -> {
            try {
                task.run();
            } catch (RuntimeException failed) { // the next time must come
                log.warning(() -> "A task that comes again failed this time: "
                        + failed.getClass().getName());
            }
        };
    }
}
