package staffnetwork.routes;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import staffnetwork.it.ClockRound;

/** Looks at the clocks when a test says so in a file. Only ever in the war under test. */
@ApplicationScoped
public class ClocksOnCall {
    private final Path file = Path.of(System.getProperty("data.folder", ".")).resolve(ClockRound.FILE);
    private @Nullable ScheduledFuture<?> rounds;

    @Inject
    private AskedClocks clocks;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    void atStart(@Observes @Initialized(ApplicationScoped.class) Object application) {
        rounds = scheduler.scheduleWithFixedDelay(this::look, 1000, 200, TimeUnit.MILLISECONDS);
    }

    private void look() {
        if (Files.exists(file)) {
            try {
                clocks.tick();
                clocks.remind();
                Files.delete(file);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    @PreDestroy
    void stop() {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }
}
