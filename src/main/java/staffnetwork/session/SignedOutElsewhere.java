package staffnetwork.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Knows where else somebody has to be signed out, if somebody else vouched for them. */
public interface SignedOutElsewhere {
    /** Where to send the browser for that, before its session here has ended; nothing if there is no such place. */
    Optional<String> address(HttpServletRequest request);
}
