package staffnetwork.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;
import staffnetwork.access.Caller;
import staffnetwork.access.HeldAboutMe;

/** The door to one's own sessions: where one is signed in, and signing out there. */
@ApplicationScoped
@Transactional
public class OwnSessions {
    /** So long an ended session can still be asked about. */
    static final Duration KEPT = Duration.ofDays(30);

    private static final Duration ACCURACY = Duration.ofMinutes(1);

    private final SessionRepository repository;
    private final Caller caller;
    private final AccessSettings settings;
    private final Clock clock;

    @Inject
    OwnSessions(SessionRepository repository, Caller caller, AccessSettings settings, Clock clock) {
        this.repository = repository;
        this.caller = caller;
        this.settings = settings;
        this.clock = clock;
    }

    /** The caller's sessions that can still be used, the newest first. */
    @Allow(Act.USE_OWN_ACCOUNT)
    public List<SessionView> all() {
        UUID here = caller.session().orElse(null);
        return repository.open(caller.id().orElseThrow(), clock.instant()).stream()
                .map(session -> new SessionView(
                        session.id(),
                        session.browser(),
                        session.begun(),
                        session.seen(),
                        session.id().equals(here)))
                .toList();
    }

    /** What is kept of every session of the caller, ended ones too. */
    @Allow(Act.USE_OWN_ACCOUNT)
    public List<HeldAboutMe.Line> held() {
        return repository.every(caller.id().orElseThrow()).stream()
                .flatMap(BegunSession::held)
                .toList();
    }

    /** Signs out in one place; nothing happens if it is none of the caller's. */
    @Allow(Act.USE_OWN_ACCOUNT)
    public void end(UUID session) {
        repository.session(caller.id().orElseThrow(), session).ifPresent(found -> found.end(clock.instant()));
    }

    /** Signs out everywhere, here too. */
    @Allow(Act.USE_OWN_ACCOUNT)
    public void endAll() {
        Instant now = clock.instant();
        repository.open(caller.id().orElseThrow(), now).forEach(session -> session.end(now));
    }

    void begun(SignedIn session, String browser) {
        repository.forget(session.account(), session.since().minus(KEPT));
        repository.keep(new BegunSession(session, browser, settings.longest()));
    }

    void proved(SignedIn session) {
        repository.session(session.account(), session.id()).ifPresent(found -> found.provedBy(session.proof()));
    }

    /** Whether that session was not ended from elsewhere; being used is noted, to the minute. */
    boolean isOpen(SignedIn session) {
        Instant now = clock.instant();
        Optional<BegunSession> found =
                repository.session(session.account(), session.id()).filter(open -> open.isOpen(now));
        found.filter(open -> open.seen().plus(ACCURACY).isBefore(now)).ifPresent(open -> open.seenAt(now));
        return found.isPresent();
    }

    void ended(SignedIn session) {
        repository.session(session.account(), session.id()).ifPresent(found -> found.end(clock.instant()));
    }
}
