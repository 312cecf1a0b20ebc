package staffnetwork.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What fails once comes again, and the log learns the kind of failure and not a word of it. */
class ComesAgainTest {
    private final Logger log = Logger.getLogger("comes again");
    private final List<LogRecord> told = new ArrayList<>();
    private final Handler keeper = new Handler() {
        @Override
        public void publish(LogRecord line) {
            told.add(line);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        log.addHandler(keeper);
        log.setUseParentHandlers(false);
    }

    @AfterEach
    void stop_listening() {
        log.removeHandler(keeper);
    }

    @Test
    void a_failure_is_told_by_its_kind_and_the_next_time_comes() {
        AtomicInteger times = new AtomicInteger();
        Runnable task = ComesAgain.task(log, () -> {
            if (times.incrementAndGet() == 1) {
                throw new IllegalStateException("what somebody wrote");
            }
        });
        task.run();
        task.run();
        assertEquals(2, times.get());
        assertEquals(1, told.size());
        LogRecord line = told.get(0);
        assertTrue(line.getMessage().contains("IllegalStateException"), line.getMessage());
        assertFalse(line.getMessage().contains("somebody"), line.getMessage());
        assertNull(line.getThrown());
    }

    @Test
    void what_is_worse_than_a_failure_is_not_hidden() {
        assertThrows(OutOfMemoryError.class, ComesAgain.task(log, () -> {
            throw new OutOfMemoryError();
        })::run);
    }
}
