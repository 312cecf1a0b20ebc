package staffnetwork.oidc;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody the provider vouches for.
 *
 * @param subject who, in the provider's own words, never given to another
 * @param email their work address
 * @param name for people
 * @param groups the groups they are in
 * @param authenticated when they proved to the provider who they are, if it said so
 * @param token the token, to sign out with
 */
record Vouched(
        String subject,
        String email,
        String name,
        List<String> groups,
        @Nullable Instant authenticated,
        String token) {
    Vouched {
        groups = List.copyOf(groups);
    }

    /** Never the token. */
    @Override
    public String toString() {
        return "Vouched";
    }
}
