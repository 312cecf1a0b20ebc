package staffnetwork.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Makes the whole invented trust, once; what visitors change stays. */
@Dependent
class DemonstrationTrust {
    private final MarkRepository mark;
    private final DemoAccounts accounts;
    private final DemoStaff staff;
    private final DemoOffice office;
    private final SignInsTold told;

    @Inject
    DemonstrationTrust(
            MarkRepository mark, DemoAccounts accounts, DemoStaff staff, DemoOffice office, SignInsTold told) {
        this.mark = mark;
        this.accounts = accounts;
        this.staff = staff;
        this.office = office;
        this.told = told;
    }

    /** Makes what is not there yet; after a start that was broken off it goes on. */
    void make() {
        if (mark.isComplete()) {
            return;
        }
        if (!mark.isMarked() && !accounts.isNobodyHere()) {
            throw new IllegalStateException("this database holds real data: no demonstration is made in it");
        }
        mark.mark();
        UUID administrator = accounts.administrator(told.code());
        staff.make(administrator);
        Map<DemoPerson, UUID> ids = new EnumMap<>(DemoPerson.class);
        for (DemoPerson who : DemoPerson.values()) {
            ids.put(who, who == DemoPerson.ADMINISTRATOR ? administrator : accounts.of(who, administrator));
        }
        staff.network(ids);
        office.work(id(ids, DemoPerson.ANALYST), id(ids, DemoPerson.SUBMITTER));
        staff.figures(administrator);
        staff.stories(ids);
        mark.complete();
    }

    private static UUID id(Map<DemoPerson, UUID> ids, DemoPerson who) {
        return Objects.requireNonNull(ids.get(who));
    }
}
