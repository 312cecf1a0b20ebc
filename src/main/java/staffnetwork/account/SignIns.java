package staffnetwork.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;

/** The door to signing in with e-mail address and password. */
@ApplicationScoped
public class SignIns {
    private final LocalAccounts accounts;
    private final Passwords passwords;
    private final Throttle throttle;

    @Inject
    SignIns(LocalAccounts accounts, Passwords passwords, Throttle throttle) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
    }

    /**
     * Checks address and password. The answer, and the work done for it, is the same whether there is no such account, no
     * password yet or another one.
     *
     * @param network the address the request comes from
     */
    @Allow(Act.SIGN_IN)
    public SignInOutcome signIn(@Nullable String email, @Nullable String password, String network) {
        String told = String.valueOf(email).strip();
        return slowed(throttle, told, network, () -> check(told, String.valueOf(password)));
    }

    private SignInOutcome check(String email, String password) {
        Optional<LocalAccounts.Credential> credential = EmailAddress.read(email).flatMap(accounts::credential);
        String hash = credential.map(LocalAccounts.Credential::hash).orElse(null);
        Optional<Boolean> matches = passwords.matches(password, hash);
        if (matches.isEmpty()) {
            return SignInOutcome.Wait.tooMany();
        }
        return matches.get() && credential.isPresent()
                ? new SignInOutcome.Accepted(credential.get().account())
                : SignInOutcome.Wrong.guess("email", "account.sign-in.wrong");
    }

    /** Tries something that could be guessing: not before its time, and counted. */
    static SignInOutcome slowed(Throttle throttle, String account, String network, Supplier<SignInOutcome> attempt) {
        Duration wait = throttle.wait(account, network);
        if (!wait.isZero()) {
            return new SignInOutcome.Wait(wait, false);
        }
        SignInOutcome outcome = attempt.get();
        if (outcome instanceof SignInOutcome.Accepted) {
            throttle.succeeded(account, network);
        } else if (outcome instanceof SignInOutcome.Wrong wrong && wrong.guess()) {
            throttle.failed(account, network);
        }
        return outcome;
    }
}
