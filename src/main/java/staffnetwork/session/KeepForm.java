package staffnetwork.session;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import staffnetwork.access.ReturnPath;

/**
 * Keeps what stands in an open form, just before or after the lock: the page sends it by itself. It puts no lock off and opens
 * none, and says nothing.
 */
@WebServlet(KeepForm.PATH)
public class KeepForm extends HttpServlet {
    static final String PATH = "/access/keep";

    @Inject
    private Sessions sessions;

    @Inject
    private KeptForms kept;

    /** For the container. */
    @SuppressWarnings("NullAway.Init") // the container injects the fields
    public KeepForm() {}

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        if (sessions.openOrLocked(request).isPresent()) {
            ReturnPath.read(request.getQueryString()).ifPresent(page -> kept.keep(request, page.path()));
        }
    }
}
