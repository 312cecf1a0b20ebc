package staffnetwork.trail;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A signed head of the trail as a file, to be kept outside IT. */
@WebServlet("/trail/head.txt")
public class HeadDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient TrailAudit audit;

    /** For the container. */
    @SuppressWarnings("NullAway.Init") // the container injects the field
    public HeadDownload() {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String head = audit.head();
        response.setContentType("text/plain;charset=US-ASCII");
        response.setHeader("Content-Disposition", "attachment; filename=\"head.txt\"");
        response.getWriter().write(head);
    }
}
