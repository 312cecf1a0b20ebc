package staffnetwork.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import staffnetwork.access.About;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;
import staffnetwork.access.Caller;
import staffnetwork.access.Decision;
import staffnetwork.access.Relation;
import staffnetwork.access.Witnesses;
import staffnetwork.organisation.People;

/**
 * The door for those who are let see somebody's approved leave: days and hours, until the last day, and no way to anything else.
 * What somebody sees as a manager is theirs only while they manage its owner.
 */
@ApplicationScoped
@Transactional
public class LeaveShown {
    private final ShownTimeRows shown;
    private final TimeOffRows rows;
    private final People people;
    private final Witnesses witnesses;
    private final Caller caller;

    @Inject
    LeaveShown(ShownTimeRows shown, TimeOffRows rows, People people, Witnesses witnesses, Caller caller) {
        this.shown = shown;
        this.rows = rows;
        this.people = people;
        this.witnesses = witnesses;
        this.caller = caller;
    }

    /** What the caller is let see now, by name; each owner can see that the caller looked. */
    @About
    @Allow(Act.SEE_SHARED_TIME)
    public List<ShownTime> all() {
        Decision granted = caller.decide(Act.SEE_SHARED_TIME, Relation.GRANTED);
        List<ShownTime> open = shown.readBy(me()).stream()
                .filter(each -> granted.isAllowed() && isVisible(each))
                .sorted(Comparator.comparing(ShownTime::ownerName))
                .toList();
        open.forEach(each -> witnesses.tell(Act.SEE_SHARED_TIME, each.owner(), granted));
        return open;
    }

    private boolean isVisible(ShownTime what) {
        return what.isVisibleTo(me(), rows.today())
                && (!what.terms().manager() || people.isManagerOf(me(), what.owner(), rows.today()));
    }

    private UUID me() {
        return caller.id().orElseThrow();
    }
}
