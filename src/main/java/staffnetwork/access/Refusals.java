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

    @Inject
    private Witnesses witnesses;

    /** For the container. */
    @SuppressWarnings("NullAway.Init") // the container injects the fields
    public Refusals() {}

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failed) {
            Optional<NotAllowed> refusal = refusal(failed);
            refusal.ifPresent(this::tell);
            if (response.isCommitted() || refusal.isEmpty()) {
                throw failed;
            }
            response.resetBuffer();
            answer(request, response);
        }
    }

    /** Refused by a page, or within a door, where nobody said whose record it is. */
    private void tell(NotAllowed refused) {
        if (refused.act().isTraced() && !refused.isTold()) {
            witnesses.tell(refused.act(), null, new Decision.Refused(refused.reason()));
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
    public static Optional<NotAllowed> refusal(@Nullable Throwable failed) {
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
