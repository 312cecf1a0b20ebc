package staffnetwork.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import staffnetwork.access.ActingFor;
import staffnetwork.access.Role;
import staffnetwork.access.Roles;
import staffnetwork.stafflist.StaffListSaved;
import staffnetwork.stafflist.StaffListView;
import staffnetwork.stafflist.StaffLists;

/** Brings the demonstration's people in as an administrator does: by a staff list that is looked at and saved. */
@Dependent
class DemoPeople {
    private final ActingFor acting;
    private final StaffLists lists;
    private final Roles roles;
    private final DemoPlans plans;
    private final DemoReplies answers;

    @Inject
    DemoPeople(ActingFor acting, StaffLists lists, Roles roles, DemoPlans plans, DemoReplies answers) {
        this.acting = acting;
        this.lists = lists;
        this.roles = roles;
        this.plans = plans;
        this.answers = answers;
    }

    /** Has the chair give the roles that are the network's to give. */
    void giveByChair(Map<DemoPerson, UUID> accounts) {
        UUID chair = Objects.requireNonNull(accounts.get(DemoPerson.CHAIR));
        accounts.forEach((who, account) -> {
            if (who.role().givenBy().contains(Role.CHAIR)) {
                acting.account(chair, () -> {
                    roles.give(account, who.role(), null);
                    return true;
                });
            }
        });
    }

    /** Has some of them write plans and others answer, each through their own doors. */
    void tell(Map<DemoPerson, UUID> accounts) {
        answers.tell(plans, accounts);
    }

    /** Has everybody work here; nothing changes for those who do already. */
    void make(UUID administrator) {
        InventedFile list = InventedStaffList.file();
        try {
            Path file = Files.createTempFile("staff-list", ".upload");
            try {
                list.write(file);
                acting.account(administrator, () -> bring(file, list.name()));
            } finally {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private boolean bring(Path file, String name) {
        StaffListView view = lists.bring(file, name);
        if (view.changes().isNothing()) {
            return true;
        }
        if (lists.save(view.token(), view.seen()) instanceof StaffListSaved.Saved) {
            return true;
        }
        throw new IllegalStateException("the staff list of the demonstration was not taken: " + view.faults());
    }
}
