package staffnetwork.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import staffnetwork.access.Caller;

/** Whose hand makes the next version of the mapping, and when. */
@ApplicationScoped
class MappingHand {
    private final MappingRepository repository;
    private final Caller caller;
    private final Clock clock;

    @Inject
    MappingHand(MappingRepository repository, Caller caller, Clock clock) {
        this.repository = repository;
        this.caller = caller;
        this.clock = clock;
    }

    /** Begins the next version, for the file of that year. */
    MadeVersion begin(int wdesYear) {
        return repository.begin(wdesYear, caller, clock.instant());
    }
}
