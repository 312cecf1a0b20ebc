package staffnetwork.architecture.bad.right;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;

/** Innocent: the container makes servlets without arguments, so their fields are injected. */
class RightServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Right right;

    @Override
    public String getServletInfo() {
        return Right.NAME + right.hashCode();
    }
}
