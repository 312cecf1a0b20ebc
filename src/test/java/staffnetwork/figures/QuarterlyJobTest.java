package staffnetwork.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import staffnetwork.access.ComesAgain;

/** A job that throws is never run again by its executor; ours looks again all the same. */
class QuarterlyJobTest {
    private final CountDownLatch looks = new CountDownLatch(3);

    @SuppressWarnings("NullAway") // the desk of this test asks nobody
    private final ReleaseDesk desk = new ReleaseDesk(new FigureRepository(), null, null, null, null) {
        @Override
        ReleaseOutcome makeDue() {
            looks.countDown();
            throw new IllegalStateException("the database is away");
        }
    };

    @SuppressWarnings("NullAway") // it fails before anything else is due
    private final QuarterlyJob job = new QuarterlyJob(desk, null, new ComesAgain());

    @Test
    void it_looks_again_after_it_failed_and_tells_the_log_each_time() throws InterruptedException {
        Logger log = Logger.getLogger(QuarterlyJob.class.getName());
        Told told = new Told();
        log.addHandler(told);
        log.setUseParentHandlers(false);
        ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor();
        try {
            ScheduledFuture<?> looking = executor.scheduleAtFixedRate(job::look, 0, 1, TimeUnit.MILLISECONDS);
            assertTrue(looks.await(20, TimeUnit.SECONDS), "it stopped after " + (3 - looks.getCount()));
            looking.cancel(false);
        } finally {
            executor.shutdownNow();
            log.removeHandler(told);
            log.setUseParentHandlers(true);
        }
        assertEquals("The figures of the last quarter could not be made", told.last);
    }

    private static final class Told extends Handler {
        private volatile String last = "";

        @Override
        public void publish(LogRecord record) {
            last = record.getMessage();
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
