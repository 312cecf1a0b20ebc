package staffnetwork.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import staffnetwork.access.Role;
import staffnetwork.access.StaffListRoles;

/** Tells which roles follow from the staff list: whoever works here is a staff member, whoever manages one is a line manager. */
@ApplicationScoped
class StaffListStanding implements StaffListRoles {
    private final PersonRepository repository;

    @Inject
    StaffListStanding(PersonRepository repository) {
        this.repository = repository;
    }

    @Override
    public Set<Role> of(UUID person) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        if (repository.person(person).filter(Person::isCurrent).isPresent()) {
            roles.add(Role.STAFF_MEMBER);
            if (!repository.managedBy(person).isEmpty()) {
                roles.add(Role.LINE_MANAGER);
            }
        }
        return roles;
    }

    @Override
    public Map<Role, Long> holders() {
        long[] counts = repository.holders();
        return Map.of(Role.STAFF_MEMBER, counts[0], Role.LINE_MANAGER, counts[1]);
    }
}
