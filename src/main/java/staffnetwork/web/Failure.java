package staffnetwork.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A fault of ours during a request: logged under a reference that the user can pass on. Messages of exceptions can hold what
 * people entered, so only the kinds of exception and the places in our code are logged. What is asked for in a way that an address
 * does not take, such as a file sent to, is no fault of ours and only noted.
 */
@Named
@RequestScoped
public class Failure {
    private static final Logger LOG = Logger.getLogger(Failure.class.getName());
    private static final int PLACES = 12;
    private static final int ASKED = 400;
    private static final int FAILED = 500;
    private final String reference = UUID.randomUUID().toString().substring(0, 8);

    @Inject
    Failure(HttpServletRequest request) {
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        StringBuilder told = new StringBuilder("Request failed, reference ").append(reference);
        for (Throwable cause = thrown instanceof Throwable t ? t : null; cause != null; cause = cause.getCause()) {
            told.append(System.lineSeparator())
                    .append("  ")
                    .append(cause.getClass().getName())
                    .append(" at ");
            told.append(Arrays.stream(cause.getStackTrace())
                    .limit(PLACES)
                    .map(StackTraceElement::toString)
                    .collect(Collectors.joining(" < ")));
        }
        LOG.log(level(thrown, request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE)), told::toString);
    }

    private static Level level(@Nullable Object thrown, @Nullable Object status) {
        return thrown == null && status instanceof Integer code && code >= ASKED && code < FAILED
                ? Level.FINE
                : Level.SEVERE;
    }

    /** The reference to pass on. */
    public String getReference() {
        return reference;
    }
}
