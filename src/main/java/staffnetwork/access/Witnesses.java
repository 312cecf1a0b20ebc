package staffnetwork.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells the witness what was decided about somebody's record. The doorkeeper does it for what the table of acts decides; a door
 * does it for what an entity decides: {@code witnesses.demand(Act.SEE_PLAN, plan.owner(), plan.visibleTo(caller))}.
 */
@ApplicationScoped
public class Witnesses {
    private final Instance<Witness> all;
    private final Caller caller;

    @Inject
    Witnesses(@Any Instance<Witness> all, Caller caller) {
        this.all = all;
        this.caller = caller;
    }

    /** Tells what was decided about that person's record, and gives the decision back. Within one transaction said once. */
    public Decision tell(Act act, @Nullable UUID person, Decision decision) {
        if (!act.isTraced()) {
            throw new IllegalArgumentException(act + " leaves no trail by the table of acts");
        }
        if (all.isUnsatisfied()) {
            throw new IllegalStateException("no trail, no data: there is no witness");
        }
        Witnessed seen = Witnessed.of(act, person, caller, decision);
        all.forEach(witness -> witness.saw(seen));
        return decision;
    }

    /** A door is opened. */
    void opens() {
        all.forEach(Witness::opens);
    }

    /** A door is closed again. */
    void closes(boolean done) {
        all.forEach(witness -> witness.closes(done));
    }

    /** Tells what was decided about that person's record and stops here if it was refused. */
    public void demand(Act act, @Nullable UUID person, Decision decision) {
        if (tell(act, person, decision) instanceof Decision.Refused refused) {
            throw new NotAllowed(act, refused, true);
        }
    }
}
