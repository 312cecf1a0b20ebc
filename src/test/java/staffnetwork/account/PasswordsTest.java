package staffnetwork.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.glassfish.soteria.identitystores.hash.Pbkdf2PasswordHashImpl;
import org.junit.jupiter.api.Test;

class PasswordsTest {
    @Test
    void a_hash_is_pbkdf2_hmac_sha256_with_600_000_rounds_and_a_salt_of_its_own() {
        Passwords passwords = new Passwords(new Pbkdf2PasswordHashImpl());
        String one = passwords.hash("lamp river onion 77").orElseThrow();
        String[] parts = one.split(":", -1);
        assertEquals("PBKDF2WithHmacSHA256", parts[0]);
        assertEquals("600000", parts[1]);
        assertEquals(32, java.util.Base64.getDecoder().decode(parts[2]).length);
        assertEquals(32, java.util.Base64.getDecoder().decode(parts[3]).length);
        assertNotEquals(one, passwords.hash("lamp river onion 77").orElseThrow());
        assertEquals(Optional.of(true), passwords.matches("lamp river onion 77", one));
        assertEquals(Optional.of(false), passwords.matches("lamp river onion 78", one));
    }

    /** Counts what is asked of it and waits to be let go. */
    private static final class Slow implements Pbkdf2PasswordHash {
        private final AtomicInteger running = new AtomicInteger();
        private final AtomicInteger most = new AtomicInteger();
        private final AtomicInteger verified = new AtomicInteger();
        private final CountDownLatch letGo = new CountDownLatch(1);

        @Override
        public void initialize(Map<String, String> parameters) {
            assertEquals(Passwords.STRENGTH, parameters);
        }

        @Override
        public String generate(char[] password) {
            return "hash";
        }

        @Override
        public boolean verify(char[] password, String hash) {
            verified.incrementAndGet();
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            try {
                letGo.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            running.decrementAndGet();
            return true;
        }
    }

    @Test
    void an_unknown_person_costs_the_same_work_and_is_refused() {
        Slow slow = new Slow();
        slow.letGo.countDown();
        assertEquals(Optional.of(false), new Passwords(slow).matches("anything at all here", null));
        assertEquals(1, slow.verified.get());
    }

    @Test
    void two_are_hashed_at_once_twenty_wait_and_the_rest_are_sent_away() throws Exception {
        Slow slow = new Slow();
        Passwords passwords = new Passwords(slow);
        ExecutorService people = Executors.newFixedThreadPool(30);
        try {
            List<Future<Optional<Boolean>>> answers = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                answers.add(people.submit(() -> passwords.matches("x", "hash")));
            }
            int sentAway = 0;
            while (sentAway < 8) {
                sentAway = (int) answers.stream().filter(Future::isDone).count();
                Thread.onSpinWait();
            }
            slow.letGo.countDown();
            int served = 0;
            for (Future<Optional<Boolean>> answer : answers) {
                served += answer.get().isPresent() ? 1 : 0;
            }
            assertEquals(Passwords.AT_ONCE + Passwords.QUEUE, served);
            assertTrue(slow.most.get() <= Passwords.AT_ONCE, "at once: " + slow.most.get());
        } finally {
            people.shutdownNow();
        }
        assertFalse(passwords.matches("x", "hash").isEmpty());
    }
}
