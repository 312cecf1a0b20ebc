package staffnetwork.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.HeldAboutMe;

/** Somebody who can sign in. */
@Entity
class Account {
    @Id
    private UUID id;

    private EmailAddress email;
    private String name;
    private @Nullable String password;

    @Column(name = "password_set")
    private @Nullable Instant passwordSet;

    private Instant added;

    @Column(name = "added_by")
    private @Nullable UUID addedBy;

    private @Nullable Instant ended;

    @Column(name = "ended_by")
    private @Nullable UUID endedBy;

    @Column(name = "handed_over")
    private @Nullable Instant handedOver;

    @Column(name = "handed_over_by")
    private @Nullable UUID handedOverBy;

    private @Nullable Instant told;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected Account() {}

    /** The id is the person's: one human being has one. */
    Account(UUID id, EmailAddress email, String name, Instant now, @Nullable UUID by) {
        this.id = id;
        this.email = email;
        this.name = name;
        this.added = now;
        this.addedBy = by;
    }

    UUID id() {
        return id;
    }

    EmailAddress email() {
        return email;
    }

    String name() {
        return name;
    }

    /** The password's hash, or nothing before the owner has signed up. */
    Optional<String> password() {
        return Optional.ofNullable(password);
    }

    /** Sessions from before are over from now on. */
    void choosePassword(String hash, Instant now) {
        password = hash;
        passwordSet = now;
    }

    /** Somebody else has seen the link with which the password is set now. */
    void handOver(Instant now, UUID by) {
        handedOver = now;
        handedOverBy = by;
    }

    /** It is certain again that only the owner knows the password. */
    void confirm() {
        handedOver = null;
        handedOverBy = null;
    }

    /** Since when somebody else could know the password, if so. */
    Optional<Instant> handedOver() {
        return Optional.ofNullable(handedOver);
    }

    Optional<UUID> handedOverBy() {
        return Optional.ofNullable(handedOverBy);
    }

    /** The owner has read what others did to the account. */
    void tell(Instant now) {
        told = now;
    }

    Optional<Instant> told() {
        return Optional.ofNullable(told);
    }

    void end(Instant now, UUID by) {
        if (ended == null) {
            ended = now;
            endedBy = by;
            password = null;
        }
    }

    boolean isEnded() {
        return ended != null;
    }

    /** Who ended it, if it has ended. */
    Optional<UUID> endedBy() {
        return Optional.ofNullable(endedBy);
    }

    /** Who added it; nothing for the first administrator. */
    Optional<UUID> addedBy() {
        return Optional.ofNullable(addedBy);
    }

    Instant added() {
        return added;
    }

    Optional<Instant> passwordSet() {
        return Optional.ofNullable(passwordSet);
    }

    /** All of it that its owner can be told: everything but the password's hash. */
    List<HeldAboutMe.Line> held() {
        List<HeldAboutMe.Line> lines = new ArrayList<>();
        lines.add(HeldAboutMe.Line.of("account.held.name", name));
        lines.add(HeldAboutMe.Line.of("account.held.email", email.value()));
        lines.add(HeldAboutMe.Line.of("account.held.added", added));
        passwordSet().ifPresent(set -> lines.add(HeldAboutMe.Line.of("account.held.password", set)));
        handedOver().ifPresent(over -> lines.add(HeldAboutMe.Line.of("account.held.handed-over", over)));
        told().ifPresent(read -> lines.add(HeldAboutMe.Line.of("account.held.told", read)));
        return lines;
    }
}
