package staffnetwork.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * The second cookie of a session, 256 random bits: the container's own session ids have at most 56 (design/privacy.md section 2).
 * Over an encrypted connection its name begins with {@code __Host-}, so that no other site or unencrypted page can set it; on
 * plain http, which is for a developer's own machine, browsers refuse that prefix, so the name goes without it.
 */
final class BindingCookie {
    static final String SECURE_NAME = "__Host-staff-network";
    static final String PLAIN_NAME = "staff-network";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private BindingCookie() {}

    /** Sends a new cookie and returns the hash to keep in the session. */
    static String bind(HttpServletResponse response, boolean secure) {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        String value = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        send(response, secure, value, "");
        return hash(value);
    }

    /** Has the browser forget the cookie. */
    static void forget(HttpServletResponse response, boolean secure) {
        send(response, secure, "", "; Max-Age=0");
    }

    /** Whether the request brings the cookie of that hash. */
    static boolean brought(HttpServletRequest request, boolean secure, String hash) {
        return value(request, secure)
                .map(value -> MessageDigest.isEqual(
                        hash(value).getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII)))
                .orElse(false);
    }

    /** What the request brings. */
    static Optional<String> value(HttpServletRequest request, boolean secure) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(secure ? SECURE_NAME : PLAIN_NAME)) {
                    return Optional.of(cookie.getValue());
                }
            }
        }
        return Optional.empty();
    }

    // By hand: Payara loses attributes that its Cookie class does not know.
    private static void send(HttpServletResponse response, boolean secure, String value, String more) {
        response.addHeader(
                "Set-Cookie",
                (secure ? SECURE_NAME : PLAIN_NAME) + "=" + value + "; Path=/; HttpOnly; SameSite=Lax"
                        + (secure ? "; Secure" : "") + more);
    }

    static String hash(String value) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
