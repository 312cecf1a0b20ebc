package staffnetwork.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** The few pages that can be seen without signing in. Everything else, known or unknown, needs it. */
final class PublicPages {
    static final String SIGN_IN = "/account/sign-in";

    private static final Set<String> PAGES = Set.of(
            "/",
            "/index",
            SIGN_IN,
            "/account/signed-out",
            "/account/sign-up",
            "/account/first-administrator",
            "/access/who-sees-what",
            "/access/help",
            "/web/accessibility",
            "/web/cookies",
            "/health",
            "/health/live",
            "/health/ready",
            "/health/started");

    private PublicPages() {}

    static boolean include(HttpServletRequest request) {
        return isAsset(request) || PAGES.contains(path(request));
    }

    /** Whether it is a style sheet, script or picture, which are the same for everyone. */
    static boolean isAsset(HttpServletRequest request) {
        return path(request).startsWith("/assets/");
    }

    // As the container understood it: decoded, without dots and parameters in the path.
    static String path(HttpServletRequest request) {
        String rest = request.getPathInfo();
        return request.getServletPath() + (rest == null ? "" : rest);
    }
}
