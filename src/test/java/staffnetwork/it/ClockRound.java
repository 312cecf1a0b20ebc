package staffnetwork.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Lets the hourly look at the clocks of requests happen now in the war under test: nobody waits an hour. */
public final class ClockRound {
    /** Where the war under test reads that it is wanted. */
    public static final String FILE = "clock-round";

    private static final long PATIENCE = Duration.ofSeconds(30).toNanos();

    private ClockRound() {}

    /** It happens, and is over when this returns. */
    public static void now() {
        Path file =
                Path.of(System.getProperty("dist")).resolveSibling("it-data").resolve(FILE);
        try {
            Files.writeString(file, "now");
            long deadline = System.nanoTime() + PATIENCE;
            while (Files.exists(file)) {
                if (System.nanoTime() > deadline) {
                    throw new IllegalStateException("nobody looked at the clocks");
                }
                Thread.sleep(50);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
