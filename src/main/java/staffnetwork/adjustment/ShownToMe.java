package staffnetwork.adjustment;

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
import staffnetwork.access.NotAllowed;
import staffnetwork.access.Relation;
import staffnetwork.access.Role;
import staffnetwork.access.Witnesses;
import staffnetwork.organisation.People;

/**
 * The door for those with whom something was shared: they see that, until its last day, and there is no way to anything else of
 * the plan. What was shared with somebody as a manager is theirs only while they manage its owner, and with somebody as a go-between
 * only while they have that role.
 */
@ApplicationScoped
@Transactional
public class ShownToMe {
    private final SharedRows shared;
    private final PlanRows rows;
    private final People people;
    private final Witnesses witnesses;
    private final Caller caller;

    @Inject
    ShownToMe(SharedRows shared, PlanRows rows, People people, Witnesses witnesses, Caller caller) {
        this.shared = shared;
        this.rows = rows;
        this.people = people;
        this.witnesses = witnesses;
        this.caller = caller;
    }

    /**
     * That there is something, without what.
     *
     * @param id its id
     * @param name whose it is
     * @param purpose what for
     */
    public record Title(UUID id, String name, Purpose purpose) {}

    /** What was shared with the caller: from whom, and no word of it. */
    @About
    @Allow(Act.SEE_SHARED_PLAN)
    public List<Title> titles() {
        Decision granted = caller.decide(Act.SEE_SHARED_PLAN, Relation.GRANTED);
        List<Shared> open = shared.readBy(me()).stream()
                .filter(each -> granted.isAllowed() && isVisible(each))
                .toList();
        open.forEach(each -> witnesses.tell(Act.SEE_SHARED_PLAN, each.owner(), granted));
        return open.stream()
                .map(each -> new Title(each.id(), each.ownerName(), each.terms().purpose()))
                .sorted(Comparator.comparing(Title::name))
                .toList();
    }

    /** One of those: the same answer whether it was taken back, is over, is another's or was never there. */
    @About
    @Allow(Act.SEE_SHARED_PLAN)
    public Shared one(UUID id) {
        Decision granted = caller.decide(Act.SEE_SHARED_PLAN, Relation.GRANTED);
        Decision.Refused notYours = new Decision.Refused(Decision.Reason.NOT_YOURS);
        Shared found = shared.read(id, me()).orElseThrow(() -> new NotAllowed(Act.SEE_SHARED_PLAN, notYours));
        // its owner can see that somebody tried who was shown it and is not any more
        witnesses.demand(Act.SEE_SHARED_PLAN, found.owner(), isVisible(found) ? granted : notYours);
        return found;
    }

    private boolean isVisible(Shared what) {
        return what.isVisibleTo(me(), rows.today())
                && (!what.terms().manager() || people.isManagerOf(me(), what.owner(), rows.today()))
                && (!what.terms().goBetween() || caller.roles().contains(Role.GO_BETWEEN));
    }

    private UUID me() {
        return caller.id().orElseThrow();
    }
}
