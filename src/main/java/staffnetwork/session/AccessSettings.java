package staffnetwork.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What is configured about sessions: how long they last, and whether an encrypting proxy stands before us. */
@ApplicationScoped
class AccessSettings {
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final Duration idle;
    private final Duration warning;
    private final Duration longest;
    private final boolean behindProxy;
    private final Duration kept;

    @Inject
    AccessSettings(
            @ConfigProperty(name = "access.idle-minutes", defaultValue = "30") int idleMinutes,
            @ConfigProperty(name = "access.warning-minutes", defaultValue = "2") int warningMinutes,
            @ConfigProperty(name = "access.longest-hours", defaultValue = "10") int longestHours,
            @ConfigProperty(name = "access.behind-proxy", defaultValue = "false") boolean behindProxy,
            @ConfigProperty(name = "access.kept-minutes", defaultValue = "120") int keptMinutes) {
        if (warningMinutes < 1 || idleMinutes <= warningMinutes || longestHours < 1 || keptMinutes < 0) {
            throw new IllegalArgumentException(
                    "access.idle-minutes must be more than access.warning-minutes, which must be 1 or more, "
                            + "and access.longest-hours 1 or more, and access.kept-minutes 0 or more");
        }
        this.idle = Duration.ofMinutes(idleMinutes);
        this.warning = Duration.ofMinutes(warningMinutes);
        this.longest = Duration.ofHours(longestHours);
        this.behindProxy = behindProxy;
        this.kept = idle.plus(Duration.ofMinutes(keptMinutes));
    }

    /** After this long without a request the session is locked. */
    Duration idle() {
        return idle;
    }

    /** So long before the lock there is a warning. */
    Duration warning() {
        return warning;
    }

    /** After this long without a request a locked session is forgotten, with what was entered. */
    Duration kept() {
        return kept;
    }

    /** So long ago somebody may have proved who they are for what needs it (design/privacy.md section 2). */
    Duration fresh() {
        return FRESH;
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
