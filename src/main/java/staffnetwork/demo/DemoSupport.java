package staffnetwork.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import staffnetwork.access.ActingFor;

/** Somebody waits for Access to Work, somebody's award ends soon, two took time off, what works for one becomes everybody's, and a go-between writes. */
@Dependent
class DemoSupport {
    private static final Duration AWARDED = Duration.ofDays(200);

    private final ActingFor acting;
    private final DemoGrants grants;
    private final DemoTimeOff time;
    private final DemoOffers offers;
    private final DemoOnward onward;

    @Inject
    DemoSupport(ActingFor acting, DemoGrants grants, DemoTimeOff time, DemoOffers offers, DemoOnward onward) {
        this.acting = acting;
        this.grants = grants;
        this.time = time;
        this.offers = offers;
        this.onward = onward;
    }

    /** Tells all of it. */
    void tell(Map<DemoPerson, UUID> accounts) {
        acting.account(id(accounts, DemoPerson.MEMBER), grants::waits);
        acting.earlier(AWARDED, () -> acting.account(id(accounts, DemoPerson.HOST), grants::isAwarded));
        acting.account(id(accounts, DemoPerson.NURSE), time::nurse);
        acting.account(id(accounts, DemoPerson.HOST), time::host);
        offers.tell(accounts);
        onward.tell(accounts);
    }

    private static UUID id(Map<DemoPerson, UUID> accounts, DemoPerson who) {
        return Objects.requireNonNull(accounts.get(who));
    }
}
