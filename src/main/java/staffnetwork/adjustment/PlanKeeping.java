package staffnetwork.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** A row for everybody, so that having one says nothing; and what is past its time is deleted. */
@ApplicationScoped
class PlanKeeping {
    private final PlanRepository plans;
    private final SharedRepository repository;
    private final PlanRows rows;
    private final SharedRows shared;
    private final SharingEnds ends;

    @Inject
    PlanKeeping(PlanRepository plans, SharedRepository repository, PlanRows rows, SharedRows shared, SharingEnds ends) {
        this.plans = plans;
        this.repository = repository;
        this.rows = rows;
        this.shared = shared;
        this.ends = ends;
    }

    /** Makes rows for people who have none, at most that many at once, and tells how many. */
    @Transactional
    int makeRows(int most) {
        plans.keep();
        List<UUID> lacking = plans.withoutRow();
        lacking.stream().limit(most).forEach(rows::make);
        return Math.min(most, lacking.size());
    }

    /** Deletes what was shared until a day that is over, and what leavers wrote. */
    @Transactional
    void deleteOld() {
        plans.keep();
        repository.over(rows.today()).forEach(shared::delete);
        plans.leavers().forEach(ends::end);
    }
}
