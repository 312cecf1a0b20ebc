package staffnetwork.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;
import staffnetwork.access.Directory;
import staffnetwork.access.Role;

/** Reads and changes accounts in short transactions of their own, never while a password is being hashed. */
@ApplicationScoped
@Transactional
class LocalAccounts implements Directory {
    private final AccountRepository repository;
    private final Clock clock;

    @Inject
    LocalAccounts(AccountRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** Anyone: this is how the caller becomes known in the first place. */
    @Override
    @Allow(Act.SIGN_IN)
    public Optional<Known> known(UUID account) {
        return repository
                .account(account)
                .filter(found -> !found.isEnded())
                .map(found -> new Known(
                        found.name(), roles(account), found.passwordSet().orElse(Instant.MIN)));
    }

    private Set<Role> roles(UUID account) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        repository.held(account).forEach(held -> roles.add(held.role()));
        return roles;
    }

    /**
     * What is needed to check a password.
     *
     * @param account whose
     * @param hash of the password, null before sign-up
     */
    record Credential(UUID account, @Nullable String hash) {}

    /** An account's owner, against whose name passwords are checked. */
    record Owner(UUID account, String name, EmailAddress email) {}

    Optional<Credential> credential(EmailAddress email) {
        return repository
                .account(email)
                .map(found -> new Credential(found.id(), found.password().orElse(null)));
    }

    Optional<Credential> credential(UUID account) {
        return repository
                .account(account)
                .filter(found -> !found.isEnded())
                .map(found -> new Credential(found.id(), found.password().orElse(null)));
    }

    Optional<Owner> owner(UUID account) {
        return repository.account(account).filter(found -> !found.isEnded()).map(LocalAccounts::owner);
    }

    /** Whose sign-up link that is, if it still opens. */
    Optional<Owner> owner(OneTimeCode code) {
        return repository
                .link(code)
                .filter(link -> link.opens(clock.instant()))
                .flatMap(link -> repository.account(link.account()))
                .filter(found -> !found.isEnded())
                .map(LocalAccounts::owner);
    }

    private static Owner owner(Account found) {
        return new Owner(found.id(), found.name(), found.email());
    }

    /** Sets the password and uses the link up; false if the link was used in the meantime. */
    boolean setPassword(OneTimeCode code, UUID account, String hash) {
        if (!repository.use(code, clock.instant())) {
            return false;
        }
        setPassword(account, hash);
        return true;
    }

    void setPassword(UUID account, String hash) {
        repository.account(account).ifPresent(found -> found.choosePassword(hash, clock.instant()));
    }

    boolean isFirstAdministratorWanted() {
        return !repository.wasEverGiven(Role.ADMINISTRATOR);
    }

    boolean isFirstCode(OneTimeCode code) {
        return isFirstAdministratorWanted() && repository.isFirstCode(code);
    }

    void replaceFirstCode(OneTimeCode code) {
        repository.replaceFirstCode(code, clock.instant());
    }

    /** Makes the first administrator and uses the code up; nothing if the code was used in the meantime. */
    @Nullable
    UUID makeFirstAdministrator(OneTimeCode code, String name, EmailAddress email, String hash) {
        Instant now = clock.instant();
        if (!isFirstAdministratorWanted() || !repository.useFirstCode(code, now)) {
            return null;
        }
        Account account = new Account(email, name, now, null);
        account.choosePassword(hash, now);
        repository.keep(account);
        repository.keep(new RoleHeld(account.id(), Role.ADMINISTRATOR, now, null));
        return account.id();
    }
}
