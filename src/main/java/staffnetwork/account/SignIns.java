package staffnetwork.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;
import staffnetwork.session.SignInWay;

/** The door to signing in with e-mail address and password. */
@ApplicationScoped
public class SignIns {
    private final LocalAccounts accounts;
    private final Passwords passwords;
    private final Throttle throttle;
    private final SignInWay way;

    @Inject
    SignIns(LocalAccounts accounts, Passwords passwords, Throttle throttle, SignInWay way) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.way = way;
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
        return throttle.slowed(told, network, () -> check(told, String.valueOf(password)));
    }

    private SignInOutcome check(String email, String password) {
        if (way.isProvider()) {
            return SignInOutcome.Wrong.guess("email", "account.sign-in.wrong");
        }
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
}
