package staffnetwork.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A letter that waits to be sent; what is in it is sealed, and forgotten once it is sent or given up. */
@Entity
@Table(name = "waiting_letter")
class WaitingLetter {
    /** After so many tries, over more than two days, it is given up. */
    static final int TRIES = 14;

    private static final int LONGEST_WAIT_MINUTES = 360;

    @Id
    private UUID id;

    private byte @Nullable [] content;
    private Instant written;
    private int tries;

    @Column(name = "next_try")
    private Instant nextTry;

    private @Nullable Instant sent;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected WaitingLetter() {}

    WaitingLetter(UUID id, byte[] sealed, Instant now) {
        this.id = id;
        this.content = sealed.clone();
        this.written = now;
        this.nextTry = now;
    }

    UUID id() {
        return id;
    }

    Instant written() {
        return written;
    }

    Instant nextTry() {
        return nextTry;
    }

    int tries() {
        return tries;
    }

    Optional<byte[]> content() {
        return Optional.ofNullable(content).map(byte[]::clone);
    }

    Optional<Instant> sent() {
        return Optional.ofNullable(sent);
    }

    void wasSent(Instant now) {
        tries++;
        sent = now;
        content = null;
    }

    /** Waits twice as long as before, six hours at most; after the last try it is given up. False if it is. */
    boolean failed(Instant now) {
        tries++;
        if (tries >= TRIES) {
            content = null;
            return false;
        }
        nextTry = now.plus(Duration.ofMinutes(Math.min(1L << tries, LONGEST_WAIT_MINUTES)));
        return true;
    }
}
