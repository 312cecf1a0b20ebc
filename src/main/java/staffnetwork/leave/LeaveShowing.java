package staffnetwork.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;
import staffnetwork.access.Caller;
import staffnetwork.access.Decision;
import staffnetwork.access.NotAllowed;
import staffnetwork.adjustment.Bell;
import staffnetwork.adjustment.Shared;

/** The door for letting one person see days and hours: what is shown beforehand, until a day, ended at once. */
@ApplicationScoped
@Transactional
public class LeaveShowing {
    private final TimeOffRows rows;
    private final ShownTimeRows shown;
    private final Bell bell;
    private final Caller caller;

    @Inject
    LeaveShowing(TimeOffRows rows, ShownTimeRows shown, Bell bell, Caller caller) {
        this.rows = rows;
        this.shown = shown;
        this.bell = bell;
        this.caller = caller;
    }

    /** Who sees the caller's days and hours now. */
    @Allow(Act.SEE_OWN_TIME)
    public List<ShownTime> mine() {
        return shown.of(rows.of(me()).shown()).stream()
                .filter(each -> each.isOpen(rows.today()))
                .toList();
    }

    /** One of those; the same answer whether it is another's, over, or was never there. */
    @Allow(Act.SEE_OWN_TIME)
    public ShownTime one(UUID id) {
        return mine().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotAllowed(Act.SEE_OWN_TIME, new Decision.Refused(Decision.Reason.NOT_YOURS)));
    }

    /** Keeps whom the caller is about to let see what. Nobody sees anything yet. */
    @Allow(Act.CHANGE_OWN_TIME)
    public void choose(Shared.Terms terms, LocalDate since) {
        rows.change(me(), kept -> kept.drafted(new TimeOff.Draft(terms, since)));
    }

    /** Exactly what that person would see now; nothing before it is chosen. */
    @Allow(Act.SEE_OWN_TIME)
    public Optional<ShownTime> preview() {
        return drafted();
    }

    /** Lets that person see it. False if nothing was chosen, or if six people see it already. */
    @Allow(Act.SHARE_OWN_TIME)
    public boolean show() {
        forgetWhatIsOver();
        Optional<ShownTime> what = drafted();
        if (rows.of(me()).shown().size() >= TimeOff.MOST_SHOWN) {
            return false;
        }
        what.ifPresent(one -> {
            shown.keep(one);
            rows.change(me(), kept -> kept.shows(one.id()));
            bell.ring(one.terms().reader());
        });
        return what.isPresent();
    }

    /** Stops: from the next request on its reader does not see it any more. */
    @Allow(Act.STOP_SHARING_OWN_TIME)
    public void stop(UUID id) {
        if (rows.of(me()).shown().contains(id)) {
            shown.delete(id);
            rows.change(me(), kept -> kept.showsNoMore(id));
        }
    }

    private void forgetWhatIsOver() {
        List<UUID> open = mine().stream().map(ShownTime::id).toList();
        for (UUID id : rows.of(me()).shown()) {
            if (!open.contains(id)) {
                shown.delete(id);
                rows.change(me(), kept -> kept.showsNoMore(id));
            }
        }
    }

    private Optional<ShownTime> drafted() {
        TimeOff kept = rows.of(me());
        TimeOff.Draft draft = kept.draft();
        return draft == null
                ? Optional.empty()
                : Optional.of(ShownTime.of(me(), caller.getName(), draft, kept, rows.today()));
    }

    private UUID me() {
        return caller.id().orElseThrow();
    }
}
