package staffnetwork.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import staffnetwork.access.PublicPages;

/** When this session is locked if nothing more is asked for; pages tell it, with and without a script. */
@Named
@RequestScoped
public class IdleLock {
    static final String STAY = "/access/stay";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mma", Locale.UK);

    private final AccessSettings settings;
    private final Clock clock;
    private final Duration left;

    @Inject
    IdleLock(Sessions sessions, AccessSettings settings, Clock clock, HttpServletRequest request) {
        this.settings = settings;
        this.clock = clock;
        Optional<SignedIn> session = sessions.of(request);
        this.left = session.map(sessions::left).orElse(Duration.ZERO);
    }

    /** The time of day of the lock, in England, for example 2:32pm. */
    public String getTime() {
        return TIME.format(clock.instant().plus(left).atZone(clock.getZone())).toLowerCase(Locale.UK);
    }

    /** Seconds until the lock. */
    public long getSecondsLeft() {
        return left.toSeconds();
    }

    /** Seconds before the lock at which a page warns. */
    public long getSecondsOfWarning() {
        return settings.warning().toSeconds();
    }

    /** Minutes before the lock at which a page warns. */
    public long getMinutesOfWarning() {
        return settings.warning().toMinutes();
    }

    /** A request that only asks how long is left is no sign of somebody being there. */
    static boolean onlyAsks(HttpServletRequest request) {
        return request.getMethod().equals("GET") && PublicPages.path(request).equals(STAY);
    }
}
