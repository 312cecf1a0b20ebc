package staffnetwork.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The door to roles: given and ended by those the table names, never to oneself. A role with an end of its own ends by itself: it
 * is asked for at each request. Somebody always stays administrator without an end.
 */
@ApplicationScoped
@Transactional
public class Roles {
    private final RoleRepository repository;
    private final Instance<StaffListRoles> staffList;
    private final Witnesses witnesses;
    private final Caller caller;
    private final Clock clock;

    @Inject
    Roles(
            RoleRepository repository,
            Instance<StaffListRoles> staffList,
            Witnesses witnesses,
            Caller caller,
            Clock clock) {
        this.repository = repository;
        this.staffList = staffList;
        this.witnesses = witnesses;
        this.caller = caller;
        this.clock = clock;
    }

    /** The roles the caller holds now, those of the staff list too; anyone, because this is how a caller becomes known. */
    @Allow(Act.SIGN_IN)
    public Set<Role> heldNow(UUID holder) {
        if (caller.id().filter(holder::equals).isEmpty()) {
            throw refused(Decision.Reason.NOT_YOURS);
        }
        Instant now = clock.instant();
        EnumSet<Role> held = EnumSet.noneOf(Role.class);
        repository.open(holder).stream().filter(role -> role.isHeld(now)).forEach(role -> held.add(role.role()));
        staffList.forEach(list -> held.addAll(list.of(holder)));
        return held;
    }

    /** The roles somebody holds or held, of those the caller may give; the latest first. */
    @Allow(Act.SEE_ROLES)
    public List<RoleView> of(@About UUID holder) {
        return repository.ever(holder).stream()
                .filter(role -> caller.mayGive(role.role()))
                .map(RoleHeld::view)
                .toList();
    }

    /** The roles somebody holds now, of those the caller may give. */
    @Allow(Act.SEE_ROLES)
    public List<RoleView> heldNowBy(@About UUID holder) {
        Instant now = clock.instant();
        return repository.open(holder).stream()
                .filter(role -> role.isHeld(now) && caller.mayGive(role.role()))
                .map(RoleHeld::view)
                .toList();
    }

    /** The roles held now by everybody, of those the caller may give; each of the holders can see that the caller looked. */
    @About
    @Allow(Act.SEE_ROLES)
    public List<RoleView> heldNow() {
        Instant now = clock.instant();
        List<RoleView> held = repository.open().stream()
                .filter(role -> role.isHeld(now) && caller.mayGive(role.role()))
                .map(RoleHeld::view)
                .toList();
        held.stream()
                .map(RoleView::holder)
                .distinct()
                .forEach(holder -> witnesses.tell(Act.SEE_ROLES, holder, new Decision.Allowed()));
        return held;
    }

    /** Every role the caller ever was given, with its dates; the latest first. */
    @Allow(Act.USE_OWN_ACCOUNT)
    public List<RoleView> mine() {
        return repository.ever(caller.id().orElseThrow()).stream()
                .map(RoleHeld::view)
                .toList();
    }

    /**
     * Gives somebody else a role; nothing changes if it is held already.
     *
     * @param until the moment it ends by itself, in the future; null for none
     */
    @Allow(Act.GIVE_ROLES)
    public void give(@About UUID holder, Role role, @Nullable Instant until) {
        Instant now = clock.instant();
        UUID me = others(holder, role);
        if (until != null && !until.isAfter(now)) {
            throw new IllegalArgumentException("a role cannot end before it begins");
        }
        Optional<RoleHeld> open = open(holder, role);
        open.filter(held -> held.isOver(now)).ifPresent(held -> held.close(me));
        if (open.filter(held -> held.isHeld(now)).isEmpty()) {
            repository.keep(new RoleHeld(holder, role, new RoleHeld.Giving(now, until, me)));
        }
    }

    /**
     * Ends somebody else's role; nothing changes if it is not held.
     *
     * @return false, and nothing changes, if nobody would stay administrator without an end
     */
    @Allow(Act.GIVE_ROLES)
    public boolean end(@About UUID holder, Role role) {
        UUID me = others(holder, role);
        if (role == Role.ADMINISTRATOR && isLastAdministrator(Set.of(holder))) {
            return false;
        }
        open(holder, role).ifPresent(held -> held.end(clock.instant(), me));
        return true;
    }

    /**
     * Ends every role of people who leave, those too that the caller may not see.
     *
     * @return false, and nothing changes, if nobody would stay administrator without an end
     */
    @Allow(Act.MANAGE_ACCOUNTS)
    public boolean endEvery(Collection<UUID> holders) {
        if (caller.id().filter(holders::contains).isPresent()) {
            throw refused(Decision.Reason.NOT_FOR_YOURSELF);
        }
        if (isLastAdministrator(Set.copyOf(holders))) {
            return false;
        }
        holders.forEach(holder -> repository.endEvery(holder, clock.instant()));
        return true;
    }

    /** How many people hold each role now; who belongs to the network is the network's affair, and so is how many. */
    @Allow(Act.SEE_WHO_SEES_WHAT)
    public Map<Role, Long> holders() {
        Map<Role, Long> holders = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            if (role.isGiven() && role != Role.NETWORK_MEMBER) {
                holders.put(role, 0L);
            }
        }
        repository
                .holders(clock.instant())
                .forEach((role, people) -> holders.computeIfPresent(role, (of, no) -> people));
        staffList.forEach(list -> holders.putAll(list.holders()));
        return holders;
    }

    /** Makes the owner of that account the first administrator; the database refuses it if there ever was one. */
    @Allow(Act.BECOME_FIRST_ADMINISTRATOR)
    public void giveFirstAdministrator(UUID account) {
        if (repository.administratorWasGiven()) {
            throw refused(Decision.Reason.NOT_YOURS);
        }
        repository.keep(new RoleHeld(account, Role.ADMINISTRATOR, new RoleHeld.Giving(clock.instant(), null, null)));
    }

    private boolean isLastAdministrator(Set<UUID> leaving) {
        List<RoleHeld> administrators = repository.alone(Role.ADMINISTRATOR);
        boolean concerned = administrators.stream().anyMatch(held -> leaving.contains(held.account()));
        return concerned
                && administrators.stream().noneMatch(held -> held.hasNoEnd() && !leaving.contains(held.account()));
    }

    private Optional<RoleHeld> open(UUID holder, Role role) {
        return repository.open(holder).stream()
                .filter(held -> held.role() == role)
                .findFirst();
    }

    private UUID others(UUID holder, Role role) {
        UUID me = caller.id().orElseThrow();
        if (!caller.mayGive(role)) {
            witnesses.demand(Act.GIVE_ROLES, holder, new Decision.Refused(Decision.Reason.NOT_YOURS));
        }
        if (me.equals(holder)) {
            witnesses.demand(Act.GIVE_ROLES, holder, new Decision.Refused(Decision.Reason.NOT_FOR_YOURSELF));
        }
        return me;
    }

    private static NotAllowed refused(Decision.Reason reason) {
        return new NotAllowed(Act.GIVE_ROLES, new Decision.Refused(reason));
    }
}
