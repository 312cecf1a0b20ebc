package staffnetwork.authenticator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;
import staffnetwork.access.Caller;
import staffnetwork.access.Decision;
import staffnetwork.access.NotAllowed;
import staffnetwork.account.OwnAccount;
import staffnetwork.account.SignInOutcome;
import staffnetwork.account.Throttle;

/** The door for codes that somebody types; wrong ones become slow, as wrong passwords do. */
@ApplicationScoped
public class CodesTyped {
    private final Authenticators authenticators;
    private final OwnAccount own;
    private final Throttle throttle;
    private final Caller caller;

    @Inject
    CodesTyped(Authenticators authenticators, OwnAccount own, Throttle throttle, Caller caller) {
        this.authenticators = authenticators;
        this.own = own;
        this.throttle = throttle;
        this.caller = caller;
    }

    /** Takes a code of the app, or a recovery code, as the second step of signing in. */
    @Allow(Act.ENTER_CODE)
    public SignInOutcome enter(@Nullable String code, String network) {
        UUID account = me();
        return throttle.slowed(
                account + " code",
                network,
                () -> authenticators.use(code)
                        ? new SignInOutcome.Accepted(account)
                        : SignInOutcome.Wrong.guess("code", "authenticator.code.wrong"));
    }

    /** Proves again who the caller is: by a code if an app is set up, otherwise by the password. */
    @Allow(Act.USE_OWN_ACCOUNT)
    public SignInOutcome again(@Nullable String entered, String network) {
        return authenticators.isMineSetUp() ? enter(entered, network) : own.confirm(entered, network);
    }

    /** Takes the first code of a new app, and hands out its recovery codes. */
    @Allow(Act.SET_UP_AUTHENTICATOR)
    public SignInOutcome confirm(@Nullable String code, String network, Consumer<List<String>> recoveryCodes) {
        UUID account = me();
        return throttle.slowed(account + " code", network, () -> {
            Optional<List<String>> codes =
                    authenticators.confirm(String.valueOf(code).replaceAll("\\s", ""));
            codes.ifPresent(recoveryCodes);
            return codes.isPresent()
                    ? new SignInOutcome.Accepted(account)
                    : SignInOutcome.Wrong.guess("code", "authenticator.code.wrong");
        });
    }

    private UUID me() {
        return caller.id()
                .orElseThrow(() -> new NotAllowed(Act.ENTER_CODE, new Decision.Refused(Decision.Reason.NOT_SIGNED_IN)));
    }
}
