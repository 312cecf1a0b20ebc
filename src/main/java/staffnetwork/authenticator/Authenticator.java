package staffnetwork.authenticator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody's authenticator app: the sealed secret that it shares with us, and one that is being set up in its place. */
@Entity
class Authenticator {
    @Id
    private UUID account;

    private byte @Nullable [] secret;
    private byte @Nullable [] pending;

    @Column(name = "set_up")
    private @Nullable Instant setUp;

    @Column(name = "last_period")
    private long lastPeriod;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected Authenticator() {}

    Authenticator(UUID account) {
        this.account = account;
    }

    /** A new secret waits for the first code made with it. */
    void prepare(byte[] sealed) {
        pending = sealed.clone();
    }

    /** The app has made a code with the new secret: from now on this one counts. */
    void confirm(long period, Instant now) {
        secret = pending;
        pending = null;
        setUp = now;
        lastPeriod = period;
    }

    Optional<byte[]> secret() {
        return Optional.ofNullable(secret).map(byte[]::clone);
    }

    Optional<byte[]> pending() {
        return Optional.ofNullable(pending).map(byte[]::clone);
    }

    Optional<Instant> inUseSince() {
        return Optional.ofNullable(setUp);
    }

    long lastPeriod() {
        return lastPeriod;
    }
}
