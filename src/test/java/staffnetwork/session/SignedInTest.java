package staffnetwork.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SignedInTest {
    private static final Instant START = Instant.parse("2026-05-01T08:00:00Z");
    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofHours(10);
    private final SignedIn session = SignedIn.begun(UUID.randomUUID(), "hash", Proof.PASSWORD, START);

    @Test
    void a_session_is_locked_half_an_hour_after_the_last_request() {
        assertEquals(START.plus(IDLE), session.until(IDLE, LONGEST));
        Instant later = START.plusSeconds(1200);
        assertEquals(later.plus(IDLE), session.seenAt(later).until(IDLE, LONGEST));
    }

    @Test
    void no_session_is_longer_than_ten_hours() {
        assertEquals(
                START.plus(LONGEST),
                session.seenAt(START.plus(Duration.ofMinutes(599))).until(IDLE, LONGEST));
    }

    @Test
    void the_binding_cookie_is_kept_as_a_hash_only() {
        assertEquals(44, BindingCookie.hash("a").length());
        assertNotEquals(BindingCookie.hash("a"), BindingCookie.hash("b"));
    }

    @Test
    void times_that_make_no_sense_are_refused_at_the_start() {
        assertThrows(IllegalArgumentException.class, () -> new AccessSettings(2, 2, 10, false, 120));
        assertThrows(IllegalArgumentException.class, () -> new AccessSettings(30, 0, 10, false, 120));
        assertThrows(IllegalArgumentException.class, () -> new AccessSettings(30, 2, 0, false, 120));
    }
}
