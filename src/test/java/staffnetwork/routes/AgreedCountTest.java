package staffnetwork.routes;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What counts as agreed when patterns are looked for. */
class AgreedCountTest {
    private static final LocalDate FROM = LocalDate.of(2025, 10, 1);

    private static Answer answer(Answer.Kind kind, LocalDate on) {
        boolean refused = kind == Answer.Kind.REFUSED;
        return new Answer(
                kind,
                UUID.randomUUID(),
                "T",
                on,
                refused || kind == Answer.Kind.ALTERNATIVE ? "No room" : "",
                refused ? Answer.Factor.COST : null,
                kind == Answer.Kind.TRIAL ? on.plusMonths(1) : null);
    }

    @Test
    void a_yes_or_a_trial_of_the_last_four_quarters_counts_and_nothing_else_does() {
        Wanted waiting = Wanted.of(UUID.randomUUID(), "Handover in writing");
        assertFalse(AskedHousekeeping.AgreedCount.isAgreed(waiting, FROM));
        assertTrue(AskedHousekeeping.AgreedCount.isAgreed(waiting.answered(answer(Answer.Kind.AGREED, FROM)), FROM));
        assertTrue(AskedHousekeeping.AgreedCount.isAgreed(
                waiting.answered(answer(Answer.Kind.TRIAL, FROM.plusDays(3))), FROM));
        assertFalse(AskedHousekeeping.AgreedCount.isAgreed(
                waiting.answered(answer(Answer.Kind.AGREED, FROM.minusDays(1))), FROM));
        assertFalse(
                AskedHousekeeping.AgreedCount.isAgreed(waiting.answered(answer(Answer.Kind.ALTERNATIVE, FROM)), FROM));
        assertFalse(AskedHousekeeping.AgreedCount.isAgreed(waiting.answered(answer(Answer.Kind.REFUSED, FROM)), FROM));
    }
}
