package staffnetwork.trail;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.Act;
import staffnetwork.access.Decision.Reason;
import staffnetwork.access.Role;

/**
 * One entry as people see it. It never says whose record it is about.
 *
 * @param sequence its place in the trail
 * @param moment when; of what owners did themselves, only the day means anything
 * @param who who asked
 * @param name the name of somebody else who asked, or empty if their account is not known any more
 * @param roles the roles they used
 * @param act what they asked for, or null if this version knows no such act any more
 * @param outcome whether it was done
 * @param reason why not, or null if it was done
 */
public record LookView(
        long sequence,
        Instant moment,
        Who who,
        String name,
        List<Role> roles,
        @Nullable Act act,
        Outcome outcome,
        @Nullable Reason reason) {
    /** Who asked, seen from the record. */
    public enum Who {
        /** The person whose record it is. */
        OWNER,
        /** Somebody else with an account. */
        SOMEBODY,
        /** Nobody who was signed in. */
        NOBODY
    }

    public LookView {
        roles = List.copyOf(roles);
    }
}
