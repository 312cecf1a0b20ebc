package staffnetwork.offers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import staffnetwork.web.Messages;

/** Has done what is due at the beginning of a quarter, should the job have failed; shows nothing of it. */
@Named
@RequestScoped
public class OfferDuePage {
    private final Quarters quarters;
    private final Messages messages;

    @Inject
    OfferDuePage(Quarters quarters, Messages messages) {
        this.quarters = quarters;
        this.messages = messages;
    }

    /** Does it, unless it was done. */
    public String make() {
        messages.done(quarters.makeDue() ? "offers.due.done" : "offers.due.not");
        return "/offers/due?faces-redirect=true";
    }
}
