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
import staffnetwork.routes.Asked;
import staffnetwork.routes.Asking;

/** Two plans of invented people, written as they would: one asks in writing, one lets a go-between ask. */
@Dependent
class DemoPlans {
    private final Plans plans;
    private final Sharing sharing;
    private final ShareWith with;
    private final Asking asking;

    @Inject
    DemoPlans(Plans plans, Sharing sharing, ShareWith with, Asking asking) {
        this.plans = plans;
        this.sharing = sharing;
        this.with = with;
        this.asking = asking;
    }

    /** The nurse writes her plan and asks her manager for two things. */
    boolean nurseAsks() {
        plans.begin();
        plans.say(
                Part.BARRIER,
                "Handover is read out fast at the desk, with the phone ringing. I miss half of it and then ask twice.");
        plans.say(Part.TALKING, "Face to face, in a quiet place. Please let me finish.");
        plans.say(Part.EMERGENCY, "I may not hear the alarm in the store room. Please come and get me.");
        plans.wouldHelp(List.of("Handover in writing", "A quiet corner for handover"));
        plans.go(Route.FORMAL);
        Shared.Terms manager = with.asManager().orElseThrow();
        Set<Part> along = EnumSet.of(Part.BARRIER, Part.TALKING);
        sharing.choose(manager, along, ids());
        return asking.ask();
    }

    /** The nurse says that the first thing is there. */
    boolean nurseHasIt() {
        Asked one = asking.mine().get(0);
        asking.done(one.id(), one.wanted().get(0).id());
        return true;
    }

    /** A member of the network writes a plan and shares one part with somebody who asks for others. */
    boolean memberShares(Shared.Terms goBetween) {
        plans.begin();
        plans.say(Part.BARRIER, "The rota comes a week before. I cannot plan rest days around bad days.");
        plans.say(Part.BAD_DAY, "I can do desk work, slowly. Two or three days a month.");
        plans.wouldHelp(List.of("The rota four weeks ahead"));
        plans.go(Route.GO_BETWEEN);
        sharing.choose(goBetween, EnumSet.of(Part.BARRIER), ids());
        return sharing.share();
    }

    private Set<UUID> ids() {
        return plans.own().rows().stream().map(Adjustment::id).collect(Collectors.toSet());
    }
}
