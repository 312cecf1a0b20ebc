package staffnetwork.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That somebody is or was managed by somebody, since when and until when. */
@Entity
class Managed {
    @Id
    private UUID id;

    private UUID person;
    private UUID manager;
    private LocalDate since;

    @Column(name = "until_day")
    private @Nullable LocalDate until;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected Managed() {}

    UUID person() {
        return person;
    }

    UUID manager() {
        return manager;
    }

    boolean isNow() {
        return until == null;
    }

    /** Whether the manager managed the person on that day; the day of a change belongs to the new manager. */
    boolean on(LocalDate day) {
        return !day.isBefore(since) && (until == null || day.isBefore(until));
    }

    void end(LocalDate today) {
        if (until == null) {
            until = today;
        }
    }

    ManagedBy view(String name) {
        return new ManagedBy(new PersonView.Named(manager, name), since, until);
    }
}
