package staffnetwork.offers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Only ever in the war under test: as many people as a file says had "Handover in writing" agreed and use one offer, and fifty more
 * did not.
 */
@ApplicationScoped
public class SeededTally {
    /** The file: how many people, and the offer's id. */
    public static final String FILE = "seeded-tally";

    private static final int OTHERS = 50;

    void tell(@Observes Tally tally) {
        Path file = Path.of(System.getProperty("data.folder", ".")).resolve(FILE);
        if (!Files.exists(file)) {
            return;
        }
        List<String> said = read(file);
        for (int i = Integer.parseInt(said.get(0)); i > 0; i--) {
            tally.agreed(Set.of("Handover in writing"));
            tally.person(Set.of(UUID.fromString(said.get(1))));
        }
        for (int i = 0; i < OTHERS; i++) {
            tally.person(Set.of());
        }
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
