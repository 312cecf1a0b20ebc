package staffnetwork.access;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One decision about a person's record.
 *
 * @param act what was asked for
 * @param person whose record, or null where the refusal came before anybody could know
 * @param caller who asked, or null when nobody was signed in
 * @param roles the caller's roles that the act is for; when refused, the roles held
 * @param decision what was decided, and why if refused
 */
public record Witnessed(
        Act act, @Nullable UUID person, @Nullable UUID caller, Set<Role> roles, Decision decision) {
    /** Keeps its own copy of the roles. */
    public Witnessed {
        EnumSet<Role> copy = EnumSet.noneOf(Role.class);
        copy.addAll(roles);
        roles = Collections.unmodifiableSet(copy);
    }

    static Witnessed of(Act act, @Nullable UUID person, Caller caller, Decision decision) {
        EnumSet<Role> roles = EnumSet.copyOf(caller.roles());
        if (decision.isAllowed()) {
            roles.retainAll(act.getRoles());
        }
        return new Witnessed(act, person, caller.id().orElse(null), roles, decision);
    }

    /** Whether people asked for their own record. */
    public boolean isByOwner() {
        return person != null && person.equals(caller);
    }
}
