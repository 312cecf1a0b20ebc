package staffnetwork.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** Gives back what was entered before the lock to the page it was entered on, once. */
@ApplicationScoped
public class KeptForms {
    private static final String KEPT = "staffnetwork.kept-form";

    KeptForms() {}

    /** What was entered on the page that is asked for now; only for whoever is signed in again in the same session. */
    public Optional<KeptForm> take(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null
                || !request.getMethod().equals("GET")
                || !(session.getAttribute(KEPT) instanceof KeptForm kept)
                || !kept.page().equals(request.getRequestURI())) {
            return Optional.empty();
        }
        session.removeAttribute(KEPT);
        return kept.values().isEmpty() ? Optional.empty() : Optional.of(kept);
    }

    /** Keeps what this request sends. */
    void keep(HttpServletRequest request, String page) {
        HttpSession session = request.getSession(false);
        if (session != null && KeptForm.mayKeep(page)) {
            session.setAttribute(KEPT, KeptForm.of(page, request.getParameterMap()));
        }
    }
}
