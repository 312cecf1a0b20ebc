package staffnetwork.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;
import staffnetwork.access.Caller;

/** The door to one's own time off: nobody can name another person here, and nobody gives a reason. */
@ApplicationScoped
@Transactional
public class Leave {
    private final TimeOffRows rows;
    private final ShownTimeRows shown;
    private final AllowanceInForce policy;
    private final Caller caller;

    @Inject
    Leave(TimeOffRows rows, ShownTimeRows shown, AllowanceInForce policy, Caller caller) {
        this.rows = rows;
        this.shown = shown;
        this.policy = policy;
        this.caller = caller;
    }

    /** What came of entering a day. */
    public enum Outcome {
        /** The policy approves it. */
        APPROVED,
        /** It is more than the policy approves by itself; nothing was kept. */
        TO_BE_ASKED,
        /** There is no room for more. */
        FULL
    }

    /**
     * How much the policy approves in this year.
     *
     * @param allowance the policy
     * @param used minutes entered for this year
     * @param since the first day of this year
     */
    public record Left(Allowance allowance, int used, LocalDate since) {}

    /** How much the policy approves in the year of today, and how much of it the caller has entered. */
    @Allow(Act.SEE_OWN_TIME)
    public Left left() {
        Allowance allowance = policy.allowance();
        LocalDate today = rows.today();
        return new Left(allowance, rows.of(me()).used(today, 0, allowance), allowance.yearOf(today));
    }

    /** The caller's own time off. */
    @Allow(Act.SEE_OWN_TIME)
    public TimeOff own() {
        return rows.of(me()).tidied(rows.today());
    }

    /** One day of it. */
    @Allow(Act.SEE_OWN_TIME)
    public Optional<TimeOff.Entry> entry(int id) {
        return rows.of(me()).entry(id);
    }

    /** Enters a day of that many minutes. */
    @Allow(Act.CHANGE_OWN_TIME)
    public Outcome enter(LocalDate day, int minutes, boolean planned) {
        return keep(new TimeOff.Entry(rows.of(me()).nextEntry(), day, minutes, planned));
    }

    /** Changes a day, which has to be there. */
    @Allow(Act.CHANGE_OWN_TIME)
    public Outcome change(TimeOff.Entry entry) {
        return rows.of(me()).entry(entry.id()).isPresent() ? keep(entry) : Outcome.FULL;
    }

    /** Cancels a day, for those too who were let see it. */
    @Allow(Act.CHANGE_OWN_TIME)
    public void cancel(int id) {
        change(kept -> kept.without(id));
    }

    /** Deletes everything, also what others were let see. The keys are destroyed at once. */
    @Allow(Act.DELETE_OWN_TIME)
    public void delete() {
        rows.destroy(me()).shown().forEach(shown::delete);
    }

    private Outcome keep(TimeOff.Entry entry) {
        TimeOff kept = rows.of(me()).tidied(rows.today());
        if (!kept.isApproved(entry, policy.allowance())) {
            return Outcome.TO_BE_ASKED;
        }
        boolean room = kept.entries().size() < TimeOff.MOST
                && change(before -> before.tidied(rows.today()).with(entry, policy.allowance(), rows.today()));
        return room ? Outcome.APPROVED : Outcome.FULL;
    }

    /** Changes it, and what others are let see of it, in one transaction. */
    private boolean change(UnaryOperator<TimeOff> change) {
        boolean changed = rows.change(me(), change);
        TimeOff now = rows.of(me());
        shown.of(now.shown()).forEach(each -> shown.replace(each.of(now)));
        return changed;
    }

    private UUID me() {
        return caller.id().orElseThrow();
    }
}
