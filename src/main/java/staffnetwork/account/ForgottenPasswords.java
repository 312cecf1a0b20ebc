package staffnetwork.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Sends a link to the owner of an account who asked for one. */
@ApplicationScoped
@Transactional
class ForgottenPasswords {
    private final AccountRepository repository;
    private final AccountLetters letters;
    private final Clock clock;

    @Inject
    ForgottenPasswords(AccountRepository repository, AccountLetters letters, Clock clock) {
        this.repository = repository;
        this.letters = letters;
        this.clock = clock;
    }

    void send(EmailAddress email) {
        repository.account(email).ifPresent(account -> {
            Instant now = clock.instant();
            OneTimeCode code = OneTimeCode.forLink();
            repository.keep(new SignUpLink(code, account.id(), SignUpLink.Kind.RESET, now, account.id()));
            letters.reset(email, code);
        });
    }
}
