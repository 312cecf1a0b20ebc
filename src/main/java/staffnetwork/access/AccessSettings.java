package staffnetwork.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What is configured about sessions: how long they last, and whether an encrypting proxy stands before us. */
@ApplicationScoped
class AccessSettings {
    private final Duration idle;
    private final Duration warning;
    private final Duration longest;
    private final boolean behindProxy;

    @Inject
    AccessSettings(
            @ConfigProperty(name = "access.idle-minutes", defaultValue = "30") int idleMinutes,
            @ConfigProperty(name = "access.warning-minutes", defaultValue = "2") int warningMinutes,
            @ConfigProperty(name = "access.longest-hours", defaultValue = "10") int longestHours,
            @ConfigProperty(name = "access.behind-proxy", defaultValue = "false") boolean behindProxy) {
        if (warningMinutes < 1 || idleMinutes <= warningMinutes || longestHours < 1) {
            throw new IllegalArgumentException(
                    "access.idle-minutes must be more than access.warning-minutes, which must be 1 or more, "
                            + "and access.longest-hours 1 or more");
        }
        this.idle = Duration.ofMinutes(idleMinutes);
        this.warning = Duration.ofMinutes(warningMinutes);
        this.longest = Duration.ofHours(longestHours);
        this.behindProxy = behindProxy;
    }

    /** After this long without a request the session is locked. */
    Duration idle() {
        return idle;
    }

    /** So long before the lock there is a warning. */
    Duration warning() {
        return warning;
    }

    /** No session lasts longer, used or not. */
    Duration longest() {
        return longest;
    }

    /** Whether a proxy of ours ends the encryption and tells the caller's address in X-Forwarded-For. */
    boolean behindProxy() {
        return behindProxy;
    }
}
