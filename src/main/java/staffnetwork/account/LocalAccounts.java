package staffnetwork.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;
import staffnetwork.access.Directory;
import staffnetwork.access.Roles;
import staffnetwork.session.SecondStepTaken;
import staffnetwork.session.SecondStepTakenAway;

/** Reads and changes accounts in short transactions of their own, never while a password is being hashed. */
@ApplicationScoped
@Transactional
class LocalAccounts implements Directory {
    private final AccountRepository repository;
    private final Roles roles;
    private final AccountLetters letters;
    private final ProvidedAccounts provided;
    private final Clock clock;

    @Inject
    LocalAccounts(
            AccountRepository repository, Roles roles, AccountLetters letters, ProvidedAccounts provided, Clock clock) {
        this.repository = repository;
        this.roles = roles;
        this.letters = letters;
        this.provided = provided;
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
                        found.name(),
                        provided.with(account, roles.heldNow(account)),
                        found.passwordSet().orElse(Instant.MIN),
                        found.handedOver().isEmpty()));
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
        Optional<SignUpLink> link = repository.link(code).filter(found -> found.opens(clock.instant()));
        if (link.isEmpty() || !repository.use(code, clock.instant())) {
            return false;
        }
        repository.account(account).ifPresent(found -> {
            boolean again = found.password().isPresent();
            found.choosePassword(hash, clock.instant());
            if (link.get().kind() == SignUpLink.Kind.HANDED_OVER) {
                found.handOver(clock.instant(), link.get().madeBy());
            } else {
                found.confirm();
            }
            if (again) {
                letters.passwordChanged(found.email());
            }
        });
        return true;
    }

    /** The owner is told when somebody takes their authenticator app away. */
    void takenAway(@Observes SecondStepTakenAway news) {
        repository.account(news.account()).ifPresent(found -> letters.somethingDone(found.email()));
    }

    /** An authenticator app that was there before the password was handed over shows that it is the owner. */
    void secondStep(@Observes SecondStepTaken news) {
        repository
                .account(news.account())
                .filter(found ->
                        found.handedOver().filter(news.since()::isBefore).isPresent())
                .ifPresent(Account::confirm);
    }

    void setPassword(UUID account, String hash) {
        repository.account(account).ifPresent(found -> {
            found.choosePassword(hash, clock.instant());
            letters.passwordChanged(found.email());
        });
    }

    boolean isFirstAdministratorWanted() {
        return !repository.administratorWasGiven(); // asked at the start too, where there is no caller
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
        repository.seek(email.value()); // the one account that nobody may make
        Account account = new Account(UUID.randomUUID(), email, name, now, null);
        account.choosePassword(hash, now);
        repository.keep(account);
        roles.giveFirstAdministrator(account.id());
        return account.id();
    }
}
