package staffnetwork.account;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;
import staffnetwork.access.Caller;
import staffnetwork.access.Decision;
import staffnetwork.access.NotAllowed;
import staffnetwork.access.Role;
import staffnetwork.access.RoleView;
import staffnetwork.access.Roles;
import staffnetwork.organisation.People;
import staffnetwork.organisation.PersonLeft;

/** The door to everybody's accounts, for administrators. What concerns the administrator's own account is refused. */
@ApplicationScoped
@Transactional
public class Accounts {
    private final AccountRepository repository;
    private final Roles roles;
    private final People people;
    private final Caller caller;
    private final Clock clock;

    @Inject
    Accounts(AccountRepository repository, Roles roles, People people, Caller caller, Clock clock) {
        this.repository = repository;
        this.roles = roles;
        this.people = people;
        this.caller = caller;
        this.clock = clock;
    }

    /** Every account, those in use first, by name. */
    @Allow(Act.MANAGE_ACCOUNTS)
    public List<AccountView> all() {
        Map<UUID, Set<Role>> held =
                roles.heldNow().stream().collect(groupingBy(RoleView::holder, mapping(RoleView::role, toSet())));
        return repository.byName().stream()
                .map(account -> view(account, held.getOrDefault(account.id(), Set.of())))
                .toList();
    }

    /** One account, or nothing if there is none of that id. */
    @Allow(Act.MANAGE_ACCOUNTS)
    public Optional<AccountView> one(UUID id) {
        return repository.account(id).map(account -> view(account, held(id)));
    }

    /** The id of the account that an address tells; the same answer whether it tells none, or one that was never there. */
    @Allow(Act.MANAGE_ACCOUNTS)
    public UUID told(@Nullable String id) {
        try {
            return repository
                    .account(UUID.fromString(String.valueOf(id)))
                    .map(Account::id)
                    .orElseThrow(Accounts::notThere);
        } catch (IllegalArgumentException unreadable) {
            throw notThere();
        }
    }

    private static NotAllowed notThere() {
        return new NotAllowed(Act.MANAGE_ACCOUNTS, new Decision.Refused(Decision.Reason.NOT_YOURS));
    }

    /** Adds an account; nothing if one with that address is in use. */
    @Allow(Act.MANAGE_ACCOUNTS)
    public Optional<UUID> add(String name, EmailAddress email) {
        if (repository.account(email).isPresent()) {
            return Optional.empty();
        }
        Account account = new Account(people.invite(name, email.value()), email, name, clock.instant(), me());
        repository.keep(account);
        return Optional.of(account.id());
    }

    /**
     * Makes a sign-up link for an account that nobody has signed in to yet; its earlier links open no more. The code is told this
     * once. For an account in use see {@link AccountLinks}.
     */
    @Allow(Act.MANAGE_ACCOUNTS)
    public String link(UUID id) {
        Account account = others(id);
        if (account.password().isPresent()) {
            throw new NotAllowed(Act.MANAGE_ACCOUNTS, new Decision.Refused(Decision.Reason.NOT_YOURS));
        }
        Instant now = clock.instant();
        repository.useUpLinks(account.id(), now);
        OneTimeCode code = OneTimeCode.forLink();
        repository.keep(new SignUpLink(code, account.id(), SignUpLink.Kind.INVITATION, now, me()));
        return code.value();
    }

    /** Gives a role; nothing changes if it is held already. */
    @Allow(Act.MANAGE_ACCOUNTS)
    public void give(UUID id, Role role) {
        roles.give(others(id).id(), role, null);
    }

    /** Ends a role; nothing changes if it is not held. False if nobody would stay administrator. */
    @Allow(Act.MANAGE_ACCOUNTS)
    public boolean endRole(UUID id, Role role) {
        return roles.end(others(id).id(), role);
    }

    /**
     * Ends an account with all its roles and links; its owner is signed out with the next request. False, and nothing changes, if
     * nobody would stay administrator.
     */
    @Allow(Act.MANAGE_ACCOUNTS)
    public boolean end(UUID id) {
        others(id);
        if (!roles.endEvery(Set.of(id))) {
            return false;
        }
        endOnly(id);
        return true;
    }

    /** Ends the account of somebody who left, whose roles have ended already. */
    void left(@Observes PersonLeft news) {
        if (repository.account(news.person()).isPresent()) {
            endOnly(news.person());
        }
    }

    private void endOnly(UUID id) {
        Instant now = clock.instant();
        repository.useUpLinks(id, now);
        repository.account(id).ifPresent(account -> account.end(now, me()));
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

    private Set<Role> held(UUID id) {
        return roles.heldNowBy(id).stream().map(RoleView::role).collect(toSet());
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
