package staffnetwork.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A folder that gets all its files or none: they are written into a folder beside it and moved when all are whole. Other files in it
 * stay.
 */
final class OutputFolder implements AutoCloseable {
    private final Path target;
    private final Path beside;
    private final List<Path> written = new ArrayList<>();

    /** Writes one file. */
    @FunctionalInterface
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** Prepares to write; the target is not touched yet. */
    OutputFolder(Path target) throws IOException {
        this.target = Files.exists(target) ? target.toRealPath() : target;
        if (Files.exists(this.target) && !Files.isDirectory(this.target)) {
            throw new IOException("it is a file and not a folder");
        }
        Path parent = Objects.requireNonNullElse(this.target.getParent(), this.target);
        Files.createDirectories(parent);
        this.beside = Files.createTempDirectory(parent, ".wdes-");
    }

    /** The moment the writing began. */
    Instant begun() throws IOException {
        return Files.getLastModifiedTime(beside, LinkOption.NOFOLLOW_LINKS).toInstant();
    }

    /** Writes a file where nobody sees it yet. */
    void write(String name, Content content) throws IOException {
        Path file = beside.resolve(name);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            content.write(out);
        }
        written.add(file);
    }

    /** Moves all files to where they belong; each is replaced in one step. */
    void publish() throws IOException {
        Files.createDirectories(target);
        for (Path file : written) {
            Path name = Objects.requireNonNull(file.getFileName());
            Files.move(file, target.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Removes what was not published. */
    @Override
    public void close() throws IOException {
        for (Path file : written) {
            Files.deleteIfExists(file);
        }
        try (var left = Files.list(beside)) {
            for (Path file : left.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(beside);
    }
}
