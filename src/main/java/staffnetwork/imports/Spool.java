package staffnetwork.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import staffnetwork.intake.Mended;
import staffnetwork.spreadsheet.Fingerprint;

/**
 * The scratch folder where an uploaded file lies from its arrival until it is used, cancelled or forgotten; nobody but the service
 * can read it. It is emptied when the service starts. The folder is {@code uploads.folder}, else one in the temporary folder.
 */
@ApplicationScoped
class Spool {
    private static final int BLOCK = 1 << 16;
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    private final Path folder;
    private final Clock clock;

    @Inject
    Spool(Config settings, Clock clock) {
        this(
                settings.getOptionalValue("uploads.folder", String.class)
                        .map(Path::of)
                        .orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir"), "uploads")),
                clock);
    }

    Spool(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * Takes a file in.
     *
     * @return nothing if it is larger than the limit; then nothing of it is kept
     * @throws UncheckedIOException if it cannot be written, for example because the disk is full; then nothing of it is kept
     */
    Optional<Held> take(InputStream content, long limit) {
        UUID id = UUID.randomUUID();
        MessageDigest digest = Fingerprint.digest();
        long bytes = 0;
        boolean whole = false;
        try {
            Files.createDirectories(folder, only("rwx------"));
            Path file = Files.createFile(path(id), only("rw-------"));
            try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.WRITE)) {
                byte[] block = new byte[BLOCK];
                for (int read = content.read(block); read >= 0 && bytes <= limit; read = content.read(block)) {
                    digest.update(block, 0, read);
                    out.write(block, 0, read);
                    bytes += read;
                }
            }
            whole = bytes <= limit;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            if (!whole) {
                delete(id);
            }
        }
        return whole ? Optional.of(new Held(id, bytes, HexFormat.of().formatHex(digest.digest()))) : Optional.empty();
    }

    /** Where the file of an import lies, or would lie. */
    Path path(UUID id) {
        return folder.resolve(id + ".upload");
    }

    /** The cells of a file that were put right since it came; they lie beside it and go with it. */
    Mended mended(UUID id) {
        Path beside = beside(id);
        try {
            return Files.exists(beside) ? Mended.of(Files.readString(beside, StandardCharsets.UTF_8)) : Mended.NOTHING;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Puts cells of a file right, all of them or none.
     *
     * @throws UncheckedIOException if they cannot be written; then nothing has changed
     */
    void mend(UUID id, Mended cells) {
        Path whole = folder.resolve(id + ".mending");
        try {
            Files.deleteIfExists(whole);
            Files.createFile(whole, only("rw-------"));
            Files.writeString(whole, cells.text(), StandardCharsets.UTF_8);
            Files.move(whole, beside(id), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            delete(whole);
        }
    }

    private Path beside(UUID id) {
        return folder.resolve(id + ".mended");
    }

    boolean holds(UUID id) {
        return Files.exists(path(id));
    }

    /** Deletes the file of an import, if it is still there. */
    void delete(UUID id) {
        delete(path(id));
        delete(beside(id));
    }

    /** Deletes every file that is older than that; returns how many. */
    int deleteOlderThan(Duration age) {
        Instant oldest = clock.instant().minus(age);
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(folder)) {
            int deleted = 0;
            for (Path file : files.toList()) {
                if (!Files.getLastModifiedTime(file).toInstant().isAfter(oldest)) {
                    delete(file);
                    deleted++;
                }
            }
            return deleted;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Deletes every file; returns how many. */
    int empty() {
        return deleteOlderThan(Duration.ofDays(-1));
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static FileAttribute<?>[] only(String rights) {
        return POSIX
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(rights(rights))}
                : new FileAttribute<?>[0];
    }

    private static Set<PosixFilePermission> rights(String rights) {
        return PosixFilePermissions.fromString(rights);
    }

    /**
     * A file in the scratch folder.
     *
     * @param id its import
     * @param bytes its size
     * @param sha256 lower-case hexadecimal SHA-256 of its bytes
     */
    record Held(UUID id, long bytes, String sha256) {}
}
