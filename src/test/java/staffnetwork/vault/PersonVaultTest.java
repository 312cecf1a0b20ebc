package staffnetwork.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The vault with its keys in a list: keys are made once, open what they sealed and nothing else, and are gone when shredded. */
class PersonVaultTest {
    private static final byte[] YES = "yes".getBytes(StandardCharsets.US_ASCII);
    private final Kept kept = new Kept();
    private final Holder amara = new Holder(UUID.randomUUID(), "declaration");
    private final Holder nora = new Holder(UUID.randomUUID(), "declaration");

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // made before each test
    private OpenKeyFile file;

    @SuppressWarnings("NullAway.Init") // made before each test
    private PersonVault vault;

    /** Keys in a map. */
    private static final class Kept extends PersonKeyRepository {
        private final Map<Holder, WrappedKey> keys = new HashMap<>();
        private final List<LocalDate> days = new ArrayList<>();
        private @Nullable WrappedKey quicker;
        private byte @Nullable [] check;

        @Override
        Optional<WrappedKey> of(Holder holder) {
            return Optional.ofNullable(keys.get(holder));
        }

        @Override
        List<WrappedKey> all(String purpose) {
            return keys.values().stream()
                    .filter(key -> key.holder().purpose().equals(purpose))
                    .toList();
        }

        @Override
        boolean keep(Holder holder, long id, byte[] wrapped, LocalDate month) {
            if (quicker != null) {
                keys.put(holder, quicker);
                return false;
            }
            days.add(month);
            keys.put(holder, new WrappedKey(holder, id, wrapped));
            return true;
        }

        @Override
        void delete(Holder holder) {
            keys.remove(holder);
        }

        @Override
        Optional<byte[]> check() {
            return Optional.ofNullable(check);
        }

        @Override
        void keepCheck(byte[] sealed) {
            check = sealed;
        }
    }

    @BeforeEach
    void a_new_key_file() {
        file = new OpenKeyFile(" ", folder.toString());
        vault = new PersonVault(kept, file, Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC));
        new KeyCheck(kept, file).atStart(this);
    }

    private static Place place(Holder holder) {
        return new Place(holder, "declaration", "sealed", holder.id());
    }

    @Test
    void a_holder_has_one_key_which_opens_what_it_sealed() {
        byte[] sealed = vault.seal(place(amara), YES, Size.SMALL);
        byte[] again = vault.seal(place(amara), YES, Size.SMALL);
        assertEquals(1, kept.days.size(), "one key for both");
        assertEquals(LocalDate.of(2026, 11, 22), kept.days.get(0));
        assertArrayEquals(YES, vault.open(place(amara), sealed).orElseThrow());
        assertArrayEquals(YES, vault.open(place(amara), again).orElseThrow());
        vault.seal(place(nora), YES, Size.SMALL);
        assertEquals(2, kept.keys.size());
        assertEquals(Optional.empty(), vault.open(place(nora), sealed), "another holder's key");
    }

    @Test
    void what_a_destroyed_key_sealed_is_nothing_even_after_a_new_key_was_made() {
        byte[] sealed = vault.seal(place(amara), YES, Size.SMALL);
        vault.shred(amara);
        assertEquals(Optional.empty(), vault.open(place(amara), sealed));
        byte[] anew = vault.seal(place(amara), YES, Size.SMALL);
        assertEquals(Optional.empty(), vault.open(place(amara), sealed));
        assertArrayEquals(YES, vault.open(place(amara), anew).orElseThrow());
    }

    @Test
    void whoever_is_quicker_makes_the_key_and_the_slower_one_uses_it() {
        DataKey theirs = DataKey.make();
        kept.quicker = new WrappedKey(amara, theirs.id(), file.keys().wrap(amara, theirs));
        byte[] sealed = vault.seal(place(amara), YES, Size.SMALL);
        assertArrayEquals(YES, theirs.open(place(amara), sealed));
    }

    @Test
    void keys_read_together_open_what_each_of_them_sealed_and_nothing_else() {
        byte[] hers = vault.seal(place(amara), YES, Size.SMALL);
        byte[] noras = vault.seal(place(nora), YES, Size.SMALL);
        Holder plans = new Holder(amara.id(), "plans");
        byte[] plan = vault.seal(place(plans), YES, Size.SMALL);
        Vault.Keyring ring = vault.keyring("declaration");
        assertArrayEquals(YES, ring.open(place(amara), hers).orElseThrow());
        assertArrayEquals(YES, ring.open(place(nora), noras).orElseThrow());
        assertEquals(Optional.empty(), ring.open(place(amara), noras));
        assertEquals(Optional.empty(), ring.open(place(plans), plan), "another purpose's");
        Holder unknown = new Holder(UUID.randomUUID(), "declaration");
        assertEquals(Optional.empty(), ring.open(place(unknown), hers));
        vault.shred(nora);
        assertEquals(Optional.empty(), vault.keyring("declaration").open(place(nora), noras));
    }

    @Test
    void a_key_file_that_was_rotated_meanwhile_is_read_again() throws IOException {
        byte[] sealed = vault.seal(place(amara), YES, Size.SMALL);
        DataKey key = kept.of(amara).orElseThrow().unwrap(file.keys());
        Path path = folder.resolve("keys/keyset.json");
        MasterKeys rotated = MasterKeys.read(Files.readString(path)).rotated();
        new KeyFile(path).replace(rotated);
        kept.keys.put(amara, new WrappedKey(amara, key.id(), rotated.wrap(amara, key)));
        assertArrayEquals(YES, vault.open(place(amara), sealed).orElseThrow());
        assertEquals(2, file.keys().count());
    }

    @Test
    void the_start_makes_a_key_file_once_and_stops_at_a_wrong_or_missing_one() throws IOException {
        assertTrue(Files.exists(folder.resolve("keys/keyset.json")));
        new KeyCheck(kept, new OpenKeyFile("", folder.toString())).atStart(this);
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        OpenKeyFile another = new OpenKeyFile(elsewhere.resolve("k.json").toString(), folder.toString());
        KeyCheck check = new KeyCheck(kept, another);
        assertThrows(KeyProblem.class, () -> check.atStart(this), "missing, in a database that was used");
        assertFalse(Files.exists(elsewhere.resolve("k.json")), "none is made then");
        another.firstTime();
        assertEquals(
                KeyCheck.WRONG,
                assertThrows(KeyProblem.class, () -> check.atStart(this)).getMessage());
        MasterKeys there = another.keys();
        assertEquals(there.written(), another.firstTime().written(), "one that is there is used");
    }
}
