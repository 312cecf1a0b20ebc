package staffnetwork.access;

import java.util.logging.Logger;

/** A task that comes again although it failed once: a scheduler drops a task that throws. Only the kind of failure is logged. */
public final class ComesAgain {
    private ComesAgain() {}

    /**
     * The same task, of which a failure ends nothing but this one time.
     *
     * @param log where a failure is told, without its words, which may be somebody's
     */
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
