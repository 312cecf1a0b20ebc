package staffnetwork.stafflist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import staffnetwork.access.Roles;
import staffnetwork.organisation.ManagerChanged;
import staffnetwork.organisation.PersonJoined;
import staffnetwork.organisation.PersonLeft;
import staffnetwork.organisation.PlaceChanged;

/** Ends the roles of those who left by a staff list, and tells the other rooms who joined, left, moved or has another manager. */
@ApplicationScoped
class StaffListNews {
    private final Roles roles;
    private final Event<Object> news;
    private final Clock clock;

    @Inject
    StaffListNews(Roles roles, Event<Object> news, Clock clock) {
        this.roles = roles;
        this.news = news;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Ends every role of the leavers; false if nobody would stay administrator. */
    boolean endRoles(StaffListChanges changes) {
        List<UUID> leavers =
                changes.left().stream().map(StaffListChanges.Entry::id).toList();
        return leavers.isEmpty() || roles.endEvery(leavers);
    }

    void tell(StaffListChanges changes) {
        LocalDate today = today();
        changes.joined().forEach(entry -> news.fire(new PersonJoined(entry.id(), today)));
        changes.left().forEach(entry -> news.fire(new PersonLeft(entry.id(), today)));
        changes.changed().stream()
                .filter(StaffListChanges.Entry::moved)
                .forEach(entry -> news.fire(new PlaceChanged(entry.id(), today)));
        changes.managers()
                .forEach(
                        change -> news.fire(new ManagerChanged(change.person(), change.before(), change.now(), today)));
    }
}
