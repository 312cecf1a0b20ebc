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
    private final Handed handed;
    private final Bell bell;
    private final Caller caller;

    @Inject
    Answering(AskedRows rows, AskedRepository repository, Handed handed, Bell bell, Caller caller) {
        this.rows = rows;
        this.repository = repository;
        this.handed = handed;
        this.bell = bell;
        this.caller = caller;
    }

    /** What the caller was asked, what waits longest first. */
    @About
    @Allow(Act.ANSWER_ASKED)
    @Override
    public List<Asked> open() {
        return handed.open(
                Act.ANSWER_ASKED,
                repository.askedOf(me()),
                this::isTheirs,
                Comparator.comparing(each -> each.clock().due(rows.today())));
    }

    /** Whether they still have something to answer. It is not noted as looking, since nothing of it is shown. */
    @Allow(Act.SEE_OWN_HOME)
    @Override
    public boolean isSomethingWaiting() {
        return handed.isAny(Act.ANSWER_ASKED, repository.askedOf(me()), each -> isTheirs(each) && each.isToAnswer());
    }

    /** One of those; the same answer whether it was taken back, is over, is another's or was never there. */
    @About
    @Allow(Act.ANSWER_ASKED)
    @Override
    public Asked one(UUID id) {
        return handed.one(Act.ANSWER_ASKED, id, this::isTheirs);
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
        return handed.change(Act.ANSWER_ASKED, id, this::isTheirs, change);
    }

    private boolean isTheirs(Asked one) {
        return one.isOpenTo(me(), rows.today());
    }

    private UUID me() {
        return caller.id().orElseThrow();
    }
}
