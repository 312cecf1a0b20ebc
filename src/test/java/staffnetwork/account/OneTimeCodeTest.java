package staffnetwork.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OneTimeCodeTest {
    @Test
    void a_code_is_read_back_however_it_is_typed() {
        OneTimeCode code = OneTimeCode.fresh();
        assertEquals(29, code.forPeople().length());
        assertEquals(code, OneTimeCode.read(code.forPeople()).orElseThrow());
        assertEquals(
                code,
                OneTimeCode.read("  " + code.value().toUpperCase(java.util.Locale.ROOT) + "\n")
                        .orElseThrow());
        assertNotEquals(code, OneTimeCode.fresh());
    }

    @Test
    void what_cannot_be_a_code_is_none() {
        assertTrue(OneTimeCode.read(null).isEmpty());
        assertTrue(OneTimeCode.read("").isEmpty());
        assertTrue(OneTimeCode.read("aaaaa-bbbbb").isEmpty());
        assertTrue(OneTimeCode.read("l".repeat(25)).isEmpty());
    }

    @Test
    void neither_its_text_nor_its_hash_tells_the_code() {
        OneTimeCode code = OneTimeCode.fresh();
        assertFalse(code.toString().contains(code.value()));
        assertFalse(code.hash().contains(code.value()));
    }

    @Test
    void a_sign_up_link_opens_once_within_a_week() {
        Instant made = Instant.parse("2026-05-01T08:00:00Z");
        SignUpLink link = link(SignUpLink.Kind.INVITATION, made);
        assertTrue(link.opens(made.plus(Duration.ofDays(7)).minusSeconds(1)));
        assertFalse(link.opens(made.plus(Duration.ofDays(7))));
        assertFalse(link(SignUpLink.Kind.RESET, made).opens(made.plus(Duration.ofHours(1))));
        assertFalse(link(SignUpLink.Kind.HANDED_OVER, made).opens(made.plus(Duration.ofDays(1))));
        link.use(made);
        assertFalse(link.opens(made));
    }

    private static SignUpLink link(SignUpLink.Kind kind, Instant made) {
        return new SignUpLink(OneTimeCode.forLink(), UUID.randomUUID(), kind, made, UUID.randomUUID());
    }

    @Test
    void a_link_holds_256_random_bits_or_more_and_no_other_length_is_read() {
        String value = OneTimeCode.forLink().value();
        assertTrue(value.length() * 5 >= 256);
        assertTrue(OneTimeCode.read(value).isPresent());
        assertTrue(OneTimeCode.read(value.substring(1)).isEmpty());
        assertTrue(OneTimeCode.read(value + "a").isEmpty());
    }
}
