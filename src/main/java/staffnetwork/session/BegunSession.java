package staffnetwork.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.HeldAboutMe;

/** A session as its owner sees it in the list of their own, and the truth about whether it has been ended from elsewhere. */
@Entity
@Table(name = "begun_session")
class BegunSession {
    @Id
    private UUID id;

    private UUID account;
    private String browser;

    @Enumerated(EnumType.STRING)
    private Proof proof;

    private Instant begun;
    private Instant seen;
    private @Nullable Instant ended;

    @Column(name = "last_possible")
    private Instant lastPossible;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected BegunSession() {}

    BegunSession(SignedIn session, String browser, Duration longest) {
        this.id = session.id();
        this.account = session.account();
        this.browser = browser;
        this.proof = session.proof();
        this.begun = session.since();
        this.seen = session.seen();
        this.lastPossible = session.since().plus(longest);
    }

    UUID id() {
        return id;
    }

    UUID account() {
        return account;
    }

    String browser() {
        return browser;
    }

    Instant begun() {
        return begun;
    }

    Instant seen() {
        return seen;
    }

    Proof proof() {
        return proof;
    }

    boolean isOpen(Instant now) {
        return ended == null && now.isBefore(lastPossible);
    }

    void seenAt(Instant now) {
        seen = now;
    }

    void provedBy(Proof how) {
        proof = how;
    }

    void end(Instant now) {
        if (ended == null) {
            ended = now;
        }
    }

    /** All of it that its owner can be told. */
    Stream<HeldAboutMe.Line> held() {
        Stream<HeldAboutMe.Line> lines = Stream.of(
                HeldAboutMe.Line.of("session.held.browser", browser),
                HeldAboutMe.Line.of("session.held.begun", begun),
                HeldAboutMe.Line.of("session.held.seen", seen));
        return ended == null
                ? lines
                : Stream.concat(lines, Stream.of(HeldAboutMe.Line.of("session.held.ended", ended)));
    }
}
