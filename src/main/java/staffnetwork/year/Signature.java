package staffnetwork.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import staffnetwork.access.Caller;

/** Who does something in a year, and when: what stands beside every note, typed count and file. */
@ApplicationScoped
class Signature {
    private final Caller caller;
    private final Clock clock;

    @Inject
    Signature(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /** The caller's name. */
    String name() {
        return caller.getName();
    }

    Instant now() {
        return clock.instant();
    }
}
