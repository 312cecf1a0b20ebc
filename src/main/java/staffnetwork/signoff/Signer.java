package staffnetwork.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import staffnetwork.access.Caller;

/** Who signs or reopens, as they are called now, and when. */
@ApplicationScoped
class Signer {
    private final Caller caller;
    private final Clock clock;

    @Inject
    Signer(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    YearVersion.Hand hand() {
        return new YearVersion.Hand(caller.id().orElse(null), caller.getName(), clock.instant());
    }
}
