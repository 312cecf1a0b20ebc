package staffnetwork.oidc;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Begins the trust's own sign-in. */
@WebServlet("/oidc/start")
public class Start extends HttpServlet {
    @Inject
    private Answering answering;

    /** For the container. */
    @SuppressWarnings("NullAway.Init") // the container injects the field
    public Start() {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answering.ask(request, response, false);
    }
}
