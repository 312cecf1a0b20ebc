package staffnetwork.imports;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import staffnetwork.spreadsheet.Limits;

/** Meets a file that is far too large before anything reads it, and answers with a page instead of breaking the connection off. */
@WebFilter(
        urlPatterns = {"/intake/upload", "/intake/upload.xhtml"},
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.FORWARD})
public class TooLarge extends HttpFilter {
    private static final long FORM_AROUND_THE_FILE = 64L * 1024;
    private static final long DRAINED = 1024L * 1024 * 1024;
    private static final int BLOCK = 1 << 16;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() <= Limits.ofTrust().fileBytes() + FORM_AROUND_THE_FILE) {
            chain.doFilter(request, response);
            return;
        }
        drain(request.getInputStream());
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/intake/too-large");
    }

    /** A browser that is still sending when the answer comes shows a broken connection and not the answer. */
    private static void drain(InputStream body) throws IOException {
        byte[] block = new byte[BLOCK];
        long drained = 0;
        for (int read = body.read(block); read >= 0 && drained < DRAINED; read = body.read(block)) {
            drained += read;
        }
    }
}
