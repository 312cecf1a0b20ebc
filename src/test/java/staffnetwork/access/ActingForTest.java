package staffnetwork.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.control.RequestContextController;
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
                ? Optional.of(new Directory.Known("Hetty", Set.of(Role.HR_ANALYST), java.time.Instant.EPOCH))
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
}
