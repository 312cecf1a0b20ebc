package staffnetwork.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/**
 * The service's keys, from the folder {@code trail.folder}, else {@code trail} in the data folder. The start stops when the key
 * is missing or another one than the trail was begun with.
 */
@ApplicationScoped
class TrailKeys {
    private final Path folder;
    private final TrailWriter writer;
    private final Clock clock;
    private @Nullable Keys keys;

    @Inject
    TrailKeys(Config config, TrailWriter writer, Clock clock) {
        this.folder = config.getOptionalValue("trail.folder", String.class)
                .or(() -> config.getOptionalValue("data.folder", String.class).map(data -> data + "/trail"))
                .map(Path::of)
                .orElseThrow(() -> new IllegalStateException(
                        "Set data.folder or trail.folder: the key of the record of who looked is kept there."));
        this.writer = writer;
        this.clock = clock;
    }

    void atStart(@Observes @Initialized(ApplicationScoped.class) Object application) {
        keys();
    }

    /** Where the keys and the signed heads are. */
    Path folder() {
        return folder;
    }

    /** The keys; made when nothing was ever written. */
    synchronized Keys keys() {
        if (keys == null) {
            Optional<Checkpoint> newest = writer.newestCheckpoint();
            Keys found = KeyFile.readOrMake(folder, newest.isPresent());
            if (newest.isPresent() && !newest.get().isSignedBy(found.verify())) {
                throw new IllegalStateException("The key in " + folder
                        + " is not the one that the record of who looked was begun with. Put back the right one.");
            }
            if (newest.isEmpty()) {
                writer.checkpoint(found, clock.instant());
            }
            keys = found;
        }
        return keys;
    }

    /** The name under which the trail knows that person. */
    UUID pseudonym(UUID person) {
        return keys().pseudonym(person, writer.salt(person).orElseGet(() -> writer.newSalt(person)));
    }
}
