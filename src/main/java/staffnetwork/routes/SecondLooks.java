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

/** The door for those who look a second time: at what was refused, and at what nobody answered or did in time; at nothing else. */
@ApplicationScoped
@Transactional
public class SecondLooks implements Deciding {
    private final AskedRows rows;
    private final AskedRepository repository;
    private final Handed handed;
    private final Caller caller;

    @Inject
    SecondLooks(AskedRows rows, AskedRepository repository, Handed handed, Caller caller) {
        this.rows = rows;
        this.repository = repository;
        this.handed = handed;
        this.caller = caller;
    }

    /** What waits for a second look, the oldest first. */
    @About
    @Allow(Act.LOOK_AGAIN)
    @Override
    public List<Asked> open() {
        return handed.open(
                Act.LOOK_AGAIN,
                repository.escalated(),
                each -> isTheirs(each) && !each.isClosed(),
                Comparator.comparing(each -> each.clock().on()));
    }

    /** Whether something waits for a second look. It is not noted as looking, since nothing of it is shown. */
    @Allow(Act.SEE_OWN_HOME)
    @Override
    public boolean isSomethingWaiting() {
        return handed.isAny(
                Act.LOOK_AGAIN, repository.escalated(), each -> isTheirs(each) && each.isToLookAtAgain(rows.today()));
    }

    /** One of those; the same answer whether it is over, not for them, or was never there. */
    @About
    @Allow(Act.LOOK_AGAIN)
    @Override
    public Asked one(UUID id) {
        return handed.one(Act.LOOK_AGAIN, id, this::isTheirs);
    }

    /** Answers about one thing, and this counts. */
    @About
    @Allow(Act.LOOK_AGAIN)
    @Override
    public void answer(UUID id, UUID row, Said said) {
        change(id, one -> one.lookedAgain(row, said.by(me(), caller.getName(), rows.today())));
    }

    /** Says by when something is there, and who sees to it. */
    @About
    @Allow(Act.LOOK_AGAIN)
    @Override
    public void promise(UUID id, UUID row, LocalDate day, String orders) {
        change(id, one -> one.promised(row, day, orders));
    }

    private void change(UUID id, UnaryOperator<Asked> change) {
        handed.change(Act.LOOK_AGAIN, id, this::isTheirs, change);
    }

    private boolean isTheirs(Asked one) {
        return one.isForSecondLook(me());
    }

    private UUID me() {
        return caller.id().orElseThrow();
    }
}
