package staffnetwork.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The keys of the key file: they wrap, unwrap after a rotation, and recognise what they made. */
class MasterKeysTest {
    private final Holder holder = new Holder(UUID.randomUUID(), "answers");

    @Test
    void a_wrapped_key_is_unwrapped_for_its_holder_only() {
        MasterKeys master = MasterKeys.make();
        DataKey key = DataKey.make();
        byte[] wrapped = master.wrap(holder, key);
        assertArrayEquals(key.bytes(), master.unwrap(holder, key.id(), wrapped).bytes());
        Holder other = new Holder(UUID.randomUUID(), "answers");
        Holder purpose = new Holder(holder.id(), "plans");
        assertThrows(Unreadable.class, () -> master.unwrap(other, key.id(), wrapped));
        assertThrows(Unreadable.class, () -> master.unwrap(purpose, key.id(), wrapped));
        assertThrows(Unreadable.class, () -> master.unwrap(holder, key.id() + 1, wrapped));
        for (int bit = 0; bit < wrapped.length * 8; bit++) {
            byte[] changed = wrapped.clone();
            changed[bit / 8] ^= (byte) (1 << (bit % 8));
            assertThrows(Unreadable.class, () -> master.unwrap(holder, key.id(), changed));
        }
    }

    @Test
    void another_key_file_unwraps_nothing_and_is_recognised_as_another() {
        MasterKeys master = MasterKeys.make();
        DataKey key = DataKey.make();
        byte[] wrapped = master.wrap(holder, key);
        MasterKeys other = MasterKeys.make();
        assertThrows(Unreadable.class, () -> other.unwrap(holder, key.id(), wrapped));
        assertTrue(master.recognise(master.check()));
        assertFalse(other.recognise(master.check()));
    }

    @Test
    void after_a_rotation_old_wrappings_still_open_until_earlier_keys_are_dropped() {
        MasterKeys master = MasterKeys.make();
        DataKey key = DataKey.make();
        byte[] old = master.wrap(holder, key);
        MasterKeys rotated = master.rotated();
        assertEquals(2, rotated.count());
        assertArrayEquals(key.bytes(), rotated.unwrap(holder, key.id(), old).bytes());
        byte[] fresh = rotated.wrap(holder, key);
        assertThrows(Unreadable.class, () -> master.unwrap(holder, key.id(), fresh));
        MasterKeys rest = rotated.withoutEarlier();
        assertEquals(1, rest.count());
        assertArrayEquals(key.bytes(), rest.unwrap(holder, key.id(), fresh).bytes());
        assertThrows(Unreadable.class, () -> rest.unwrap(holder, key.id(), old));
    }

    @Test
    void what_is_written_is_read_again_and_damage_is_told() {
        MasterKeys master = MasterKeys.make().rotated();
        assertEquals(master.written(), MasterKeys.read(master.written()).written());
        for (String damaged : new String[] {"", "{}", "no key", master.written().substring(20)}) {
            KeyProblem told = assertThrows(KeyProblem.class, () -> MasterKeys.read(damaged));
            assertTrue(String.valueOf(told.getMessage()).contains("keys restore"), told.getMessage());
        }
    }
}
