package staffnetwork.session;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import staffnetwork.access.ReturnPath;

/** What is known about a form that was sent when it cannot be taken right now. */
final class SentForm {
    private static final String TYPE = "application/x-www-form-urlencoded";

    private SentForm() {}

    /** Whether fields were sent that can be kept; a file cannot. */
    static boolean holdsFields(HttpServletRequest request) {
        String type = request.getContentType();
        return request.getMethod().equals("POST") && type != null && type.startsWith(TYPE);
    }

    /** The page to come back to: the one that was asked for, or on which the form was filled in, with its parameters. */
    static Optional<ReturnPath> page(HttpServletRequest request) {
        Optional<ReturnPath> asked = ReturnPath.of(request);
        return request.getMethod().equals("POST") ? filledIn(request).or(() -> asked) : asked;
    }

    // a form is sent to its own page, without the parameters that only the address had
    private static Optional<ReturnPath> filledIn(HttpServletRequest request) {
        String referrer = request.getHeader("Referer");
        if (referrer == null) {
            return Optional.empty();
        }
        try {
            URI from = URI.create(referrer);
            if (!request.getRequestURI().equals(from.getRawPath())) {
                return Optional.empty();
            }
            return ReturnPath.read(from.getRawPath() + (from.getRawQuery() == null ? "" : "?" + from.getRawQuery()));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
