package staffnetwork.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

/** Moves the clock of the war under test ahead, and back when it is closed: nobody waits ten hours for a session to end. */
public final class MovedClock implements AutoCloseable {
    static final String FILE = "moved-clock";

    private final Path folder = Path.of(System.getProperty("dist")).resolveSibling("it-data");

    /** It is that much later than it is. */
    public void isAhead(Duration ahead) {
        try {
            Path written = Files.writeString(folder.resolve(FILE + ".new"), ahead.toString());
            Files.move(written, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(folder.resolve(FILE));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
