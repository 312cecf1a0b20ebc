package staffnetwork.organisation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import staffnetwork.access.Act;
import staffnetwork.access.Decision;
import staffnetwork.access.NotAllowed;

/** What stands in a page's address or goes along with its form. */
final class Asked {
    private Asked() {}

    /** The id a page is about, nothing if there is none that can be read. */
    static Optional<UUID> id(HttpServletRequest request) {
        String told = request.getParameter("id");
        try {
            return told == null ? Optional.empty() : Optional.of(UUID.fromString(told));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** The page of a list, from 1. */
    static int page(HttpServletRequest request) {
        String told = request.getParameter("page");
        return told != null && told.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(told) : 1;
    }

    /** What is not there is answered as what may not be seen is. */
    static NotAllowed notThere(Act act) {
        return new NotAllowed(act, new Decision.Refused(Decision.Reason.NOT_YOURS));
    }
}
