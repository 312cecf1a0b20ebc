package staffnetwork.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
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
        office.staff(administrator);
        Map<DemoPerson, UUID> ids = new EnumMap<>(DemoPerson.class);
        for (DemoPerson who : DemoPerson.values()) {
            ids.put(who, who == DemoPerson.ADMINISTRATOR ? administrator : accounts.of(who, administrator));
        }
        office.network(ids);
        office.work(id(ids, DemoPerson.ANALYST), id(ids, DemoPerson.SUBMITTER));
        mark.complete(clock.instant());
    }

    private static UUID id(Map<DemoPerson, UUID> ids, DemoPerson who) {
        return Objects.requireNonNull(ids.get(who));
    }
}
