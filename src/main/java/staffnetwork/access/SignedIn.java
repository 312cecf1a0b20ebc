package staffnetwork.access;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody's session.
 *
 * @param account who
 * @param bound the hash of the second cookie, without which the session's id is worth nothing
 * @param since when they signed in
 * @param seen when they last asked for anything
 */
record SignedIn(UUID account, String bound, Instant since, Instant seen) implements Serializable {
    SignedIn seenAt(Instant now) {
        return new SignedIn(account, bound, since, now);
    }

    /** When this session ends if nothing is asked for any more. */
    Instant until(Duration idle, Duration longest) {
        Instant byIdleness = seen.plus(idle);
        Instant byAge = since.plus(longest);
        return byIdleness.isBefore(byAge) ? byIdleness : byAge;
    }
}
