package staffnetwork.adjustment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Before anything is written: who sees what, and how long it takes. */
@Named
@RequestScoped
public class PlanStartPage {
    private final Plans plans;

    @Inject
    PlanStartPage(Plans plans) {
        this.plans = plans;
    }

    /** Begins, or carries on. */
    public String start() {
        plans.begin();
        return "/plan/in-the-way?faces-redirect=true";
    }
}
