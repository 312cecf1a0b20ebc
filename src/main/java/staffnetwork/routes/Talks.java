package staffnetwork.routes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;
import staffnetwork.adjustment.Plans;

/** The door for a talk of which nothing is kept: the plan is deleted, and what stays is a number in a quarter. */
@ApplicationScoped
@Transactional
public class Talks {
    private final GoBetweenRepository repository;
    private final Plans plans;
    private final Clock clock;

    @Inject
    Talks(GoBetweenRepository repository, Plans plans, Clock clock) {
        this.repository = repository;
        this.plans = plans;
        this.clock = clock;
    }

    /** Deletes the caller's plan with everything that hangs on it, and counts one more talk. */
    @Allow(Act.KEEP_NOTHING)
    public void keepNothing() {
        plans.delete();
        repository.count(LocalDate.now(clock));
    }
}
