package staffnetwork.routes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;
import staffnetwork.access.Decision;
import staffnetwork.access.NotAllowed;
import staffnetwork.adjustment.Bell;
import staffnetwork.adjustment.Part;
import staffnetwork.adjustment.PlanWords;
import staffnetwork.adjustment.Plans;
import staffnetwork.adjustment.Shared;
import staffnetwork.adjustment.Sharing;

/** The door for asking for what would help, and for what the person decides about it; nobody can name another person here. */
@ApplicationScoped
@Transactional
public class Asking {
    private final AskedRows rows;
    private final Plans plans;
    private final Sharing sharing;
    private final PlanWords words;
    private final Bell bell;

    @Inject
    Asking(AskedRows rows, Plans plans, Sharing sharing, PlanWords words, Bell bell) {
        this.rows = rows;
        this.plans = plans;
        this.sharing = sharing;
        this.words = words;
        this.bell = bell;
    }

    /** What the caller asked for, the latest first. */
    @Allow(Act.SEE_OWN_ASKED)
    public List<Asked> mine() {
        return plans.asked().stream()
                .flatMap(id -> rows.of(id).stream())
                .sorted(Comparator.comparing((Asked each) -> each.clock().on()).reversed())
                .toList();
    }

    /** What the first page needs of them; it is not noted as looking at one's own record. */
    @Allow(Act.SEE_OWN_HOME)
    public List<Asked> atHome() {
        return plans.home().asked().stream().flatMap(id -> rows.of(id).stream()).toList();
    }

    /** One of those, which is read from now on; the same answer whether it is another's or was never there. */
    @Allow(Act.SEE_OWN_ASKED)
    public Asked one(UUID id) {
        Asked one = own(id, Act.SEE_OWN_ASKED);
        if (!one.unread()) {
            return one;
        }
        rows.lock(id);
        Asked read = own(id, Act.SEE_OWN_ASKED).unread(false);
        rows.replace(read);
        return read;
    }

    private Asked own(UUID id, Act act) {
        return plans.asked().stream()
                .filter(id::equals)
                .findFirst()
                .flatMap(rows::of)
                .orElseThrow(() -> new NotAllowed(act, new Decision.Refused(Decision.Reason.NOT_YOURS)));
    }

    /** Exactly what would go and to whom, with the day by which there is an answer; nothing before that is chosen. */
    @Allow(Act.SEE_OWN_ASKED)
    public Optional<Asked> preview() {
        return sharing.preview().filter(what -> !what.rows().isEmpty()).map(this::asked);
    }

    private Asked asked(Shared what) {
        Map<Part, String> along = new EnumMap<>(Part.class);
        what.words().forEach((part, said) -> {
            if (part.belongsToRequests()) {
                along.put(part, said);
            }
        });
        return new Asked(
                what.id(),
                new Asked.Named(what.owner(), what.ownerName()),
                new Asked.Named(what.terms().reader(), what.terms().readerName()),
                along,
                what.rows().stream()
                        .map(row -> Wanted.of(row.id(), words.row(row)))
                        .toList(),
                sharing.company(),
                new Asked.Ticking(rows.today(), rows.days(), 0, null, false),
                false,
                false,
                false);
    }

    /** How many people could look a second time at something of one's own, if it was turned down or late. */
    @Allow(Act.SEE_OWN_ASKED)
    public long lookers(Asked own) {
        return rows.lookers(own);
    }

    /**
     * Asks for what the preview shows. False if there is nothing to ask for, no room for all answers to it, or none to remember it:
     * nobody is asked what they could not answer, or its owner not take back.
     */
    @Allow(Act.ASK)
    public boolean ask() {
        Optional<Asked> what = sharing.preview()
                .filter(draft -> !draft.rows().isEmpty())
                .map(this::asked)
                .filter(AskedRows::hasRoom)
                .filter(one -> plans.remember(one.id()));
        what.ifPresent(one -> {
            rows.keep(one);
            bell.ring(one.decider().id());
        });
        return what.isPresent();
    }

    /** Takes another idea, or asks for a second look at it. */
    @Allow(Act.DECIDE_OWN_ASKED)
    public void reply(UUID id, UUID row, boolean takes) {
        change(id, one -> one.replied(row, takes, rows.today()));
    }

    /** Says that something is there. */
    @Allow(Act.DECIDE_OWN_ASKED)
    public void done(UUID id, UUID row) {
        change(id, one -> one.done(row, rows.today()));
    }

    /** Says whether something that is there works. */
    @Allow(Act.DECIDE_OWN_ASKED)
    public void works(UUID id, UUID row, Wanted.Works says) {
        rows.lock(id);
        Asked one = own(id, Act.DECIDE_OWN_ASKED);
        rows.replace(one.works(row, says, rows.today()));
    }

    /** Has looked at something again that is there, and decides. Nobody is told. */
    @Allow(Act.DECIDE_OWN_ASKED)
    public void review(UUID id, UUID row, Review.Ending ending) {
        rows.lock(id);
        rows.replace(own(id, Act.DECIDE_OWN_ASKED).reviewed(row, ending, rows.today()));
    }

    /** Says that something has changed at work: what is there is to be looked at again. Nobody is told. */
    @Allow(Act.DECIDE_OWN_ASKED)
    public void changed(Review.Cause cause) {
        plans.asked().stream().sorted().forEach(rows::lock);
        mine().forEach(each -> rows.replace(each.changed(cause, rows.today())));
    }

    /** Says who is with the caller, or that nobody is; whoever was asked is told that there is something new. */
    @Allow(Act.DECIDE_OWN_ASKED)
    public void accompany(UUID id, Set<Shared.Company> company) {
        change(id, one -> one.accompanied(company));
    }

    /** Lets the clock stand still, or run again. */
    @Allow(Act.DECIDE_OWN_ASKED)
    public void pause(UUID id, boolean still) {
        change(id, one -> still ? one.pauses(rows.today()) : one.runs(rows.today()));
    }

    /** Asks somebody else to answer; what was agreed stays agreed, and the clock runs on. */
    @Allow(Act.ASK)
    public void passOn(UUID id, Shared.Terms to) {
        rows.lock(id);
        Asked next = own(id, Act.ASK).passes(new Asked.Named(to.reader(), to.readerName()));
        rows.give(next);
        bell.ring(to.reader());
    }

    /** Takes it back: nobody sees it any more. */
    @Allow(Act.DECIDE_OWN_ASKED)
    public void takeBack(UUID id) {
        rows.lock(id);
        rows.delete(own(id, Act.DECIDE_OWN_ASKED).id());
        plans.forget(id);
    }

    private void change(UUID id, UnaryOperator<Asked> change) {
        rows.lock(id);
        Asked one = own(id, Act.DECIDE_OWN_ASKED);
        rows.replace(change.apply(one));
        if (!one.closed()) {
            bell.ring(one.decider().id());
        }
    }
}
