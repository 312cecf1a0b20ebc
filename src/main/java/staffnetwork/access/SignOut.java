package staffnetwork.access;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Signs out; only by sending a form, so that no picture or link can do it. */
@WebServlet("/access/sign-out")
public class SignOut extends HttpServlet {
    @Inject
    private Sessions sessions;

    /** For the container. */
    @SuppressWarnings("NullAway.Init") // the container injects the field
    public SignOut() {}

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        sessions.end(request, response);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/account/signed-out");
    }
}
