package staffnetwork.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where to go after signing in: a page of ours and nothing else, so that no link can use the sign-in page to lead elsewhere.
 *
 * @param path path and query, beginning with one slash
 */
public record ReturnPath(String path) {
    private static final int LONGEST = 500;
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}\\s]*");

    public ReturnPath {
        if (!isLocal(path)) {
            throw new IllegalArgumentException("not a page of ours");
        }
    }

    /** The page in what an address told, or nothing if it is none of ours. */
    public static Optional<ReturnPath> read(@Nullable String told) {
        return told != null && isLocal(told) ? Optional.of(new ReturnPath(told)) : Optional.empty();
    }

    /** The page that was asked for. */
    public static Optional<ReturnPath> of(HttpServletRequest request) {
        String query = request.getQueryString();
        return read(request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    /** The address of the sign-in page that comes back here. */
    public String throughSignIn(boolean away) {
        return through(PublicPages.SIGN_IN) + (away ? "&away=true" : "");
    }

    /** The address of a page that comes back here. */
    public String through(String page) {
        return page + "?return=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    private static boolean isLocal(String told) {
        if (told.length() > LONGEST || !LOCAL.matcher(told).matches()) {
            return false;
        }
        try {
            URI uri = new URI(told);
            return uri.getScheme() == null
                    && uri.getRawAuthority() == null
                    && !uri.getPath().startsWith("//");
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }
}
