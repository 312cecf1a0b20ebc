package staffnetwork.launch;

import java.io.PrintStream;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Stops the application first and the database after it; and ends the program when the database ends by itself. */
final class StopOrder {
    private static final Logger LOG = Logger.getLogger(StopOrder.class.getName());
    private static final int DATABASE_GONE = 3;

    private StopOrder() {}

    /** To be called when the server runs, so that its own shutdown hooks are known. */
    static void after(@Nullable EmbeddedPostgres database, PrintStream out) {
        if (database == null) {
            return;
        }
        List<Thread> before = otherHooks();
        Thread stop = new Thread(
                () -> {
                    joinAll(before);
                    database.close();
                    out.println("Stopped. Your data is kept.");
                },
                "stop-database");
        Runtime.getRuntime().addShutdownHook(stop);
        Thread watch = new Thread(() -> watch(database.process()), "watch-database");
        watch.setDaemon(true);
        watch.start();
    }

    private static void watch(Process database) {
        try {
            database.waitFor();
        } catch (InterruptedException stopped) {
            return;
        }
        if (!stopping()) {
            LOG.severe("The database has ended by itself: stopping.");
            System.exit(DATABASE_GONE);
        }
    }

    private static boolean stopping() {
        Thread probe = new Thread(() -> {}, "probe");
        try {
            Runtime.getRuntime().addShutdownHook(probe);
            Runtime.getRuntime().removeShutdownHook(probe);
            return false;
        } catch (IllegalStateException shuttingDown) {
            return true;
        }
    }

    // The hooks run all at once and cannot be ordered by the API; the manifest opens java.lang for this one look.
    private static List<Thread> otherHooks() {
        try {
            Field hooks = Class.forName("java.lang.ApplicationShutdownHooks").getDeclaredField("hooks");
            hooks.setAccessible(true);
            List<Thread> threads = new ArrayList<>();
            if (hooks.get(null) instanceof Map<?, ?> map) {
                for (Object key : map.keySet()) {
                    threads.add((Thread) key);
                }
            }
            return threads;
        } catch (ReflectiveOperationException | RuntimeException closed) {
            LOG.log(Level.FINE, "The database will stop with the program, not after it", closed);
            return List.of();
        }
    }

    private static void joinAll(List<Thread> threads) {
        for (Thread thread : threads) {
            try {
                if (thread.getState() != Thread.State.NEW) {
                    thread.join();
                }
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
