package staffnetwork.authenticator;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import staffnetwork.session.SecondStepTaken;
import staffnetwork.session.SecondStepTakenAway;

/** The news that other rooms hear of second steps. */
@Dependent
class Steps {
    private final Event<SecondStepTaken> taken;
    private final Event<SecondStepTakenAway> away;

    @Inject
    Steps(Event<SecondStepTaken> taken, Event<SecondStepTakenAway> away) {
        this.taken = taken;
        this.away = away;
    }

    void taken(UUID account, Instant appSince) {
        taken.fire(new SecondStepTaken(account, appSince));
    }

    void takenAway(UUID account) {
        away.fire(new SecondStepTakenAway(account));
    }
}
