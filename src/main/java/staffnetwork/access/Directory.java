package staffnetwork.access;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Tells who an account is, asked anew at every request: what was ended is gone from the next request on. */
public interface Directory {
    /**
     * Somebody who may be signed in.
     *
     * @param name the name for people
     * @param roles the roles held now
     * @param signedInSince sessions older than this are over, because the password was changed after they began
     * @param confirmed false if somebody else could have set the password, until a second person confirms the owner
     */
    record Known(String name, Set<Role> roles, Instant signedInSince, boolean confirmed) {
        public Known {
            roles = Set.copyOf(roles);
        }

        /** Somebody whose password nobody else can have set. */
        public Known(String name, Set<Role> roles, Instant signedInSince) {
            this(name, roles, signedInSince, true);
        }
    }

    /** The account of that id, or nothing if there is none or it has ended. */
    Optional<Known> known(UUID account);
}
