package staffnetwork.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import staffnetwork.organisation.PersonLeft;

/** Deletes what is past its time, what somebody wrote who is no go-between any more, and what leavers wrote or could read. */
@ApplicationScoped
class OnwardKeeping {
    private final OnwardRepository repository;
    private final OnwardRows rows;

    @Inject
    OnwardKeeping(OnwardRepository repository, OnwardRows rows) {
        this.repository = repository;
        this.rows = rows;
    }

    @Transactional
    void deleteOver() {
        repository.keep();
        repository.deleteOver(rows.today());
    }

    /** In the transaction in which it is entered. What is about the leaver goes with what they shared. */
    void left(@Observes PersonLeft leaver) {
        repository.keep();
        repository.deleteOf(leaver.person());
    }
}
