package staffnetwork.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import staffnetwork.intake.Mended;
import staffnetwork.spreadsheet.Fingerprint;

class SpoolTest {
    private static final Instant NOW = Instant.parse("2026-04-03T12:00:00Z");

    private final Path folder;

    SpoolTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Spool spool() {
        return new Spool(folder.resolve("uploads"), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void a_file_is_kept_for_us_alone_with_its_size_and_fingerprint() throws IOException {
        Spool spool = spool();
        Spool.Held held = spool.take(bytes(100_000), 100_000).orElseThrow();
        Path file = spool.path(held.id());
        assertEquals(100_000, held.bytes());
        assertEquals(Fingerprint.sha256(file), held.sha256());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())));
    }

    @Test
    void cells_put_right_lie_beside_their_file_for_us_alone_and_go_with_it() throws IOException {
        Spool spool = spool();
        Spool.Held held = spool.take(bytes(100), 100).orElseThrow();
        assertEquals(Mended.NOTHING, spool.mended(held.id()));
        Mended cells = new Mended("Staff", Map.of(7, Map.of(2, "Band 5")));
        spool.mend(held.id(), Mended.NOTHING);
        spool.mend(held.id(), cells);
        assertEquals(cells, spool.mended(held.id()));
        assertEquals(2, left());
        try (Stream<Path> files = Files.list(folder.resolve("uploads"))) {
            for (Path file : files.toList()) {
                assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            }
        }
        spool.delete(held.id());
        assertEquals(0, left());
    }

    @Test
    void of_a_file_that_is_too_large_nothing_is_kept() throws IOException {
        assertEquals(Optional.empty(), spool().take(bytes(100_001), 100_000));
        assertEquals(0, left());
    }

    @Test
    void of_a_file_that_breaks_off_nothing_is_kept() throws IOException {
        InputStream broken = new SequenceInputStream(bytes(1000), new FilterInputStream(bytes(1000)) {
            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                throw new IOException("the line was cut");
            }
        });
        assertThrows(UncheckedIOException.class, () -> spool().take(broken, 100_000));
        assertEquals(0, left());
    }

    @Test
    void a_file_that_nobody_decided_on_is_deleted_after_its_time_and_no_other() throws IOException {
        Spool spool = spool();
        Spool.Held old = spool.take(bytes(10), 100).orElseThrow();
        Spool.Held fresh = spool.take(bytes(10), 100).orElseThrow();
        Files.setLastModifiedTime(spool.path(old.id()), FileTime.from(NOW.minus(Duration.ofHours(25))));
        Files.setLastModifiedTime(spool.path(fresh.id()), FileTime.from(NOW.minus(Duration.ofHours(23))));
        assertEquals(1, spool.deleteOlderThan(Duration.ofHours(24)));
        assertFalse(spool.holds(old.id()));
        assertTrue(spool.holds(fresh.id()));
    }

    @Test
    void at_a_start_every_file_is_deleted() throws IOException {
        Spool spool = spool();
        Spool.Held held = spool.take(bytes(10), 100).orElseThrow();
        Files.setLastModifiedTime(spool.path(held.id()), FileTime.from(NOW));
        assertEquals(1, spool.empty());
        assertEquals(0, left());
        assertEquals(0, spool.empty());
    }

    private long left() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("uploads"))) {
            return files.count();
        }
    }

    private static InputStream bytes(int many) {
        return new ByteArrayInputStream(new byte[many]);
    }
}
