package staffnetwork.session;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import staffnetwork.access.Decision;
import staffnetwork.access.Refusals;

/**
 * Whoever may do something but signed in too long ago for it proves again who they are, and comes back to the same page with what
 * they had entered.
 */
public class StepUpAsked extends HttpFilter {
    @Inject
    private SignInWay way;

    @Inject
    private KeptForms kept;

    /** For the container. */
    @SuppressWarnings("NullAway.Init") // the container injects the fields
    public StepUpAsked() {}

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failed) {
            boolean old = Refusals.refusal(failed)
                    .filter(refused -> refused.reason() == Decision.Reason.SIGN_IN_TOO_OLD)
                    .isPresent();
            if (!old || response.isCommitted()) {
                throw failed;
            }
            response.resetBuffer();
            again(request, response);
        }
    }

    private void again(HttpServletRequest request, HttpServletResponse response) {
        if (SentForm.holdsFields(request)) {
            kept.keep(request, request.getRequestURI());
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location",
                SentForm.page(request).map(page -> page.through(way.again())).orElse(way.again()));
    }
}
