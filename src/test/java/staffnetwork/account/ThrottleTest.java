package staffnetwork.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThrottleTest {
    private static final class Hands extends Clock {
        private Instant now = Instant.parse("2026-05-01T08:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private final Hands clock = new Hands();
    private final Throttle throttle = new Throttle(clock);

    private void failed(int times, String account, String network) {
        for (int i = 0; i < times; i++) {
            throttle.failed(account, network);
        }
    }

    @Test
    void four_failures_cost_nothing_the_fifth_a_second_then_the_wait_doubles_up_to_a_minute() {
        failed(4, "a@x", "10.0.0.1");
        assertEquals(Duration.ZERO, throttle.wait("a@x", "10.0.0.1"));
        List<Long> waits = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            throttle.failed("a@x", "10.0.0.1");
            waits.add(throttle.wait("a@x", "10.0.0.1").toSeconds());
        }
        assertEquals(List.of(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L), waits);
    }

    @Test
    void nobody_is_locked_out_after_the_wait_the_next_try_counts() {
        failed(1000, "a@x", "10.0.0.1");
        Duration wait = throttle.wait("a@x", "10.0.0.1");
        assertEquals(Duration.ofSeconds(60), wait);
        clock.now = clock.now.plus(wait);
        assertEquals(Duration.ZERO, throttle.wait("a@x", "10.0.0.1"));
    }

    @Test
    void the_owner_elsewhere_is_not_slowed_down_by_a_strangers_first_tries() {
        failed(10, "a@x", "203.0.113.9");
        assertEquals(Duration.ZERO, throttle.wait("a@x", "10.0.0.1"));
    }

    @Test
    void many_accounts_tried_from_one_network_slow_the_network_down() {
        for (int i = 0; i < 20; i++) {
            throttle.failed("a" + i + "@x", "203.0.113.9");
        }
        assertEquals(Duration.ofSeconds(1), throttle.wait("new@x", "203.0.113.9"));
        assertEquals(Duration.ZERO, throttle.wait("new@x", "10.0.0.1"));
    }

    @Test
    void one_account_tried_from_many_networks_is_slowed_down_everywhere() {
        for (int i = 0; i < 50; i++) {
            throttle.failed("a@x", "203.0.113." + i);
        }
        assertEquals(Duration.ofSeconds(1), throttle.wait("a@x", "10.0.0.1"));
    }

    @Test
    void upper_case_is_the_same_account() {
        failed(5, "A@x", "10.0.0.1");
        assertEquals(Duration.ofSeconds(1), throttle.wait("a@X", "10.0.0.1"));
    }

    @Test
    void a_good_sign_in_forgets_ones_own_failures_and_a_quarter_of_an_hour_all() {
        failed(5, "a@x", "10.0.0.1");
        throttle.succeeded("a@x", "10.0.0.1");
        assertEquals(Duration.ZERO, throttle.wait("a@x", "10.0.0.1"));
        failed(30, "b@x", "10.0.0.1");
        clock.now = clock.now.plus(Throttle.FORGET).plusSeconds(1);
        failed(1, "b@x", "10.0.0.1");
        assertEquals(Duration.ZERO, throttle.wait("b@x", "10.0.0.1"));
    }

    @Test
    void memory_is_bounded() {
        for (int i = 0; i < 30_000; i++) {
            throttle.failed("a" + i, "n" + i);
        }
        failed(5, "last", "net");
        assertTrue(throttle.wait("last", "net").toSeconds() > 0);
    }

    @Test
    void whatever_the_secret_five_wrong_ones_are_free_and_the_next_has_to_wait_without_being_looked_at() {
        SignInOutcome wrong = SignInOutcome.Wrong.guess("code", "authenticator.code.wrong");
        for (int i = 0; i < 5; i++) {
            assertEquals(wrong, throttle.slowed("id code", "10.0.0.1", () -> wrong));
        }
        SignInOutcome outcome = throttle.slowed("id code", "10.0.0.1", () -> {
            throw new IllegalStateException("looked at");
        });
        assertTrue(outcome instanceof SignInOutcome.Wait wait && !wait.busy(), outcome.toString());
        SignInOutcome entry = SignInOutcome.Wrong.entry("password", "account.password.short");
        for (int i = 0; i < 9; i++) {
            assertEquals(
                    entry, throttle.slowed("other code", "10.0.0.2", () -> entry), "nothing guessed, nothing counted");
        }
    }
}
