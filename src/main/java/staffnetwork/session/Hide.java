package staffnetwork.session;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Hides a page at once: the session ends, and a page that says nothing takes its place. What was saved, drafts too, is there
 * again after signing in. Going back shows nothing, because no page that needs signing in may be kept.
 */
@WebServlet("/session/hide")
public class Hide extends HttpServlet {
    @Inject
    private Sessions sessions;

    /** For the container. */
    @SuppressWarnings("NullAway.Init") // the container injects the field
    public Hide() {}

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        sessions.end(request, response);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/account/signed-out");
    }
}
