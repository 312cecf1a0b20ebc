package staffnetwork.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The key file: for one user's eyes, never overwritten by accident, and missing with a clear sentence. */
class KeyFileTest {
    private final Path folder;

    KeyFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void it_is_made_in_a_folder_of_its_own_and_read_by_nobody_else() throws IOException {
        KeyFile file = KeyFile.of(null, folder.toString());
        MasterKeys keys = MasterKeys.make();
        file.create(keys);
        assertEquals(folder.resolve("keys/keyset.json"), file.path());
        assertEquals("r--------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("keys"))));
        assertEquals(keys.written(), file.read().written());
        try (Stream<Path> left = Files.list(folder.resolve("keys"))) {
            assertEquals(1, left.count());
        }
    }

    @Test
    void one_that_is_there_is_never_overwritten_but_a_rotation_replaces_it() throws IOException {
        KeyFile file = KeyFile.of("", folder.toString());
        MasterKeys keys = MasterKeys.make();
        file.create(keys);
        KeyProblem told = assertThrows(KeyProblem.class, () -> file.create(MasterKeys.make()));
        assertTrue(String.valueOf(told.getMessage()).contains("never overwritten"), told.getMessage());
        assertEquals(keys.written(), file.read().written());
        file.replace(keys.rotated());
        assertEquals(2, file.read().count());
        assertEquals("r--------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())));
    }

    @Test
    void a_missing_file_is_told_with_what_to_do() {
        KeyFile file = KeyFile.of(folder.resolve("elsewhere.json").toString(), null);
        KeyProblem told = assertThrows(KeyProblem.class, file::read);
        assertTrue(String.valueOf(told.getMessage()).contains("is missing"), told.getMessage());
        assertTrue(String.valueOf(told.getMessage()).contains("keys restore"), told.getMessage());
        assertThrows(KeyProblem.class, () -> KeyFile.of(null, null));
    }

    @Test
    void a_file_that_others_may_read_is_refused() throws IOException {
        KeyFile file = KeyFile.of(null, folder.toString());
        file.create(MasterKeys.make());
        for (String rights : new String[] {"r--r-----", "r-----r--", "rw--w----"}) {
            Files.setPosixFilePermissions(file.path(), PosixFilePermissions.fromString(rights));
            KeyProblem told = assertThrows(KeyProblem.class, file::read);
            assertTrue(String.valueOf(told.getMessage()).contains("chmod 400"), told.getMessage());
        }
        Files.setPosixFilePermissions(file.path(), PosixFilePermissions.fromString("r--------"));
        assertFalse(file.read().written().isEmpty());
    }
}
