package staffnetwork.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
        SignUpLink link = new SignUpLink(OneTimeCode.fresh(), UUID.randomUUID(), made, UUID.randomUUID());
        assertTrue(link.opens(made.plus(SignUpLink.LIFE).minusSeconds(1)));
        assertFalse(link.opens(made.plus(SignUpLink.LIFE)));
        link.use(made);
        assertFalse(link.opens(made));
    }
}
