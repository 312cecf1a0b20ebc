package staffnetwork.accesstowork;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The average waits that were published: data in {@code waits.txt}, each with its source. */
@ApplicationScoped
class PublishedWaits {
    private final List<Wait> waits;

    PublishedWaits() {
        waits = read();
    }

    /**
     * One of them.
     *
     * @param days working days from application to decision, on average
     * @param when the time it is for
     * @param source who said so, and when
     */
    record Wait(int days, String when, String source) {
        static Wait of(String line) {
            String[] cells = line.split("\\s*\\|\\s*", -1);
            return new Wait(Integer.parseInt(cells[0]), cells[1], cells[2]);
        }
    }

    List<Wait> all() {
        return waits;
    }

    private static List<Wait> read() {
        try (InputStream in = PublishedWaits.class.getResourceAsStream("/staffnetwork/accesstowork/waits.txt")) {
            if (in == null) {
                throw new IllegalStateException("no waits.txt");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Wait::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
