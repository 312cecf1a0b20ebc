package staffnetwork.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets a request that can change something through only when it comes from one of our own pages: the browser tells so in
 * Sec-Fetch-Site or, if it is an old one, in Origin. A request that tells neither comes from no browser's form. One that only looks
 * cannot change anything: it is refused if it brings a page's state, with which Faces would press the page's buttons.
 */
public class OriginCheck extends HttpFilter {
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    /** With this, Faces takes a request for a form that was sent and acts on it, by whatever method it came. */
    private static final String STATE = "jakarta.faces.ViewState";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean ours = HARMLESS.contains(request.getMethod())
                ? request.getParameter(STATE) == null
                : isOurs(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), request.getHeader("Host"));
        if (ours) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    static boolean isOurs(@Nullable String site, @Nullable String origin, @Nullable String host) {
        if (site != null) {
            return site.equals("same-origin");
        }
        if (origin == null || host == null) {
            return false;
        }
        try {
            // the host only: behind a proxy we do not see the scheme, and browsers keep http and https apart by the
            // cookie
            String authority = URI.create(origin).getRawAuthority();
            return authority != null && authority.equalsIgnoreCase(host);
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
