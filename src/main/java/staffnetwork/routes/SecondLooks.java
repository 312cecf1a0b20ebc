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

/** The door for those who look a second time: at what was refused, and at what nobody answered or did in time; at nothing else. */
@ApplicationScoped
@Transactional
public class SecondLooks implements Deciding {
    private final AskedRows rows;
    private final AskedRepository repository;
    private final Bell bell;
    private final Witnesses witnesses;
    private final Caller caller;

    @Inject
    SecondLooks(AskedRows rows, AskedRepository repository, Bell bell, Witnesses witnesses, Caller caller) {
        this.rows = rows;
        this.repository = repository;
        this.bell = bell;
        this.witnesses = witnesses;
        this.caller = caller;
    }

    /** What waits for a second look, the oldest first. */
    @About
    @Allow(Act.LOOK_AGAIN)
    @Override
    public List<Asked> open() {
        Decision granted = caller.decide(Act.LOOK_AGAIN, Relation.GRANTED);
        List<Asked> open = rows.seen(repository.escalated()).stream()
                .filter(each -> granted.isAllowed() && each.isForSecondLook(me()) && !each.isClosed())
                .sorted(Comparator.comparing(each -> each.clock().on()))
                .toList();
        open.forEach(each -> witnesses.tell(Act.LOOK_AGAIN, each.owner().id(), granted));
        return open;
    }

    /** Whether something waits for a second look. It is not noted as looking, since nothing of it is shown. */
    @Allow(Act.SEE_OWN_HOME)
    @Override
    public boolean isSomethingWaiting() {
        return caller.decide(Act.LOOK_AGAIN, Relation.GRANTED).isAllowed()
                && rows.seen(repository.escalated()).stream()
                        .anyMatch(each -> each.isForSecondLook(me()) && each.isToLookAtAgain(rows.today()));
    }

    /** One of those; the same answer whether it is over, not for them, or was never there. */
    @About
    @Allow(Act.LOOK_AGAIN)
    @Override
    public Asked one(UUID id) {
        Decision granted = caller.decide(Act.LOOK_AGAIN, Relation.GRANTED);
        Asked found = rows.seen(id)
                .filter(each -> granted.isAllowed() && each.isForSecondLook(me()))
                .orElseThrow(() -> new NotAllowed(Act.LOOK_AGAIN, new Decision.Refused(Decision.Reason.NOT_YOURS)));
        witnesses.tell(Act.LOOK_AGAIN, found.owner().id(), granted);
        return found;
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
        rows.lock(id);
        Asked after = change.apply(one(id)).unread(true);
        rows.replace(after);
        bell.ring(after.owner().id());
    }

    private UUID me() {
        return caller.id().orElseThrow();
    }
}
