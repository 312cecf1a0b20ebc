package staffnetwork.account;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;

/**
 * The door for somebody who forgot their password. The answer, and the time it takes, is the same for every address: whether there
 * is an account is only looked up afterwards, in the background.
 */
@ApplicationScoped
public class Forgotten {
    private final ForgottenPasswords passwords;
    private final AccountLetters letters;
    private final Throttle throttle;

    @Resource
    private ManagedExecutorService managed;

    private final @Nullable Executor given;

    @Inject
    @SuppressWarnings("NullAway.Init") // the container injects the executor
    Forgotten(ForgottenPasswords passwords, AccountLetters letters, Throttle throttle) {
        this(passwords, letters, throttle, null);
    }

    @SuppressWarnings("NullAway.Init") // for tests, which bring their own
    Forgotten(ForgottenPasswords passwords, AccountLetters letters, Throttle throttle, @Nullable Executor given) {
        this.passwords = passwords;
        this.letters = letters;
        this.throttle = throttle;
        this.given = given;
    }

    /** Whether a letter can be sent at all; otherwise an administrator helps. */
    @Allow(Act.SIGN_UP)
    public boolean canHelp() {
        return letters.canBeSent();
    }

    /** Has a link sent to that address, if there is such an account; how long to wait if this was asked too often. */
    @Allow(Act.SIGN_UP)
    public Optional<SignInOutcome.Wait> ask(EmailAddress email, String network) {
        String counted = "forgotten " + email.value();
        Duration wait = throttle.wait(counted, network);
        if (!wait.isZero()) {
            return Optional.of(new SignInOutcome.Wait(wait, false));
        }
        throttle.failed(counted, network);
        Executor executor = given == null ? managed : given;
        executor.execute(() -> passwords.send(email));
        return Optional.empty();
    }
}
