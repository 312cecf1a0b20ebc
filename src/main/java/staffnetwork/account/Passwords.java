package staffnetwork.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Hashes passwords, slowly on purpose: PBKDF2-HMAC-SHA256 with 600,000 rounds (design/privacy.md section 2) by the container's
 * own implementation. At most two at once and twenty waiting, so that a flood of sign-ins cannot take the whole machine.
 */
@ApplicationScoped
class Passwords {
    static final int AT_ONCE = 2;
    static final int QUEUE = 20;
    static final Map<String, String> STRENGTH = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA256",
            "Pbkdf2PasswordHash.Iterations", "600000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "32");

    private final Pbkdf2PasswordHash hashing;
    private final Semaphore admitted = new Semaphore(AT_ONCE + QUEUE);
    private final Semaphore turn = new Semaphore(AT_ONCE, true);
    private final String nobodys;

    @Inject
    Passwords(Pbkdf2PasswordHash hashing) {
        this.hashing = hashing;
        hashing.initialize(STRENGTH);
        this.nobodys = hashing.generate(OneTimeCode.fresh().value().toCharArray());
    }

    /** The hash to store, or nothing if too many are waiting. */
    Optional<String> hash(String password) {
        return inTurn(() -> hashing.generate(PasswordRules.normal(password).toCharArray()));
    }

    /**
     * Whether it is the password of that hash, or nothing if too many are waiting. Without a hash the same work is done, so that
     * nobody learns from the time it takes whether there is an account.
     */
    Optional<Boolean> matches(String password, @Nullable String hash) {
        char[] typed = PasswordRules.normal(password).toCharArray();
        return inTurn(() -> hashing.verify(typed, hash == null ? nobodys : hash) && hash != null);
    }

    private <T> Optional<T> inTurn(Supplier<T> work) {
        if (!admitted.tryAcquire()) {
            return Optional.empty();
        }
        try {
            turn.acquireUninterruptibly();
            try {
                return Optional.of(work.get());
            } finally {
                turn.release();
            }
        } finally {
            admitted.release();
        }
    }
}
