package staffnetwork.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import staffnetwork.organisation.ManagerChanged;
import staffnetwork.organisation.PersonLeft;
import staffnetwork.organisation.PlaceChanged;

/** What ends by itself when somebody has another manager, or leaves: in the transaction in which that is entered. */
@ApplicationScoped
class SharingEnds {
    private final SharedRows shared;
    private final PlanRows rows;
    private final Event<Object> news;

    @Inject
    SharingEnds(SharedRows shared, PlanRows rows, Event<Object> news) {
        this.shared = shared;
        this.rows = rows;
        this.news = news;
    }

    /** The earlier manager sees nothing of theirs any more; the new one sees nothing yet. */
    void managerChanged(@Observes ManagerChanged change) {
        change.earlier().ifPresent(before -> {
            rows.keep();
            shared.deleteReadBy(before, change.person());
        });
        tell(change.person(), true);
    }

    /** Somebody works elsewhere: what they were given may not fit there. */
    void moved(@Observes PlaceChanged change) {
        tell(change.person(), false);
    }

    private void tell(UUID person, boolean manager) {
        rows.keep();
        List<UUID> asked = rows.of(person).asked();
        if (!asked.isEmpty()) {
            news.fire(new Plans.WorkChanged(person, asked, manager));
        }
    }

    /** A leaver sees nothing any more, and what they wrote and shared is deleted. */
    void left(@Observes PersonLeft leaver) {
        rows.keep();
        shared.deleteReadBy(leaver.person());
        end(leaver.person());
    }

    /** Deletes somebody's plan and what hangs on it. The transaction has said that it looks after rows. */
    void end(UUID person) {
        Plan plan = rows.delete(person);
        plan.shared().forEach(shared::delete);
        news.fire(new PlanGone(person, plan.asked()));
    }
}
