package staffnetwork.offers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Logger;
import staffnetwork.access.ComesAgain;

/** Looks every few hours whether a quarter began. */
@ApplicationScoped
class OfferHousekeeping {
    private static final Logger LOG = Logger.getLogger(OfferHousekeeping.class.getName());
    private final OfferQuarter quarter;
    private final ComesAgain again;

    @Inject
    OfferHousekeeping(OfferQuarter quarter, ComesAgain again) {
        this.quarter = quarter;
        this.again = again;
    }

    void atStart(@Observes @Initialized(ApplicationScoped.class) Object application) {
        again.every(Duration.ofMinutes(3), Duration.ofHours(6), LOG, quarter::makeDue);
    }
}
