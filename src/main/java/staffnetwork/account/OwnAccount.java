package staffnetwork.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;
import staffnetwork.access.Caller;

/** The door to one's own account. */
@ApplicationScoped
public class OwnAccount {
    private final LocalAccounts accounts;
    private final Passwords passwords;
    private final Throttle throttle;
    private final Caller caller;

    @Inject
    OwnAccount(LocalAccounts accounts, Passwords passwords, Throttle throttle, Caller caller) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.caller = caller;
    }

    /** Changes the caller's password, who must know the one of now; every session from before is over. */
    @Allow(Act.USE_OWN_ACCOUNT)
    public SignInOutcome changePassword(@Nullable String now, @Nullable String wanted, String network) {
        UUID account = caller.id().orElseThrow();
        return throttle.slowed(
                account.toString(), network, () -> check(account, String.valueOf(now), String.valueOf(wanted)));
    }

    /** Whether it is the caller's password; for somebody who is signed in and proves again who they are. */
    @Allow(Act.USE_OWN_ACCOUNT)
    public SignInOutcome confirm(@Nullable String password, String network) {
        UUID account = caller.id().orElseThrow();
        return throttle.slowed(account.toString(), network, () -> known(account, "password", String.valueOf(password)));
    }

    private SignInOutcome known(UUID account, String field, String password) {
        String hash =
                accounts.credential(account).map(LocalAccounts.Credential::hash).orElse(null);
        Optional<Boolean> matches = passwords.matches(password, hash);
        if (matches.isEmpty()) {
            return SignInOutcome.Wait.tooMany();
        }
        return matches.get()
                ? new SignInOutcome.Accepted(account)
                : SignInOutcome.Wrong.guess(field, "account.change.now.wrong");
    }

    private SignInOutcome check(UUID account, String now, String wanted) {
        SignInOutcome known = known(account, "now", now);
        if (!(known instanceof SignInOutcome.Accepted)) {
            return known;
        }
        LocalAccounts.Owner owner = accounts.owner(account).orElseThrow();
        Optional<String> fault = PasswordRules.fault(wanted, owner.name(), owner.email());
        if (fault.isPresent()) {
            return SignInOutcome.Wrong.entry("password", fault.get());
        }
        Optional<String> hash = passwords.hash(wanted);
        if (hash.isEmpty()) {
            return SignInOutcome.Wait.tooMany();
        }
        accounts.setPassword(account, hash.get());
        return new SignInOutcome.Accepted(account);
    }
}
