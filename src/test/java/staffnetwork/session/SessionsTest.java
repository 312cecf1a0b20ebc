package staffnetwork.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionsTest {
    private static final Instant START = Instant.parse("2026-05-01T08:00:00Z");
    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Duration KEPT = Duration.ofMinutes(150);
    private static final Duration LONGEST = Duration.ofHours(10);

    /** Minutes after the last request, and whether the session is open, or locked with what stood on its page, or gone. */
    @ParameterizedTest
    @CsvSource({"0, open", "29, open", "30, locked", "149, locked", "150, gone", "599, gone", "600, gone"})
    void a_session_is_open_half_an_hour_locked_two_more_and_then_gone(long minutes, String state) {
        SignedIn session = SignedIn.begun(java.util.UUID.randomUUID(), "hash", Proof.PASSWORD, START);
        Instant now = START.plus(Duration.ofMinutes(minutes));
        boolean open = now.isBefore(session.until(IDLE, LONGEST));
        boolean kept = now.isBefore(session.until(KEPT, LONGEST));
        assertEquals(state, open ? "open" : kept ? "locked" : "gone");
    }

    @Test
    void nothing_is_kept_after_ten_hours_however_often_it_was_used() {
        SignedIn session = SignedIn.begun(java.util.UUID.randomUUID(), "hash", Proof.PASSWORD, START)
                .seenAt(START.plus(Duration.ofMinutes(599)));
        assertEquals(START.plus(LONGEST), session.until(KEPT, LONGEST));
        SignedIn again = session.provedAgain("other", Proof.PASSWORD_AND_CODE, START.plus(Duration.ofMinutes(599)));
        assertEquals(START.plus(LONGEST), again.until(KEPT, LONGEST), "proving again makes it no longer");
        assertEquals("other", again.bound());
        assertEquals(session.id(), again.id());
    }

    @ParameterizedTest
    @CsvSource({"0, true", "299, true", "300, false", "3600, false"})
    void what_needs_a_fresh_sign_in_is_open_for_five_minutes(long seconds, boolean fresh) {
        SignedIn session = SignedIn.begun(java.util.UUID.randomUUID(), "hash", Proof.PASSWORD, START);
        assertEquals(fresh, session.isFresh(Duration.ofMinutes(5), START.plusSeconds(seconds)));
        assertFalse(session.seenAt(START.plusSeconds(600)).isFresh(Duration.ofMinutes(5), START.plusSeconds(600)));
    }

    @Test
    void of_a_form_fields_are_kept_but_nothing_of_pages_with_secrets_and_nothing_endless() {
        KeptForm kept = KeptForm.of(
                "/year/board", Map.of("note", new String[] {"half a"}, "jakarta.faces.ViewState", new String[] {"x"}));
        assertEquals(Map.of("note", java.util.List.of("half a")), kept.values());
        assertTrue(KeptForm.mayKeep("/year/board"));
        for (String secret : new String[] {"/account/sign-in", "/authenticator/again", "/access/stay"}) {
            assertFalse(KeptForm.mayKeep(secret), secret);
        }
        String[] endless = {"x".repeat(KeptForm.LONGEST)};
        assertTrue(KeptForm.of("/year/board", Map.of("note", endless)).values().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0 Safari/537.36 Edg/141.0 | Edge on Windows",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 Version/18.0 Mobile Safari/604.1 | Safari on iPhone",
                "Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0 | Firefox on Linux",
                "curl/8 | Another browser",
                "null | Another browser"
            })
    void a_browser_is_told_in_two_words(String agent, String told) {
        assertEquals(told, BrowserName.of(agent));
    }
}
