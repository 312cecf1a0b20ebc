package staffnetwork.session;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody's session.
 *
 * @param id the row of the session in the list that its owner sees
 * @param account who
 * @param bound the hash of the second cookie, without which the session's id is worth nothing
 * @param proof how they proved who they are
 * @param since when they signed in
 * @param proved when they last proved who they are
 * @param seen when they last asked for anything
 */
record SignedIn(UUID id, UUID account, String bound, Proof proof, Instant since, Instant proved, Instant seen)
        implements Serializable {
    /** A session that begins now. */
    static SignedIn begun(UUID account, String bound, Proof proof, Instant now) {
        return new SignedIn(UUID.randomUUID(), account, bound, proof, now, now, now);
    }

    SignedIn seenAt(Instant now) {
        return new SignedIn(id, account, bound, proof, since, proved, now);
    }

    /** The same session after its owner proved again who they are; it gets no longer by it. */
    SignedIn provedAgain(String newlyBound, Proof how, Instant now) {
        return new SignedIn(id, account, newlyBound, how, since, now, now);
    }

    /** When this session ends if nothing is asked for any more. */
    Instant until(Duration idle, Duration longest) {
        Instant byIdleness = seen.plus(idle);
        Instant byAge = since.plus(longest);
        return byIdleness.isBefore(byAge) ? byIdleness : byAge;
    }

    /** Whether its owner proved who they are so recently that nothing more need be asked. */
    boolean isFresh(Duration fresh, Instant now) {
        return now.isBefore(proved.plus(fresh));
    }
}
