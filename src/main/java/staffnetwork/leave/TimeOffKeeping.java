package staffnetwork.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import staffnetwork.organisation.ManagerChanged;
import staffnetwork.organisation.PersonLeft;

/** A row for everybody, nothing that is past its time, and what ends by itself when somebody has another manager or leaves. */
@ApplicationScoped
class TimeOffKeeping {
    private final TimeOffRepository repository;
    private final ShownTimeRepository shownOnes;
    private final TimeOffRows rows;
    private final ShownTimeRows shown;

    @Inject
    TimeOffKeeping(TimeOffRepository repository, ShownTimeRepository shownOnes, TimeOffRows rows, ShownTimeRows shown) {
        this.repository = repository;
        this.shownOnes = shownOnes;
        this.rows = rows;
        this.shown = shown;
    }

    /** Makes rows for people who have none, at most that many at once, and tells how many. */
    @Transactional
    int makeRows(int most) {
        repository.keep();
        List<UUID> lacking = repository.withoutRow();
        lacking.stream().limit(most).forEach(rows::make);
        return Math.min(most, lacking.size());
    }

    /** Deletes what others were let see until a day that is over, what leavers kept, and days older than two years. */
    @Transactional
    void deleteOld() {
        repository.keep();
        shownOnes.over(rows.today()).forEach(shown::delete);
        repository.leavers().forEach(this::end);
        rows.every().forEach((person, kept) -> {
            if (!kept.tidied(rows.today()).equals(kept)) {
                rows.change(person, before -> before.tidied(rows.today()));
            }
        });
    }

    /** The earlier manager sees nothing of theirs any more; the new one sees nothing yet. */
    void managerChanged(@Observes ManagerChanged change) {
        change.earlier().ifPresent(before -> {
            repository.keep();
            shown.readBy(before).stream()
                    .filter(each -> each.owner().equals(change.person()))
                    .forEach(each -> shown.delete(each.id()));
        });
    }

    /** A leaver sees nothing any more, and what they kept is deleted. */
    void left(@Observes PersonLeft leaver) {
        repository.keep();
        shownOnes.readBy(leaver.person()).forEach(shown::delete);
        end(leaver.person());
    }

    private void end(UUID person) {
        rows.of(person).shown().forEach(shown::delete);
        rows.delete(person);
    }
}
