package staffnetwork.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;

/** The door by which the first administrator comes in, once, with the code that was told at the first start. */
@ApplicationScoped
public class FirstAdministrators {
    private final LocalAccounts accounts;
    private final Passwords passwords;
    private final Throttle throttle;
    private final FirstCode firstCode;

    @Inject
    FirstAdministrators(LocalAccounts accounts, Passwords passwords, Throttle throttle, FirstCode firstCode) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.firstCode = firstCode;
    }

    /**
     * What somebody entered to become the first administrator.
     *
     * @param code as told at the first start
     * @param name for people
     * @param email to sign in with
     * @param password to sign in with
     */
    public record Entered(
            @Nullable String code,
            @Nullable String name,
            @Nullable String email,
            @Nullable String password) {}

    /** Whether there is none yet. */
    @Allow(Act.BECOME_FIRST_ADMINISTRATOR)
    public boolean isWanted() {
        return accounts.isFirstAdministratorWanted();
    }

    /** Makes the first administrator, if the code is right and nobody was before. */
    @Allow(Act.BECOME_FIRST_ADMINISTRATOR)
    public SignInOutcome become(Entered entered, String network) {
        return throttle.slowed("first administrator at " + network, network, () -> check(entered));
    }

    private SignInOutcome check(Entered entered) {
        Optional<OneTimeCode> code = OneTimeCode.read(entered.code()).filter(accounts::isFirstCode);
        if (code.isEmpty()) {
            return SignInOutcome.Wrong.guess("code", "account.first.code.wrong");
        }
        Optional<EmailAddress> email = EmailAddress.read(entered.email());
        if (email.isEmpty()) {
            return SignInOutcome.Wrong.entry("email", "account.email.wrong");
        }
        String name = String.valueOf(entered.name()).strip();
        String password = String.valueOf(entered.password());
        Optional<String> fault = PasswordRules.fault(password, name, email.get());
        if (fault.isPresent()) {
            return SignInOutcome.Wrong.entry("password", fault.get());
        }
        Optional<String> hash = passwords.hash(password);
        return hash.isEmpty() ? SignInOutcome.Wait.tooMany() : make(code.get(), name, email.get(), hash.get());
    }

    private SignInOutcome make(OneTimeCode code, String name, EmailAddress email, String hash) {
        UUID made = accounts.makeFirstAdministrator(code, name, email, hash);
        if (made == null) {
            return SignInOutcome.Wrong.guess("code", "account.first.code.wrong");
        }
        firstCode.forget();
        return new SignInOutcome.Accepted(made);
    }
}
