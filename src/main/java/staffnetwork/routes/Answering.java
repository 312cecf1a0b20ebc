package staffnetwork.routes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import staffnetwork.access.About;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;
import staffnetwork.access.Caller;
import staffnetwork.access.Decision;
import staffnetwork.access.NotAllowed;
import staffnetwork.access.Relation;
import staffnetwork.access.Witnesses;
import staffnetwork.adjustment.Bell;

/**
 * The door for whoever was asked: they see what they were asked and the clock, and answer. There is no way from here to the plan, to
 * what was asked of others, or to anything from before they were asked.
 */
@ApplicationScoped
@Transactional
public class Answering implements Deciding {
    private final AskedRows rows;
    private final AskedRepository repository;
    private final Bell bell;
    private final Witnesses witnesses;
    private final Caller caller;

    @Inject
    Answering(AskedRows rows, AskedRepository repository, Bell bell, Witnesses witnesses, Caller caller) {
        this.rows = rows;
        this.repository = repository;
        this.bell = bell;
        this.witnesses = witnesses;
        this.caller = caller;
    }

    /** What the caller was asked, what waits longest first. */
    @About
    @Allow(Act.ANSWER_ASKED)
    @Override
    public List<Asked> open() {
        Decision granted = caller.decide(Act.ANSWER_ASKED, Relation.GRANTED);
        List<Asked> open = rows.seen(repository.askedOf(me())).stream()
                .filter(each -> granted.isAllowed() && each.isOpenTo(me(), rows.today()))
                .sorted(Comparator.comparing(each -> each.clock().due(rows.today())))
                .toList();
        open.forEach(each -> witnesses.tell(Act.ANSWER_ASKED, each.owner().id(), granted));
        return open;
    }

    /** Whether they still have something to answer. It is not noted as looking, since nothing of it is shown. */
    @Allow(Act.SEE_OWN_HOME)
    @Override
    public boolean isSomethingWaiting() {
        return caller.decide(Act.ANSWER_ASKED, Relation.GRANTED).isAllowed()
                && rows.seen(repository.askedOf(me())).stream()
                        .anyMatch(each -> each.isOpenTo(me(), rows.today()) && each.isToAnswer());
    }

    /** One of those; the same answer whether it was taken back, is over, is another's or was never there. */
    @About
    @Allow(Act.ANSWER_ASKED)
    @Override
    public Asked one(UUID id) {
        Decision granted = caller.decide(Act.ANSWER_ASKED, Relation.GRANTED);
        Asked found = rows.seen(id)
                .filter(each -> granted.isAllowed() && each.isOpenTo(me(), rows.today()))
                .orElseThrow(() -> new NotAllowed(Act.ANSWER_ASKED, new Decision.Refused(Decision.Reason.NOT_YOURS)));
        witnesses.tell(Act.ANSWER_ASKED, found.owner().id(), granted);
        return found;
    }

    /** Answers about one thing. A refusal goes to a second person by itself. */
    @About
    @Allow(Act.ANSWER_ASKED)
    @Override
    public void answer(UUID id, UUID row, Said said) {
        Asked after = change(id, one -> one.answered(row, said.by(me(), caller.getName(), rows.today())));
        if (after.escalated()) {
            repository.secondLookers().forEach(bell::ring);
        }
    }

    /** Says by when something is there, and who sees to it. */
    @About
    @Allow(Act.ANSWER_ASKED)
    @Override
    public void promise(UUID id, UUID row, LocalDate day, String orders) {
        change(id, one -> one.promised(row, day, orders));
    }

    /** Asks the person to let the clock stand still, to talk first. It runs on until they agree. */
    @About
    @Allow(Act.ANSWER_ASKED)
    public void askForTime(UUID id) {
        change(id, Asked::offersPause);
    }

    private Asked change(UUID id, UnaryOperator<Asked> change) {
        rows.lock(id);
        Asked after = change.apply(one(id)).unread(true);
        rows.replace(after);
        bell.ring(after.owner().id());
        return after;
    }

    private UUID me() {
        return caller.id().orElseThrow();
    }
}
