package staffnetwork.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import staffnetwork.access.About;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;
import staffnetwork.access.Caller;
import staffnetwork.access.Decision;
import staffnetwork.access.NotAllowed;
import staffnetwork.access.Relation;
import staffnetwork.access.Witnesses;

/** The door for those to whom something was passed on: these words, until the last day, and no way to anything else. */
@ApplicationScoped
@Transactional
public class Reading {
    private final OnwardRows rows;
    private final Witnesses witnesses;
    private final Caller caller;

    @Inject
    Reading(OnwardRows rows, Witnesses witnesses, Caller caller) {
        this.rows = rows;
        this.witnesses = witnesses;
        this.caller = caller;
    }

    /** Whether there is anything to read, for the first page. */
    @Allow(Act.SEE_OWN_HOME)
    public boolean isAnything() {
        return !mine().isEmpty();
    }

    /** All that was passed on to the caller; each owner can see that the caller looked. */
    @About
    @Allow(Act.READ_ONWARD)
    public List<Onward.Passed> all() {
        return mine().stream().map(this::told).toList();
    }

    /** One of those: the same answer whether there was no yes yet, it was stopped, is over, is another's or was never there. */
    @About
    @Allow(Act.READ_ONWARD)
    public Onward.Passed one(UUID id) {
        return mine().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .map(this::told)
                .orElseThrow(() -> new NotAllowed(Act.READ_ONWARD, new Decision.Refused(Decision.Reason.NOT_YOURS)));
    }

    private Onward.Passed told(Onward one) {
        witnesses.demand(Act.READ_ONWARD, one.owner(), caller.decide(Act.READ_ONWARD, Relation.GRANTED));
        return one.passed(rows.today());
    }

    private List<Onward> mine() {
        return rows.passedTo(caller.id().orElseThrow());
    }
}
