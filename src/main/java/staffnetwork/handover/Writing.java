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
import staffnetwork.adjustment.Bell;
import staffnetwork.adjustment.Shared;
import staffnetwork.adjustment.ShownToMe;

/**
 * The door for go-betweens: they write exact words for one reader, for somebody who chose them and shares something with them now.
 * Nothing goes from here; it waits for whom it is about. There is no place for notes.
 */
@ApplicationScoped
@Transactional
public class Writing {
    private static final Decision.Refused NOT_YOURS = new Decision.Refused(Decision.Reason.NOT_YOURS);

    private final ShownToMe shown;
    private final OnwardRows rows;
    private final Bell bell;
    private final Witnesses witnesses;
    private final Caller caller;

    @Inject
    Writing(ShownToMe shown, OnwardRows rows, Bell bell, Witnesses witnesses, Caller caller) {
        this.shown = shown;
        this.rows = rows;
        this.bell = bell;
        this.witnesses = witnesses;
        this.caller = caller;
    }

    /** What came of writing. */
    public enum Outcome {
        /** It waits for whom it is about. */
        WAITS,
        /** Three texts rest on that share, and no more. */
        FULL,
        /** It would be read by whom it is about. */
        TO_OWNER
    }

    /** What the caller was shown as a go-between, to write for: it is told as a look at it. */
    @About
    @Allow(Act.SEE_WRITTEN_ONWARD)
    public Shared share(UUID share) {
        Shared found = shown.one(share);
        Decision decision = found.terms().goBetween() ? granted(Act.SEE_WRITTEN_ONWARD) : NOT_YOURS;
        witnesses.demand(Act.SEE_WRITTEN_ONWARD, found.owner(), decision);
        return found;
    }

    /** What the caller wrote for that share. */
    @About
    @Allow(Act.SEE_WRITTEN_ONWARD)
    public List<Onward> written(UUID share) {
        UUID owner = share(share).owner();
        return rows.writtenBy(me()).stream()
                .filter(each -> each.share().equals(share) && each.owner().equals(owner))
                .toList();
    }

    /** Everything the caller wrote that is not over, for their first page and their own copy, which show no word of it. */
    @Allow(Act.SEE_OWN_HOME)
    public List<Onward> atHome() {
        return rows.writtenBy(me());
    }

    /** Writes exact words for one reader. Nothing goes: they wait for whom they are about, who is told that something waits. */
    @About
    @Allow(Act.WRITE_ONWARD)
    public Outcome write(UUID share, Onward.Who reader, String words) {
        Shared found = share(share);
        witnesses.demand(Act.WRITE_ONWARD, found.owner(), granted(Act.WRITE_ONWARD));
        if (reader.id().equals(found.owner())) {
            return Outcome.TO_OWNER;
        }
        Onward what = new Onward(
                UUID.randomUUID(),
                share,
                found.owner(),
                new Onward.Who(me(), caller.getName()),
                reader,
                words,
                null,
                new Onward.Days(rows.today(), null, found.terms().until()));
        if (!rows.keep(what)) {
            return Outcome.FULL;
        }
        bell.ring(found.owner());
        return Outcome.WAITS;
    }

    /** One of those the caller wrote; the same answer whether it is another's, was turned down, is over or was never there. */
    @About
    @Allow(Act.SEE_WRITTEN_ONWARD)
    public Onward one(UUID id) {
        Onward found = found(id, Act.SEE_WRITTEN_ONWARD);
        witnesses.demand(Act.SEE_WRITTEN_ONWARD, found.owner(), granted(Act.SEE_WRITTEN_ONWARD));
        return found;
    }

    /** Takes back what the caller wrote, whether it waits or went: nobody reads it any more. */
    @About
    @Allow(Act.WRITE_ONWARD)
    public void takeBack(UUID id) {
        Onward found = found(id, Act.WRITE_ONWARD);
        witnesses.demand(Act.WRITE_ONWARD, found.owner(), granted(Act.WRITE_ONWARD));
        rows.takeBack(found);
    }

    private Onward found(UUID id, Act act) {
        return rows.writtenBy(me()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotAllowed(act, NOT_YOURS));
    }

    private Decision granted(Act act) {
        return caller.decide(act, Relation.GRANTED);
    }

    private UUID me() {
        return caller.id().orElseThrow();
    }
}
