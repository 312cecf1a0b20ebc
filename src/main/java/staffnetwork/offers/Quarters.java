package staffnetwork.offers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;

/** The door to what is due at the beginning of a quarter; nobody chooses its day or what is in it, and nothing of it is shown. */
@ApplicationScoped
@Transactional
public class Quarters {
    private final OfferQuarter quarter;

    @Inject
    Quarters(OfferQuarter quarter) {
        this.quarter = quarter;
    }

    /** Does what is due, if the job did not; false if nothing was. */
    @Allow(Act.MAKE_DUE_RELEASE)
    public boolean makeDue() {
        return quarter.makeDue();
    }
}
