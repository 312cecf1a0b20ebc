package staffnetwork.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import staffnetwork.organisation.ManagerChanged;
import staffnetwork.organisation.PersonLeft;
import staffnetwork.organisation.RowForEverybody;

/** A row for everybody, nothing that is past its time, and what ends by itself when somebody has another manager or leaves. */
@ApplicationScoped
class TimeOffKeeping implements RowForEverybody {
    private final TimeOffRows rows;
    private final ShownTimeRows shown;

    @Inject
    TimeOffKeeping(TimeOffRows rows, ShownTimeRows shown) {
        this.rows = rows;
        this.shown = shown;
    }

    @Override
    @Transactional
    public int makeRows(int most) {
        return rows.makeMissing(most);
    }

    /** Deletes what others were let see until a day that is over, what leavers kept, and days older than two years. */
    @Override
    @Transactional
    public void tidy() {
        rows.keep();
        shown.deleteOver();
        rows.leavers().forEach(this::end);
        rows.every().forEach((person, kept) -> {
            if (!kept.tidied(rows.today()).equals(kept)) {
                rows.change(person, before -> before.tidied(rows.today()));
            }
        });
    }

    /** The earlier manager sees nothing of theirs any more; the new one sees nothing yet. */
    void managerChanged(@Observes ManagerChanged change) {
        change.earlier().ifPresent(before -> {
            rows.keep();
            shown.deleteReadBy(before, change.person());
        });
    }

    /** A leaver sees nothing any more, and what they kept is deleted. */
    void left(@Observes PersonLeft leaver) {
        rows.keep();
        shown.deleteReadBy(leaver.person());
        end(leaver.person());
    }

    private void end(UUID person) {
        rows.delete(person).shown().forEach(shown::delete);
    }
}
