package staffnetwork.oidc;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Takes the answer of the trust's own sign-in. */
@WebServlet("/oidc/back")
public class Back extends HttpServlet {
    @Inject
    private Answering answering;

    /** For the container. */
    @SuppressWarnings("NullAway.Init") // the container injects the field
    public Back() {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        answering.take(request, response);
    }
}
