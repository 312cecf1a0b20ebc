package staffnetwork.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role somebody holds or held: from when, given by whom, until when if that was said, ended when and by whom. Rows are only
 * taken away years after the role ended. The holder is a person of the staff list or an account: both are the same id.
 */
@Entity
@Table(name = "role_held")
class RoleHeld {
    @Id
    private UUID id = UUID.randomUUID();

    private UUID account;

    @Enumerated(EnumType.STRING)
    private Role role;

    private Instant given;

    private @Nullable Instant until;

    @Column(name = "given_by")
    private @Nullable UUID givenBy;

    private @Nullable Instant ended;

    @Column(name = "ended_by")
    private @Nullable UUID endedBy;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected RoleHeld() {}

    RoleHeld(UUID account, Role role, Giving giving) {
        if (!role.isGiven()) {
            throw new IllegalArgumentException(role + " is not given");
        }
        this.account = account;
        this.role = role;
        this.given = giving.now();
        this.until = giving.until();
        this.givenBy = giving.by();
    }

    /**
     * The giving of a role.
     *
     * @param now when
     * @param until the moment it ends by itself; null for none
     * @param by by whom; null for the first administrator
     */
    record Giving(
            Instant now, @Nullable Instant until, @Nullable UUID by) {}

    Role role() {
        return role;
    }

    UUID account() {
        return account;
    }

    Instant given() {
        return given;
    }

    void end(Instant now, UUID by) {
        if (ended == null) {
            ended = now;
            endedBy = by;
        }
    }

    /** Whether it is held at that moment: given, not ended, and its own end not reached. */
    boolean isHeld(Instant now) {
        return ended == null && (until == null || now.isBefore(until));
    }

    /** Whether its own end has come, though nobody ended it. */
    boolean isOver(Instant now) {
        return ended == null && !isHeld(now);
    }

    boolean hasNoEnd() {
        return ended == null && until == null;
    }

    /** Its own end has come: it is written down, by whoever gives the role anew. */
    void close(UUID by) {
        end(Objects.requireNonNullElse(until, given), by);
    }

    RoleView view() {
        return new RoleView(account, role, given, until, ended);
    }
}
