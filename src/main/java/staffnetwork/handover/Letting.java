package staffnetwork.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;
import staffnetwork.access.Caller;
import staffnetwork.access.Decision;
import staffnetwork.access.NotAllowed;
import staffnetwork.adjustment.Bell;
import staffnetwork.adjustment.Plans;

/** The door for those about whom something would be passed on: the exact words first, then their yes, their no, and their stop. */
@ApplicationScoped
@Transactional
public class Letting {
    private final Plans plans;
    private final OnwardRows rows;
    private final Bell bell;
    private final Caller caller;

    @Inject
    Letting(Plans plans, OnwardRows rows, Bell bell, Caller caller) {
        this.plans = plans;
        this.rows = rows;
        this.bell = bell;
        this.caller = caller;
    }

    /** The same as {@link #mine()} for the first page, the plan page and its bar, which show no word of it. */
    @Allow(Act.SEE_OWN_HOME)
    public List<Onward> atHome() {
        return all();
    }

    /** What waits for the caller, and what they let go and is still read. */
    @Allow(Act.SEE_OWN_ONWARD)
    public List<Onward> mine() {
        return all();
    }

    /** One of those; the same answer whether it is another's, over, or was never there. */
    @Allow(Act.SEE_OWN_ONWARD)
    public Onward one(UUID id) {
        return found(id)
                .orElseThrow(() -> new NotAllowed(Act.SEE_OWN_ONWARD, new Decision.Refused(Decision.Reason.NOT_YOURS)));
    }

    /** Puts the caller's own words in place of what was written, and says whether their name is said. Nothing goes yet. */
    @Allow(Act.CHANGE_OWN_ONWARD)
    public boolean choose(UUID id, String words, boolean named) {
        Optional<Onward> waiting = waiting(id);
        waiting.ifPresent(each -> rows.replace(each.chosen(words, named ? caller.getName() : null)));
        return waiting.isPresent();
    }

    /** What would be read from today on, as one short word that goes along with the yes; another word if anything is different. */
    @Allow(Act.SEE_OWN_ONWARD)
    public String seen(UUID id) {
        return one(id).print(rows.today());
    }

    /** Says yes to what was shown. False if it is not there any more, or something else by now. */
    @Allow(Act.LET_ONWARD)
    public boolean let(UUID id, String seen) {
        Optional<Onward> waiting =
                waiting(id).filter(each -> each.print(rows.today()).equals(seen));
        waiting.ifPresent(each -> {
            rows.replace(each.let(rows.today()));
            bell.ring(each.reader().id());
            bell.ring(each.writer().id());
        });
        return waiting.isPresent();
    }

    /** Says no, or stops it: from the next request on nobody reads it any more, and its key is destroyed. */
    @Allow(Act.STOP_ONWARD)
    public void stop(UUID id) {
        found(id).ifPresent(rows::end);
    }

    private Optional<Onward> waiting(UUID id) {
        return found(id).flatMap(rows::locked).filter(Onward::isWaiting);
    }

    private Optional<Onward> found(UUID id) {
        return all().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private List<Onward> all() {
        return rows.on(plans.home().goBetweens(), caller.id().orElseThrow());
    }
}
