package staffnetwork.access;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one handler of everything refused. Somebody signed in is told what they would be told of a page that is not there;
 * somebody who is not can sign in and come back.
 */
public class Refusals extends HttpFilter {
    @Inject
    private Caller caller;

    /** For the container. */
    @SuppressWarnings("NullAway.Init") // the container injects the field
    public Refusals() {}

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failed) {
            if (response.isCommitted() || refusal(failed).isEmpty()) {
                throw failed;
            }
            response.resetBuffer();
            answer(request, response);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (caller.isSignedIn()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location",
                ReturnPath.of(request).map(page -> page.throughSignIn(false)).orElse(PublicPages.SIGN_IN));
    }

    /** The refusal in a failure that other layers may have wrapped. */
    static Optional<NotAllowed> refusal(@Nullable Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotAllowed refused) {
                return Optional.of(refused);
            }
            if (cause instanceof ServletException wrapped && wrapped.getRootCause() instanceof NotAllowed refused) {
                return Optional.of(refused);
            }
        }
        return Optional.empty();
    }
}
