package staffnetwork.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;
import staffnetwork.access.Caller;
import staffnetwork.access.Decision;
import staffnetwork.access.NotAllowed;
import staffnetwork.access.Role;

/** The door to everybody's accounts, for administrators. What concerns the administrator's own account is refused. */
@ApplicationScoped
@Transactional
public class Accounts {
    private final AccountRepository repository;
    private final Caller caller;
    private final Clock clock;

    @Inject
    Accounts(AccountRepository repository, Caller caller, Clock clock) {
        this.repository = repository;
        this.caller = caller;
        this.clock = clock;
    }

    /** Every account, those in use first, by name. */
    @Allow(Act.MANAGE_ACCOUNTS)
    public List<AccountView> all() {
        Map<UUID, Map<Role, RoleHeld>> held = new HashMap<>();
        repository
                .held()
                .forEach(role -> held.computeIfAbsent(role.account(), id -> new EnumMap<>(Role.class))
                        .put(role.role(), role));
        return repository.byName().stream()
                .map(account ->
                        view(account, held.getOrDefault(account.id(), Map.of()).keySet()))
                .toList();
    }

    /** One account, or nothing if there is none of that id. */
    @Allow(Act.MANAGE_ACCOUNTS)
    public Optional<AccountView> one(UUID id) {
        return repository.account(id).map(account -> view(account, held(id).keySet()));
    }

    /** Adds an account; nothing if one with that address is in use. */
    @Allow(Act.MANAGE_ACCOUNTS)
    public Optional<UUID> add(String name, EmailAddress email) {
        if (repository.account(email).isPresent()) {
            return Optional.empty();
        }
        Account account = new Account(email, name, clock.instant(), me());
        repository.keep(account);
        return Optional.of(account.id());
    }

    /** Makes a sign-up link for an account; its earlier links open no more. The code is told this once. */
    @Allow(Act.MANAGE_ACCOUNTS)
    public String link(UUID id) {
        Account account = others(id);
        Instant now = clock.instant();
        repository.useUpLinks(account.id(), now);
        OneTimeCode code = OneTimeCode.fresh();
        repository.keep(new SignUpLink(code, account.id(), now, me()));
        return code.forPeople();
    }

    /** Gives a role; nothing changes if it is held already. */
    @Allow(Act.MANAGE_ACCOUNTS)
    public void give(UUID id, Role role) {
        Account account = others(id);
        if (!held(id).containsKey(role)) {
            repository.keep(new RoleHeld(account.id(), role, clock.instant(), me()));
        }
    }

    /** Ends a role; nothing changes if it is not held. */
    @Allow(Act.MANAGE_ACCOUNTS)
    public void endRole(UUID id, Role role) {
        Account account = others(id);
        RoleHeld held = held(account.id()).get(role);
        if (held != null) {
            held.end(clock.instant(), me());
        }
    }

    /** Ends an account with all its roles and links; its owner is signed out with the next request. */
    @Allow(Act.MANAGE_ACCOUNTS)
    public void end(UUID id) {
        Account account = others(id);
        Instant now = clock.instant();
        held(id).values().forEach(role -> role.end(now, me()));
        repository.useUpLinks(id, now);
        account.end(now, me());
    }

    private Account others(UUID id) {
        if (id.equals(me())) {
            throw new NotAllowed(Act.MANAGE_ACCOUNTS, new Decision.Refused(Decision.Reason.NOT_FOR_YOURSELF));
        }
        return repository
                .account(id)
                .filter(account -> !account.isEnded())
                .orElseThrow(
                        () -> new NotAllowed(Act.MANAGE_ACCOUNTS, new Decision.Refused(Decision.Reason.NOT_YOURS)));
    }

    private UUID me() {
        return caller.id().orElseThrow();
    }

    private Map<Role, RoleHeld> held(UUID id) {
        Map<Role, RoleHeld> held = new EnumMap<>(Role.class);
        repository.held(id).forEach(role -> held.put(role.role(), role));
        return held;
    }

    private static AccountView view(Account account, Set<Role> roles) {
        AccountView.State state = account.password().isPresent() ? AccountView.State.IN_USE : AccountView.State.WAITING;
        return new AccountView(
                account.id(),
                account.name(),
                account.email().value(),
                account.isEnded() ? AccountView.State.ENDED : state,
                roles);
    }
}
