package staffnetwork.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import staffnetwork.access.Admission;

/**
 * Begins and ends sessions, whoever vouches for the person: a password of ours or the trust's own sign-in. A session is bound to a
 * second cookie, locked when idle, and never longer than a working day. A locked session can do nothing, but is kept for a while
 * with what stood on its pages, for the same person to come back to.
 */
@ApplicationScoped
public class Sessions {
    private static final String SIGNED_IN = "staffnetwork.signed-in";

    private final AccessSettings settings;
    private final OwnSessions list;
    private final Admission admission;
    private final Clock clock;

    @Inject
    Sessions(AccessSettings settings, OwnSessions list, Admission admission, Clock clock) {
        this.settings = settings;
        this.list = list;
        this.admission = admission;
        this.clock = clock;
    }

    /**
     * Begins a session for an account whose owner has just proved who they are. The session id is changed first, so that an id
     * known from before is worth nothing; what another person left in this browser is forgotten.
     */
    public void begin(UUID account, Proof proof, HttpServletRequest request, HttpServletResponse response) {
        Optional<SignedIn> before = openOrLocked(request);
        before.ifPresent(this::endInList);
        if (before.filter(found -> found.account().equals(account)).isEmpty()) {
            HttpSession others = request.getSession(false);
            if (others != null && others.getAttribute(SIGNED_IN) != null) {
                others.invalidate();
            }
        }
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        session.setMaxInactiveInterval((int) settings.kept().toSeconds());
        String bound = BindingCookie.bind(response, isEncrypted(request));
        SignedIn begun = SignedIn.begun(account, bound, proof, clock.instant());
        session.setAttribute(SIGNED_IN, begun);
        admission.claims(account);
        list.begun(begun, BrowserName.of(request.getHeader("User-Agent")));
    }

    /**
     * The owner of the session of this request has proved again, or better, who they are; id and cookie are changed. Nothing
     * happens without an open session.
     */
    public void proved(Proof proof, HttpServletRequest request, HttpServletResponse response) {
        of(request).ifPresent(found -> {
            request.changeSessionId();
            SignedIn proved =
                    found.provedAgain(BindingCookie.bind(response, isEncrypted(request)), proof, clock.instant());
            request.getSession().setAttribute(SIGNED_IN, proved);
            list.proved(proved);
        });
    }

    /** Ends the session; its id and its cookie are worth nothing from now on. */
    public void end(HttpServletRequest request, HttpServletResponse response) {
        openOrLocked(request).ifPresent(this::endInList);
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        BindingCookie.forget(response, isEncrypted(request));
    }

    private void endInList(SignedIn found) {
        admission.claims(found.account());
        list.ended(found);
    }

    /** The address the request comes from. */
    public String network(HttpServletRequest request) {
        String forwarded = settings.behindProxy() ? request.getHeader("X-Forwarded-For") : null;
        // the last entry is our own proxy's word; anybody can write the ones before
        return forwarded == null
                ? request.getRemoteAddr()
                : forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }

    /** How the owner of this request's open session proved who they are; nothing without one. */
    public Optional<Proof> proof(HttpServletRequest request) {
        return of(request).map(SignedIn::proof);
    }

    /** Whether this request's open session is that account's. */
    public boolean isOwner(UUID account, HttpServletRequest request) {
        return of(request).filter(found -> found.account().equals(account)).isPresent();
    }

    /** The session of this request, if there is one, its cookie is right and it is neither locked nor over. */
    Optional<SignedIn> of(HttpServletRequest request) {
        return openOrLocked(request).filter(found -> clock.instant().isBefore(end(found)));
    }

    /** The session of this request, also if it is locked, for the same person to come back to. */
    Optional<SignedIn> openOrLocked(HttpServletRequest request) {
        HttpSession session = isNamedInAddress(request) ? null : request.getSession(false);
        if (session == null || !(session.getAttribute(SIGNED_IN) instanceof SignedIn found)) {
            return Optional.empty();
        }
        if (!BindingCookie.brought(request, isEncrypted(request), found.bound())) {
            // not ended: whoever stole an id must not be able to sign its owner out
            return Optional.empty();
        }
        if (!clock.instant().isBefore(found.until(settings.kept(), settings.longest()))) {
            session.invalidate();
            return Optional.empty();
        }
        return Optional.of(found);
    }

    /** The container finds a session by what an address names, too, whatever it is told about cookies only. */
    private static boolean isNamedInAddress(HttpServletRequest request) {
        return request.isRequestedSessionIdFromURL()
                || request.getRequestURI().toLowerCase(Locale.ROOT).contains(";jsessionid");
    }

    /** Puts off the lock. */
    SignedIn extend(SignedIn found, HttpServletRequest request) {
        SignedIn extended = found.seenAt(clock.instant());
        request.getSession().setAttribute(SIGNED_IN, extended);
        return extended;
    }

    /** Whether that session's owner proved who they are a moment ago. */
    boolean isFresh(SignedIn found) {
        return found.isFresh(settings.fresh(), clock.instant());
    }

    /** When that session is locked if nothing more is asked for. */
    Instant end(SignedIn found) {
        return found.until(settings.idle(), settings.longest());
    }

    /** How long that session still has. */
    Duration left(SignedIn found) {
        Duration left = Duration.between(clock.instant(), end(found));
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** Whether this browser had a session, which must have ended by itself. */
    boolean wasSignedIn(HttpServletRequest request) {
        return BindingCookie.value(request, isEncrypted(request)).isPresent();
    }

    /** Whether browsers reach us over an encrypted connection. */
    public boolean isEncrypted(HttpServletRequest request) {
        return settings.behindProxy() || request.isSecure();
    }
}
