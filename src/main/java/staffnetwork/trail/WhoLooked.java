package staffnetwork.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;
import staffnetwork.access.Caller;
import staffnetwork.access.HeldAboutMe;

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

    /**
     * The entries about the caller's own record, the newest first. Places are counted among these alone: the numbers of the trail
     * would tell everybody how much was done with other people's records meanwhile.
     *
     * @param newer how many of the newest are left out
     */
    @Allow(Act.SEE_WHO_LOOKED)
    public LooksPart mine(long newer) {
        return LooksPart.after(newer, looks(newer, LooksPart.MOST + 1));
    }

    /** All of them, read at once: page by page, each page would count through those before it. */
    @Allow(Act.SEE_WHO_LOOKED)
    public List<LookView> all() {
        return looks(0, Integer.MAX_VALUE);
    }

    private List<LookView> looks(long newer, int most) {
        UUID record = keys.pseudonym(caller.id().orElseThrow());
        // the caller's own record and no roles: row-level security shows nothing else, whatever the query says
        repository.tell(record, "");
        return views.of(repository.of(record, newer, most));
    }

    /** The whole list, for the copy of everything held about somebody. */
    @ApplicationScoped
    static class Held implements HeldAboutMe {
        private final WhoLooked door;
        private final LookWords words;

        @Inject
        Held(WhoLooked door, LookWords words) {
            this.door = door;
            this.words = words;
        }

        @Override
        public String part() {
            return "trail";
        }

        @Override
        public String heading() {
            return "trail.mine.heading";
        }

        @Override
        public List<Line> lines() {
            return door.all().stream()
                    .map(look -> Line.of("trail.mine.line", words.ofOwn(look).inOneLine()))
                    .toList();
        }
    }
}
