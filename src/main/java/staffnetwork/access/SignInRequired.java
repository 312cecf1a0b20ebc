package staffnetwork.access;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Finds out at every request who asks, and lets nobody unknown past the public pages: denied unless allowed. */
public class SignInRequired extends HttpFilter {
    @Inject
    private Sessions sessions;

    @Inject
    private Directory directory;

    @Inject
    private Caller caller;

    /** For the container. */
    @SuppressWarnings("NullAway.Init") // the container injects the fields
    public SignInRequired() {}

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (PublicPages.isAsset(request)) {
            chain.doFilter(request, response);
            return;
        }
        identify(request);
        if (caller.isSignedIn() || PublicPages.include(request)) {
            chain.doFilter(request, response);
        } else {
            toSignIn(request, response);
        }
    }

    private void identify(HttpServletRequest request) {
        Optional<SignedIn> session = sessions.of(request);
        if (session.isEmpty()) {
            return;
        }
        SignedIn found = session.get();
        caller.claims(found.account());
        directory
                .known(found.account())
                .filter(known -> !found.since().isBefore(known.signedInSince()))
                .ifPresentOrElse(
                        known -> {
                            caller.is(found.account(), known.name(), known.roles());
                            if (!IdleLock.onlyAsks(request)) {
                                sessions.extend(found, request);
                            }
                        },
                        caller::isNobody);
    }

    private void toSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean away = sessions.wasSignedIn(request);
        String target =
                ReturnPath.of(request).map(page -> page.throughSignIn(away)).orElse(PublicPages.SIGN_IN);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", target);
    }
}
