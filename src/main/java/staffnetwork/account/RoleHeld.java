package staffnetwork.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.Role;

/** A role somebody holds or held: from when, given by whom, ended when and by whom. Rows are never taken away. */
@Entity
@Table(name = "role_held")
class RoleHeld {
    @Id
    private UUID id = UUID.randomUUID();

    private UUID account;

    @Enumerated(EnumType.STRING)
    private Role role;

    private Instant given;

    @Column(name = "given_by")
    private @Nullable UUID givenBy;

    private @Nullable Instant ended;

    @Column(name = "ended_by")
    private @Nullable UUID endedBy;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected RoleHeld() {}

    RoleHeld(UUID account, Role role, Instant now, @Nullable UUID by) {
        if (!role.isGiven()) {
            throw new IllegalArgumentException(role + " is not given");
        }
        this.account = account;
        this.role = role;
        this.given = now;
        this.givenBy = by;
    }

    Role role() {
        return role;
    }

    UUID account() {
        return account;
    }

    Instant given() {
        return given;
    }

    /** Who gave it; nothing for the first administrator's. */
    Optional<UUID> givenBy() {
        return Optional.ofNullable(givenBy);
    }

    void end(Instant now, UUID by) {
        if (ended == null) {
            ended = now;
            endedBy = by;
        }
    }

    boolean isEnded() {
        return ended != null;
    }

    /** Who ended it, if it has ended. */
    Optional<UUID> endedBy() {
        return Optional.ofNullable(endedBy);
    }
}
