package staffnetwork.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;
import staffnetwork.access.Caller;
import staffnetwork.access.Decision;
import staffnetwork.access.NotAllowed;

/**
 * The door by which an administrator helps somebody to a password without getting into their account (decision 0016): where
 * letters can be sent, only the owner sees the link; where none can, the administrator hands it over, the owner is told at each
 * sign-in until they have read it, and nothing personal opens before a second administrator confirms the owner.
 */
@ApplicationScoped
@Transactional
public class AccountLinks {
    private final AccountRepository repository;
    private final AccountLetters letters;
    private final Caller caller;
    private final Clock clock;

    @Inject
    AccountLinks(AccountRepository repository, AccountLetters letters, Caller caller, Clock clock) {
        this.repository = repository;
        this.letters = letters;
        this.caller = caller;
        this.clock = clock;
    }

    /** What became of a link. */
    public sealed interface Made {
        /** It went to the owner's address; nobody else has seen it. */
        record Mailed() implements Made {}

        /**
         * It has to be handed over.
         *
         * @param code what follows {@code /account/sign-up?code=}
         */
        record Shown(String code) implements Made {}
    }

    /** Makes a link for somebody else's account; its earlier links open no more. */
    @Allow(Act.RESET_ACCOUNT)
    public Made make(UUID id) {
        Account account = others(id);
        boolean inUse = account.password().isPresent();
        boolean mailed = letters.canBeSent();
        SignUpLink.Kind kind =
                inUse ? mailed ? SignUpLink.Kind.RESET : SignUpLink.Kind.HANDED_OVER : SignUpLink.Kind.INVITATION;
        Instant now = clock.instant();
        repository.useUpLinks(id, now);
        OneTimeCode code = OneTimeCode.forLink();
        repository.keep(new SignUpLink(code, id, kind, now, me()));
        if (!mailed) {
            return new Made.Shown(code.value());
        }
        if (inUse) {
            letters.reset(account.email(), code);
        } else {
            letters.invite(account.email(), code);
        }
        return new Made.Mailed();
    }

    /** Whether that account waits for a second administrator to confirm its owner. */
    @Allow(Act.MANAGE_ACCOUNTS)
    public boolean awaitsConfirmation(UUID id) {
        return repository.account(id).flatMap(Account::handedOver).isPresent();
    }

    /** Confirms that whoever uses the account is its owner; not by the administrator who handed the link over. */
    @Allow(Act.RESET_ACCOUNT)
    public void confirm(UUID id) {
        Account account = others(id);
        if (account.handedOverBy().filter(me()::equals).isPresent()) {
            throw new NotAllowed(Act.RESET_ACCOUNT, new Decision.Refused(Decision.Reason.NOT_FOR_YOURSELF));
        }
        account.confirm();
        letters.somethingDone(account.email());
    }

    private Account others(UUID id) {
        if (id.equals(me())) {
            throw new NotAllowed(Act.RESET_ACCOUNT, new Decision.Refused(Decision.Reason.NOT_FOR_YOURSELF));
        }
        return repository
                .account(id)
                .filter(account -> !account.isEnded())
                .orElseThrow(() -> new NotAllowed(Act.RESET_ACCOUNT, new Decision.Refused(Decision.Reason.NOT_YOURS)));
    }

    private UUID me() {
        return caller.id().orElseThrow();
    }
}
