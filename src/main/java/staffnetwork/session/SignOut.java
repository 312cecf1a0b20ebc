package staffnetwork.session;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Signs out; only by sending a form, so that no picture or link can do it. */
@WebServlet(SignOut.PATH)
public class SignOut extends HttpServlet {
    static final String PATH = "/access/sign-out";

    @Inject
    private Sessions sessions;

    @Inject
    private Instance<SignedOutElsewhere> elsewhere;

    /** For the container. */
    @SuppressWarnings("NullAway.Init") // the container injects the fields
    public SignOut() {}

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        String next = elsewhere.stream()
                .flatMap(place -> place.address(request).stream())
                .findFirst()
                .orElse("/account/signed-out");
        sessions.end(request, response);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", next);
    }
}
