package staffnetwork.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.control.RequestContextController;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ActingForTest {
    private static final UUID HETTY = UUID.randomUUID();
    private final Caller caller = new Caller();
    private final Context context = new Context();

    private ActingFor acting(boolean demonstration) {
        Directory directory = account -> account.equals(HETTY)
                ? Optional.of(new Directory.Known("Hetty", Set.of(Role.HR_ANALYST), Instant.EPOCH))
                : Optional.empty();
        return new ActingFor(new Demonstration(demonstration), directory, caller, context);
    }

    /** A request context that can be active or not. */
    private static final class Context implements RequestContextController {
        private boolean active;

        @Override
        public boolean activate() {
            boolean was = active;
            active = true;
            return !was;
        }

        @Override
        public void deactivate() {
            active = false;
        }
    }

    @Test
    void where_data_are_real_nobody_acts_for_anybody() {
        ActingFor acting = acting(false);
        assertThrows(IllegalStateException.class, () -> acting.account(HETTY, caller::getName));
        assertThrows(IllegalStateException.class, () -> acting.anyone(caller::getName));
        assertThrows(IllegalStateException.class, () -> acting.somebody(HETTY, caller::getName));
        assertThrows(IllegalStateException.class, () -> acting.earlier(Duration.ofDays(1), caller::getName));
        assertEquals(Optional.empty(), caller.id());
        assertFalse(context.active);
    }

    @Test
    void within_a_request_nobody_acts_for_another_even_in_a_demonstration() {
        context.activate();
        assertThrows(IllegalStateException.class, () -> acting(true).account(HETTY, caller::getName));
        assertEquals(Optional.empty(), caller.id());
        assertTrue(context.active, "the request goes on");
    }

    @Test
    void it_gives_no_role_the_account_does_not_hold_and_ends_with_the_work() {
        Set<Role> held = acting(true).account(HETTY, caller::roles);
        assertEquals(EnumSet.of(Role.ANYONE, Role.SIGNED_IN, Role.HR_ANALYST), held);
        assertFalse(context.active);
    }

    @Test
    void it_ends_also_when_the_work_fails() {
        assertThrows(
                ArithmeticException.class,
                () -> acting(true).anyone(() -> {
                    throw new ArithmeticException();
                }));
        assertFalse(context.active);
    }

    @Test
    void nobody_can_be_acted_for_who_has_no_account() {
        assertThrows(IllegalArgumentException.class, () -> acting(true).account(UUID.randomUUID(), caller::getName));
        assertFalse(context.active);
    }

    @Test
    void somebody_without_an_account_can_do_what_everyone_can_and_nothing_more() {
        UUID nurse = UUID.randomUUID();
        Set<Role> held = acting(true).somebody(nurse, () -> {
            assertEquals(Optional.of(nurse), caller.id());
            return caller.roles();
        });
        assertEquals(EnumSet.of(Role.ANYONE, Role.SIGNED_IN), held);
    }

    @Test
    void work_is_done_as_if_it_were_earlier_by_one_thread_only_and_only_while_it_lasts() throws InterruptedException {
        Clock clock = new Clocks().clock();
        Instant[] elsewhere = new Instant[1];
        Instant within = acting(true).earlier(Duration.ofDays(40), () -> {
            Thread other = new Thread(() -> elsewhere[0] = clock.instant());
            other.start();
            try {
                other.join();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            return clock.instant();
        });
        assertEquals(40, Duration.between(within, clock.instant()).toDays());
        assertEquals(0, Duration.between(elsewhere[0], clock.instant()).toDays());
        assertThrows(
                ArithmeticException.class,
                () -> acting(true).earlier(Duration.ofDays(40), () -> {
                    throw new ArithmeticException();
                }));
        assertEquals(
                0,
                Duration.between(clock.instant(), Clock.systemUTC().instant()).toDays());
        assertEquals(Clocks.ENGLAND, clock.getZone());
    }
}
