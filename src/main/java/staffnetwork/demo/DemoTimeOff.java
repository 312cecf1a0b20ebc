package staffnetwork.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import staffnetwork.adjustment.ShareWith;
import staffnetwork.leave.Leave;
import staffnetwork.leave.LeaveShowing;

/** Time off of two invented people, entered as they would; one lets her manager see days and hours. */
@Dependent
class DemoTimeOff {
    private static final int MORNING = 210;
    private static final int SHIFT = 450;

    private final Leave leave;
    private final LeaveShowing showing;
    private final ShareWith with;
    private final Clock clock;

    @Inject
    DemoTimeOff(Leave leave, LeaveShowing showing, ShareWith with, Clock clock) {
        this.leave = leave;
        this.showing = showing;
        this.with = with;
        this.clock = clock;
    }

    /** The nurse was off twice and lets her manager see it. */
    boolean nurse() {
        LocalDate today = LocalDate.now(clock);
        leave.enter(today.minusDays(16), MORNING, true);
        leave.enter(today.minusDays(5), SHIFT, false);
        showing.choose(with.asManager().orElseThrow(), today.minusMonths(1));
        return showing.show();
    }

    /** The host has three mornings, one of them to come, and lets nobody see them. */
    boolean host() {
        LocalDate today = LocalDate.now(clock);
        leave.enter(today.minusMonths(2), MORNING, true);
        leave.enter(today.minusDays(40), MORNING, false);
        return leave.enter(today.plusDays(9), MORNING, true) == Leave.Outcome.APPROVED;
    }
}
