package staffnetwork.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A link with which the owner of an account sets its password: once, within its time. Only the hash of its code is kept. */
@Entity
@Table(name = "sign_up_link")
class SignUpLink {
    @Id
    @Column(name = "code_hash")
    private String codeHash;

    private UUID account;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private Instant made;

    @Column(name = "made_by")
    private UUID madeBy;

    private @Nullable Instant used;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected SignUpLink() {}

    /** What a link is for. */
    enum Kind {
        /** To choose the first password. */
        INVITATION(Duration.ofDays(7)),
        /** To choose another one; only its owner has seen the link. */
        RESET(Duration.ofHours(1)),
        /** To choose another one; somebody else has seen the link, because no letters can be sent. */
        HANDED_OVER(Duration.ofDays(1));

        private final Duration life;

        Kind(Duration life) {
            this.life = life;
        }
    }

    SignUpLink(OneTimeCode code, UUID account, Kind kind, Instant now, UUID by) {
        this.codeHash = code.hash();
        this.account = account;
        this.kind = kind;
        this.made = now;
        this.madeBy = by;
    }

    String codeHash() {
        return codeHash;
    }

    UUID account() {
        return account;
    }

    UUID madeBy() {
        return madeBy;
    }

    Kind kind() {
        return kind;
    }

    Instant made() {
        return made;
    }

    boolean opens(Instant now) {
        return used == null && now.isBefore(made.plus(kind.life));
    }

    /** Uses it up. */
    void use(Instant now) {
        used = now;
    }

    Optional<Instant> used() {
        return Optional.ofNullable(used);
    }
}
