package staffnetwork.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import staffnetwork.session.Sessions;
import staffnetwork.session.SignInWay;

/** Sends with every response what a browser may do with it: nothing from elsewhere, no script in pages, no frames, no traces. */
public class SecurityHeaders extends HttpFilter {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";
    private static final String TWO_YEARS = "max-age=63072000; includeSubDomains";

    @Inject
    private SignInWay way;

    @Inject
    private Sessions sessions;

    /** For the container. */
    @SuppressWarnings("NullAway.Init") // the container injects the fields
    public SecurityHeaders() {}

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        protect(request, response);
        chain.doFilter(request, response);
        // what begins anew after a fault, such as the way to prove again who one is, has lost them
        if (!response.isCommitted()) {
            protect(request, response);
        }
    }

    private void protect(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", policy(way.getOrigin()));
        if (sessions.isEncrypted(request)) {
            response.setHeader("Strict-Transport-Security", TWO_YEARS);
        }
        response.setHeader("X-Content-Type-Options", "nosniff");
        // not no-referrer: browsers without Sec-Fetch-Site would then send "Origin: null" with our own forms
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        boolean asset = request.getRequestURI().startsWith("/assets/");
        response.setHeader("Cache-Control", asset ? "max-age=3600" : "no-store");
    }

    /** The policy; forms may also lead to the trust's own sign-in, to which signing out goes on. */
    static String policy(String signIn) {
        return signIn.isEmpty() ? POLICY : POLICY + " " + signIn;
    }
}
