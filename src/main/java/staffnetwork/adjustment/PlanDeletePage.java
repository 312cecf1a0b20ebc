package staffnetwork.adjustment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import staffnetwork.web.Messages;

/** Stops before the plan is deleted, and deletes it. */
@Named
@RequestScoped
public class PlanDeletePage {
    private final Plans plans;
    private final Messages messages;

    @Inject
    PlanDeletePage(Plans plans, Messages messages) {
        this.plans = plans;
        this.messages = messages;
    }

    /** Deletes everything. */
    public String delete() {
        plans.delete();
        messages.done("adjustment.deleted");
        return "/index?faces-redirect=true";
    }
}
