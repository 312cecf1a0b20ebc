package staffnetwork.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
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
        UUID record = keys.pseudonym(caller.id().orElseThrow());
        // the caller's own record and no roles: row-level security shows nothing else, whatever the query says
        repository.tell(record, "");
        return LooksPart.after(newer, views.of(repository.of(record, newer, LooksPart.MOST + 1)));
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
            List<Line> lines = new ArrayList<>();
            long before = 0;
            do {
                LooksPart part = door.mine(before);
                part.looks()
                        .forEach(look -> lines.add(
                                Line.of("trail.mine.line", words.ofOwn(look).inOneLine())));
                before = part.older();
            } while (before > 0);
            return lines;
        }
    }
}
