package staffnetwork.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Makes the whole invented trust, once; what visitors change stays. */
@Dependent
class DemonstrationTrust {
    private final MarkRepository mark;
    private final DemoAccounts accounts;
    private final DemoOffice office;
    private final SignInsTold told;
    private final Clock clock;

    @Inject
    DemonstrationTrust(MarkRepository mark, DemoAccounts accounts, DemoOffice office, SignInsTold told, Clock clock) {
        this.mark = mark;
        this.accounts = accounts;
        this.office = office;
        this.told = told;
        this.clock = clock;
    }

    /** Makes what is not there yet; after a start that was broken off it goes on. */
    void make() {
        if (mark.isComplete()) {
            return;
        }
        if (!mark.isMarked() && !accounts.isNobodyHere()) {
            throw new IllegalStateException("this database holds real data: no demonstration is made in it");
        }
        mark.mark(clock.instant());
        UUID administrator = accounts.administrator(told.code());
        UUID analyst = accounts.of(DemoPerson.ANALYST, administrator);
        UUID submitter = accounts.of(DemoPerson.SUBMITTER, administrator);
        office.work(analyst, submitter);
        mark.complete(clock.instant());
    }
}
