package staffnetwork.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Begins and ends sessions, whoever vouches for the person: a password of ours or, later, an identity provider. A session is
 * bound to a second cookie, locked when idle, and never longer than a working day.
 */
@ApplicationScoped
public class Sessions {
    private static final String SIGNED_IN = "staffnetwork.signed-in";
    private static final Duration MARGIN = Duration.ofMinutes(5);

    private final AccessSettings settings;
    private final Clock clock;

    @Inject
    Sessions(AccessSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Begins a session for an account whose owner has just proved who they are. The session id is changed first, so that an id
     * known from before is worth nothing.
     */
    public void begin(UUID account, HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        session.setMaxInactiveInterval((int) settings.idle().plus(MARGIN).toSeconds());
        Instant now = clock.instant();
        String bound = BindingCookie.bind(response, secure(request));
        session.setAttribute(SIGNED_IN, new SignedIn(account, bound, now, now));
    }

    /** Ends the session; its id and its cookie are worth nothing from now on. */
    public void end(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        BindingCookie.forget(response, secure(request));
    }

    /** The address the request comes from. */
    public String network(HttpServletRequest request) {
        String forwarded = settings.behindProxy() ? request.getHeader("X-Forwarded-For") : null;
        // the last entry is our own proxy's word; anybody can write the ones before
        return forwarded == null
                ? request.getRemoteAddr()
                : forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }

    /** The session of this request, if there is one, its cookie is right and it is not over. */
    Optional<SignedIn> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(SIGNED_IN) instanceof SignedIn found)) {
            return Optional.empty();
        }
        if (!BindingCookie.brought(request, secure(request), found.bound())) {
            // not ended: whoever stole an id must not be able to sign its owner out
            return Optional.empty();
        }
        if (!clock.instant().isBefore(end(found))) {
            session.invalidate();
            return Optional.empty();
        }
        return Optional.of(found);
    }

    /** Puts off the lock. */
    SignedIn extend(SignedIn found, HttpServletRequest request) {
        SignedIn extended = found.seenAt(clock.instant());
        request.getSession().setAttribute(SIGNED_IN, extended);
        return extended;
    }

    /** When that session ends if nothing more is asked for. */
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
        return BindingCookie.value(request, secure(request)).isPresent();
    }

    private boolean secure(HttpServletRequest request) {
        return settings.behindProxy() || request.isSecure();
    }
}
