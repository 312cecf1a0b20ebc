package staffnetwork.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs inside the server: keys in the database, one holder's at a time, and gone for good when destroyed. */
@ExtendWith(ArquillianExtension.class)
class VaultIT {
    @PersistenceContext
    private EntityManager database;

    @Resource
    private UserTransaction transaction;

    private final Holder holder = new Holder(UUID.randomUUID(), "tried");
    private final Place place = new Place(holder, "tried", "sealed", holder.id());
    private final byte[] value = "yes".getBytes(StandardCharsets.UTF_8);

    @Test
    void what_was_sealed_in_one_transaction_is_opened_in_another() throws Exception {
        byte[] sealed = within(() -> vault().seal(place, value, Size.SMALL));
        assertArrayEquals(value, within(() -> vault().open(place, sealed)).orElseThrow());
        byte[] again = within(() -> vault().seal(place, value, Size.SMALL));
        assertEquals(DataKey.keyOf(sealed), DataKey.keyOf(again), "one key for a holder");
    }

    @Test
    void after_shredding_no_old_copy_opens_and_a_new_value_has_a_new_key() throws Exception {
        byte[] oldCopy = within(() -> vault().seal(place, value, Size.SMALL));
        within(() -> {
            vault().shred(holder);
            return "";
        });
        assertEquals(Optional.empty(), within(() -> vault().open(place, oldCopy)));
        byte[] fresh = within(() -> vault().seal(place, value, Size.SMALL));
        assertArrayEquals(value, within(() -> vault().open(place, fresh)).orElseThrow());
        assertEquals(Optional.empty(), within(() -> vault().open(place, oldCopy)));
        assertEquals(Optional.empty(), within(() -> vault().keyring("tried").open(place, oldCopy)));
        assertArrayEquals(
                value, within(() -> vault().keyring("tried").open(place, fresh)).orElseThrow());
    }

    @Test
    void a_key_made_in_a_transaction_that_fails_is_not_kept() throws Exception {
        transaction.begin();
        byte[] sealed = vault().seal(place, value, Size.SMALL);
        transaction.rollback();
        assertEquals(Optional.empty(), within(() -> vault().open(place, sealed)));
    }

    @Test
    void a_value_of_somebody_else_s_row_is_refused() throws Exception {
        byte[] sealed = within(() -> vault().seal(place, value, Size.SMALL));
        Place other = new Place(holder, "tried", "sealed", UUID.randomUUID());
        assertThrows(Unreadable.class, () -> within(() -> vault().open(other, sealed)));
    }

    @Test
    void the_database_gives_no_key_to_whoever_does_not_say_whose() throws Exception {
        within(() -> vault().seal(place, value, Size.SMALL));
        assertEquals(
                0L,
                within(() -> database.createNativeQuery("select count(*) from person_key")
                        .getSingleResult()));
    }

    @Test
    void all_keys_of_a_purpose_are_read_at_once() throws Exception {
        long begun = System.nanoTime();
        for (int i = 0; i < 300; i++) {
            UUID id = UUID.randomUUID();
            within(() -> vault().seal(new Place(new Holder(id, "many"), "tried", "sealed", id), value, Size.SMALL));
        }
        long made = System.nanoTime();
        within(() -> vault().keyring("many"));
        long read = System.nanoTime();
        System.out.printf(
                "vault: 300 keys made in as many transactions in %d ms, read at once in %d ms%n",
                (made - begun) / 1_000_000, (read - made) / 1_000_000);
        assertTrue(read - made < 5_000_000_000L);
    }

    private <T> T within(Callable<T> work) throws Exception {
        transaction.begin();
        try {
            T result = work.call();
            transaction.commit();
            return result;
        } catch (Exception failed) {
            transaction.rollback();
            throw failed;
        }
    }

    /** Looked up when it is used: outside the server, where JUnit also makes this class, there is none. */
    private static Vault vault() {
        return CDI.current().select(Vault.class).get();
    }
}
