package staffnetwork.it;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The clock of the war under test: the real one, moved ahead by as much as {@link MovedClock} says in a file. Only ever in the war
 * under test, in place of the product's own.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class MovedClocks {
    /** The clock. */
    @Produces
    public Clock clock() {
        return new Moved(
                Clock.system(ZoneId.of("Europe/London")),
                Path.of(System.getProperty("data.folder", ".")).resolve(MovedClock.FILE));
    }

    private static final class Moved extends Clock {
        private final Clock real;
        private final Path file;

        Moved(Clock real, Path file) {
            this.real = real;
            this.file = file;
        }

        @Override
        public ZoneId getZone() {
            return real.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new Moved(real.withZone(zone), file);
        }

        @Override
        public Instant instant() {
            try {
                return Files.exists(file)
                        ? real.instant().plus(Duration.parse(Files.readString(file)))
                        : real.instant();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
