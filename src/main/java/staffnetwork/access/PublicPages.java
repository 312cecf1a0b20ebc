package staffnetwork.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** The few pages that can be seen without signing in. Everything else, known or unknown, needs it. */
public final class PublicPages {
    /** The page to sign in on. */
    public static final String SIGN_IN = "/account/sign-in";

    /** The start page, by either address. */
    public static final Set<String> START = Set.of("/", "/index");

    private static final Set<String> PAGES = Set.of(
            "/",
            "/index",
            SIGN_IN,
            "/account/signed-out",
            "/account/sign-up",
            "/account/first-administrator",
            "/account/forgotten",
            "/account/refused",
            "/oidc/start",
            "/oidc/back",
            "/access/sign-out",
            "/access/keep",
            "/access/who-sees-what",
            "/access/help",
            "/published/metrics",
            "/published/metrics.csv",
            "/web/accessibility",
            "/web/cookies",
            "/health",
            "/health/live",
            "/health/ready",
            "/health/started");

    private PublicPages() {}

    /** Whether everybody may see it. */
    public static boolean include(HttpServletRequest request) {
        return isAsset(request) || PAGES.contains(path(request));
    }

    /** Whether it is a style sheet, script or picture, which are the same for everyone. */
    public static boolean isAsset(HttpServletRequest request) {
        return path(request).startsWith("/assets/");
    }

    /** The path as the container understood it: decoded, without dots and parameters. */
    public static String path(HttpServletRequest request) {
        String rest = request.getPathInfo();
        return request.getServletPath() + (rest == null ? "" : rest);
    }
}
