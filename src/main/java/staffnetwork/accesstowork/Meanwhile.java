package staffnetwork.accesstowork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import staffnetwork.adjustment.Adjustment;
import staffnetwork.adjustment.Plans;

/** Puts what helps meanwhile into the caller's own plan, through the door of plans. */
@ApplicationScoped
class Meanwhile {
    private final Plans plans;

    @Inject
    Meanwhile(Plans plans) {
        this.plans = plans;
    }

    /** Puts a row in, for a time, with why; the row of those words if it is there already. False if the plan is full. */
    boolean put(String what, String why) {
        plans.begin();
        if (!plans.wouldHelp(List.of(what))) {
            return false;
        }
        Adjustment row = plans.own().rows().stream()
                .filter(each -> each.what().equals(what))
                .findFirst()
                .orElseThrow();
        return plans.change(
                new Adjustment(row.id(), what, why, Adjustment.Lasting.TEMPORARY, row.urgent(), row.from()));
    }

    /** Whether the caller can ask for it at once. */
    boolean isReady() {
        return plans.own().isReady();
    }
}
