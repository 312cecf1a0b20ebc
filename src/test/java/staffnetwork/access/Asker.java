package staffnetwork.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody whom the database is told of, with the roles it is told; null is nobody. */
record Asker(@Nullable String id, Set<Role> roles) {
    static final Asker NOBODY = new Asker(null, Set.of());

    boolean is(@Nullable String other) {
        return id != null && id.equals(other);
    }

    boolean holds(Role role) {
        return id != null && roles.contains(role);
    }

    boolean gives(Role role) {
        return id != null && role.givenBy().stream().anyMatch(roles::contains);
    }
}
