package staffnetwork.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two custodians: both shares give the key back, one says nothing, and every mistake is told. */
class KeySharesTest {
    private final MasterKeys keys = MasterKeys.make().rotated();
    private final List<String> shares = KeyShares.split(keys);

    private final Path folder;

    KeySharesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void both_shares_in_any_order_give_the_key_back() {
        assertEquals(
                keys.written(), KeyShares.join(shares.get(0), shares.get(1)).written());
        assertEquals(
                keys.written(), KeyShares.join(shares.get(1), shares.get(0)).written());
    }

    @Test
    void one_share_alone_looks_like_chance() {
        // a text of a key file has no byte above 127; a random one has about half
        for (String share : shares) {
            byte[] body = Base64.getDecoder()
                    .decode(share.lines()
                            .filter(line -> line.startsWith("share: "))
                            .map(line -> line.substring(7))
                            .collect(Collectors.joining()));
            int high = 0;
            for (byte each : body) {
                high += each < 0 ? 1 : 0;
            }
            assertTrue(high > body.length / 3 && high < body.length * 2 / 3, high + " of " + body.length);
        }
        assertFalse(shares.get(0).contains("keyData"));
    }

    @Test
    void the_same_share_twice_or_two_of_different_backups_are_told() {
        assertTold("other share is needed", shares.get(0), shares.get(0));
        assertTold("different backups", shares.get(0), KeyShares.split(keys).get(1));
        assertTold("no share of a key", "hello", shares.get(1));
        assertTold("no share of a key", shares.get(0), shares.get(1).replaceAll("(?m)^check:.*$", ""));
    }

    @Test
    void any_changed_character_of_a_share_is_found() {
        String share = shares.get(1);
        int from = share.indexOf("share: ") + 7;
        int tried = 0;
        for (int i = from; i < share.length(); i++) {
            char was = share.charAt(i);
            if (!Character.isLetterOrDigit(was) || share.lastIndexOf("\n", i) + 7 > i) {
                continue;
            }
            String changed = share.substring(0, i) + (was == 'A' ? 'B' : 'A') + share.substring(i + 1);
            assertThrows(KeyProblem.class, () -> KeyShares.join(shares.get(0), changed));
            tried++;
        }
        assertTrue(tried > 300, tried + " tried");
    }

    @Test
    void shares_are_written_for_one_user_s_eyes_and_over_nothing() throws IOException {
        Path file = folder.resolve("share-1.txt");
        KeyShares.write(file, shares.get(0));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals(shares.get(0), Files.readString(file));
        assertThrows(KeyProblem.class, () -> KeyShares.write(file, shares.get(1)));
        assertThrows(KeyProblem.class, () -> KeyShares.write(folder.resolve("no/folder"), shares.get(1)));
    }

    private static void assertTold(String part, String one, String other) {
        KeyProblem told = assertThrows(KeyProblem.class, () -> KeyShares.join(one, other));
        assertTrue(String.valueOf(told.getMessage()).contains(part), told.getMessage());
    }
}
