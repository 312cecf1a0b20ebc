package staffnetwork.session;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Stay signed in: asking tells the seconds left, sending puts off the lock. Any page asked for puts it off as well. */
@WebServlet(IdleLock.STAY)
public class Stay extends HttpServlet {
    @Inject
    private IdleLock lock;

    /** For the container. */
    @SuppressWarnings("NullAway.Init") // the container injects the field
    public Stay() {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        response.getWriter().print(lock.getSecondsLeft());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // whoever gets here is signed in, and the filter has put off the lock already
        doGet(request, response);
    }
}
