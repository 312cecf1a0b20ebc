package staffnetwork.authenticator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeCodeTest {
    /** The secret of the test vectors of RFC 6238, appendix B. */
    private static final SharedSecret RFC =
            new SharedSecret("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    /** Those vectors have eight digits; six are their last six. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void codes_are_those_of_rfc_6238(long second, String eight) {
        assertEquals(eight.substring(2), TimeCode.of(RFC, TimeCode.period(Instant.ofEpochSecond(second))));
    }

    @Test
    void a_code_is_taken_one_period_early_or_late_and_no_more() {
        Instant now = Instant.parse("2026-05-01T08:00:10Z");
        long period = TimeCode.period(now);
        for (int away = -4; away <= 4; away++) {
            OptionalLong expected = Math.abs(away) <= 1 ? OptionalLong.of(period + away) : OptionalLong.empty();
            assertEquals(expected, TimeCode.match(RFC, TimeCode.of(RFC, period + away), now, 0), "periods: " + away);
        }
    }

    @Test
    void a_code_used_once_and_every_earlier_one_is_refused() {
        Instant now = Instant.parse("2026-05-01T08:00:10Z");
        long period = TimeCode.period(now);
        assertEquals(OptionalLong.empty(), TimeCode.match(RFC, TimeCode.of(RFC, period), now, period));
        assertEquals(OptionalLong.empty(), TimeCode.match(RFC, TimeCode.of(RFC, period - 1), now, period));
        assertEquals(OptionalLong.of(period + 1), TimeCode.match(RFC, TimeCode.of(RFC, period + 1), now, period));
    }

    @Test
    void nothing_but_the_code_is_a_code() {
        Instant now = Instant.parse("2026-05-01T08:00:10Z");
        String right = TimeCode.of(RFC, TimeCode.period(now));
        Random random = new Random(7);
        for (String typed :
                new String[] {"", "null", right + "0", right.substring(1), "0" + right, "\u0661\u0662", "-1"}) {
            assertTrue(TimeCode.match(RFC, typed, now, 0).isEmpty(), typed);
        }
        int taken = 0;
        for (int i = 0; i < 10_000; i++) {
            String guess = String.format("%06d", random.nextInt(1_000_000));
            taken += TimeCode.match(RFC, guess, now, 0).isPresent() ? 1 : 0;
        }
        assertTrue(taken <= 3, "three codes of a million are right at any moment; 10,000 guesses hit " + taken);
    }
}
