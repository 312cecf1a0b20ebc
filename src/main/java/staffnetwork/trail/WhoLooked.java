package staffnetwork.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;
import staffnetwork.access.Caller;

/** The door to one's own part of the trail: who looked at my record, what they did, and who tried. */
@ApplicationScoped
@Transactional
public class WhoLooked {
    private final TrailRepository repository;
    private final LookViews views;
    private final TrailKeys keys;
    private final Caller caller;

    @Inject
    WhoLooked(TrailRepository repository, LookViews views, TrailKeys keys, Caller caller) {
        this.repository = repository;
        this.views = views;
        this.keys = keys;
        this.caller = caller;
    }

    /** The entries about the caller's own record before that one, the newest first; before 0 means from the newest on. */
    @Allow(Act.SEE_WHO_LOOKED)
    public LooksPart mine(long before) {
        UUID record = keys.pseudonym(caller.id().orElseThrow());
        // the caller's own record and no roles: row-level security shows nothing else, whatever the query says
        repository.tell(record, "");
        long from = before > 0 ? before : Long.MAX_VALUE;
        return LooksPart.of(views.of(repository.of(record, from, LooksPart.MOST + 1)));
    }
}
