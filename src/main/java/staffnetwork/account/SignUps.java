package staffnetwork.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;

/** The door for somebody who was sent a sign-up link: they alone choose the password. */
@ApplicationScoped
public class SignUps {
    private final LocalAccounts accounts;
    private final Passwords passwords;
    private final Throttle throttle;

    @Inject
    SignUps(LocalAccounts accounts, Passwords passwords, Throttle throttle) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
    }

    /** Whether the link with this code can be used. */
    @Allow(Act.SIGN_UP)
    public boolean opens(@Nullable String code) {
        return OneTimeCode.read(code).flatMap(accounts::owner).isPresent();
    }

    /** Sets the password of the account the link is for, and uses the link up. */
    @Allow(Act.SIGN_UP)
    public SignInOutcome signUp(@Nullable String code, @Nullable String password, String network) {
        return throttle.slowed("sign-up link at " + network, network, () -> check(code, String.valueOf(password)));
    }

    private SignInOutcome check(@Nullable String typed, String password) {
        Optional<OneTimeCode> code = OneTimeCode.read(typed);
        Optional<LocalAccounts.Owner> owner = code.flatMap(accounts::owner);
        if (code.isEmpty() || owner.isEmpty()) {
            return SignInOutcome.Wrong.guess("password", "account.sign-up.closed");
        }
        LocalAccounts.Owner whose = owner.get();
        Optional<String> fault = PasswordRules.fault(password, whose.name(), whose.email());
        if (fault.isPresent()) {
            return SignInOutcome.Wrong.entry("password", fault.get());
        }
        Optional<String> hash = passwords.hash(password);
        if (hash.isEmpty()) {
            return SignInOutcome.Wait.tooMany();
        }
        return accounts.setPassword(code.get(), whose.account(), hash.get())
                ? new SignInOutcome.Accepted(whose.account())
                : SignInOutcome.Wrong.guess("password", "account.sign-up.closed");
    }
}
