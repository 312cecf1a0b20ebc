package staffnetwork.accesstowork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import staffnetwork.adjustment.Bell;
import staffnetwork.organisation.PersonLeft;

/** A row for everybody, nothing of leavers, and a letter when an award ends soon: in the transaction that keeps that it was posted. */
@ApplicationScoped
class ApplicationKeeping {
    private final ApplicationRows rows;
    private final Bell bell;

    @Inject
    ApplicationKeeping(ApplicationRows rows, Bell bell) {
        this.rows = rows;
        this.bell = bell;
    }

    /** Makes rows for people who have none, at most that many at once, and tells how many. */
    @Transactional
    int makeRows(int most) {
        return rows.makeMissing(most);
    }

    /** Deletes what leavers kept; before anybody is told anything. */
    @Transactional
    void deleteLeavers() {
        rows.keep();
        rows.leavers().forEach(rows::delete);
    }

    /** Tells those whose award ends soon, once: the letter says only that something is there to read. */
    @Transactional
    void tell() {
        rows.keep();
        LocalDate today = rows.today();
        for (UUID person : Renewals.due(rows.every(), today)) {
            if (rows.tell(person)) {
                bell.ring(person);
            }
        }
    }

    /** What a leaver kept goes in the transaction in which that is entered. */
    void left(@Observes PersonLeft leaver) {
        rows.keep();
        rows.delete(leaver.person());
    }
}
