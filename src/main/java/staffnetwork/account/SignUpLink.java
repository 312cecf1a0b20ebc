package staffnetwork.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A link with which the owner of an account sets its password: once, within a week. Only the hash of its code is kept. */
@Entity
@Table(name = "sign_up_link")
class SignUpLink {
    static final Duration LIFE = Duration.ofDays(7);

    @Id
    @Column(name = "code_hash")
    private String codeHash;

    private UUID account;
    private Instant made;

    @Column(name = "made_by")
    private UUID madeBy;

    private @Nullable Instant used;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected SignUpLink() {}

    SignUpLink(OneTimeCode code, UUID account, Instant now, UUID by) {
        this.codeHash = code.hash();
        this.account = account;
        this.made = now;
        this.madeBy = by;
    }

    UUID account() {
        return account;
    }

    UUID madeBy() {
        return madeBy;
    }

    boolean opens(Instant now) {
        return used == null && now.isBefore(made.plus(LIFE));
    }

    /** Uses it up. */
    void use(Instant now) {
        used = now;
    }

    Optional<Instant> used() {
        return Optional.ofNullable(used);
    }
}
