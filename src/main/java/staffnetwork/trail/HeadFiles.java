package staffnetwork.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.logging.Logger;

/** Leaves each head as a file in the folder {@code heads} beside the key, and as a line in the log, which is sent elsewhere. */
@ApplicationScoped
class HeadFiles implements HeadCourier {
    private static final Logger LOG = Logger.getLogger(HeadFiles.class.getName());
    private final TrailKeys keys;

    @Inject
    HeadFiles(TrailKeys keys) {
        this.keys = keys;
    }

    @Override
    public void take(HeadText head) {
        Checkpoint checkpoint = head.checkpoint();
        Path folder = keys.folder().resolve("heads");
        Path file = folder.resolve(String.format(Locale.ROOT, "head-%012d.txt", checkpoint.sequence()));
        if (Files.exists(file)) {
            return;
        }
        try {
            Files.createDirectories(folder);
            Files.writeString(file, head.text(), StandardCharsets.US_ASCII);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The head of the trail cannot be written to " + file + ".", unwritable);
        }
        LOG.info(() -> "Trail head: entries " + checkpoint.sequence() + ", hash " + checkpoint.hash() + ", key "
                + checkpoint.key() + ", signature " + checkpoint.signature());
    }
}
