package staffnetwork.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.Caller;

/** Who does something, and when: what stands beside every decision on an import. */
@ApplicationScoped
class Hand {
    private final Caller caller;
    private final Clock clock;

    @Inject
    Hand(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /** The caller's hand, now. */
    Signed sign() {
        return new Signed(caller.id().map(UUID::toString).orElse(null), caller.getName(), clock.instant());
    }

    /**
     * Somebody at a moment, as they were called then.
     *
     * @param id the account as text, or null when nobody was signed in
     * @param name the name for people; may be empty
     */
    record Signed(@Nullable String id, String name, Instant at) {}
}
