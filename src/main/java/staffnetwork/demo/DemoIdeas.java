package staffnetwork.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import staffnetwork.adjustment.Adjustment;
import staffnetwork.adjustment.Part;
import staffnetwork.adjustment.Plans;
import staffnetwork.adjustment.Route;
import staffnetwork.adjustment.ShareWith;
import staffnetwork.adjustment.Shared;
import staffnetwork.adjustment.Sharing;
import staffnetwork.ideas.Ideas;
import staffnetwork.routes.Asked;
import staffnetwork.routes.Asking;
import staffnetwork.routes.Wanted;

/** A fix that works, from her side: she asks, gets it, says that it works, and lets the idea go on without her. */
@Dependent
class DemoIdeas {
    private final Plans plans;
    private final ShareWith with;
    private final Sharing sharing;
    private final Asking asking;
    private final Ideas ideas;

    @Inject
    DemoIdeas(Plans plans, ShareWith with, Sharing sharing, Asking asking, Ideas ideas) {
        this.plans = plans;
        this.with = with;
        this.sharing = sharing;
        this.asking = asking;
        this.ideas = ideas;
    }

    /** She asks for one thing, and the id of what she asked is for who answers. */
    UUID asks(DemoPerson decider, String fix) {
        plans.begin();
        plans.say(Part.BARRIER, "In a talk I need time to find my words. Questions out of the blue stop me.");
        plans.wouldHelp(List.of(fix));
        plans.go(Route.FORMAL);
        Shared.Terms terms = with.address(decider.email().value()).orElseThrow();
        Set<UUID> rows = plans.own().rows().stream().map(Adjustment::id).collect(Collectors.toSet());
        sharing.choose(terms, EnumSet.of(Part.BARRIER), rows);
        asking.ask();
        return asking.mine().get(0).id();
    }

    /** She has it. */
    boolean hasIt(UUID asked) {
        asking.done(asked, asking.one(asked).wanted().get(0).id());
        return true;
    }

    /** It works, and she lets exactly these words go on. */
    boolean works(UUID asked) {
        Asked one = asking.one(asked);
        UUID row = one.wanted().get(0).id();
        asking.works(asked, row, Wanted.Works.YES);
        return goesOn(ideas.worked(asked, row));
    }

    /** Lets an idea of one's own wait with others. */
    boolean goesOn(String idea) {
        if (ideas.offer(idea) != Ideas.Offered.WAITS) {
            throw new IllegalStateException("an idea of the demonstration cannot go on: " + idea);
        }
        return true;
    }
}
