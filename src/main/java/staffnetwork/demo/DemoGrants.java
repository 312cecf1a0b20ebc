package staffnetwork.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import staffnetwork.accesstowork.Application;
import staffnetwork.accesstowork.Applications;

/** Two invented applications to Access to Work, written down as their owners would. */
@Dependent
class DemoGrants {
    private static final int WAITED_DAYS = 73;
    private static final int AWARD_DAYS = 250;
    private static final int BOUGHT_DAYS = 21;
    private static final int CLAIMED_DAYS = 48;

    private final Applications applications;
    private final Clock clock;

    @Inject
    DemoGrants(Applications applications, Clock clock) {
        this.applications = applications;
        this.clock = clock;
    }

    /** Somebody applied and waits. */
    boolean waits() {
        return applications.apply(new Application.Applied(
                LocalDate.now(clock).minusDays(WAITED_DAYS), "INVENTED-0417", Application.Contact.YES));
    }

    /** Somebody has an award, which ends soon by now. */
    boolean isAwarded() {
        LocalDate today = LocalDate.now(clock);
        applications.apply(
                new Application.Applied(today.minusDays(AWARD_DAYS), "INVENTED-0092", Application.Contact.YES));
        applications.award(today, "Live captions in meetings, and a microphone.", today.plusDays(AWARD_DAYS));
        applications.add("Microphone for meetings", today.plusDays(BOUGHT_DAYS), today.plusDays(CLAIMED_DAYS));
        return applications.add("Live captions, a year", today.plusDays(BOUGHT_DAYS), null);
    }
}
