package staffnetwork.authenticator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What we keep of a recovery code: its hash, and when it was used. */
@Entity
@Table(name = "recovery_code")
class KeptRecoveryCode {
    @Id
    @Column(name = "code_hash")
    private String codeHash;

    private UUID account;
    private Instant made;
    private @Nullable Instant used;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected KeptRecoveryCode() {}

    KeptRecoveryCode(RecoveryCode code, UUID account, Instant now) {
        this.codeHash = code.hash();
        this.account = account;
        this.made = now;
    }

    UUID account() {
        return account;
    }

    Instant made() {
        return made;
    }

    Optional<Instant> used() {
        return Optional.ofNullable(used);
    }
}
