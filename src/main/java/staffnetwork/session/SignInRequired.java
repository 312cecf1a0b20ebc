package staffnetwork.session;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import staffnetwork.access.Admission;
import staffnetwork.access.Caller;
import staffnetwork.access.Directory;
import staffnetwork.access.PublicPages;
import staffnetwork.access.ReturnPath;

/** Finds out at every request who asks, and lets nobody unknown past the public pages: denied unless allowed. */
public class SignInRequired extends HttpFilter {
    @Inject
    private Sessions sessions;

    @Inject
    private OwnSessions list;

    @Inject
    private Directory directory;

    @Inject
    private SecondStep secondStep;

    @Inject
    private KeptForms kept;

    @Inject
    private Admission admission;

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
        SecondStep.Missing missing = identify(request);
        if (caller.isSignedIn() || isOpen(missing, request)) {
            chain.doFilter(request, response);
        } else {
            onward(missing, request, response);
        }
    }

    private static boolean isOpen(SecondStep.Missing missing, HttpServletRequest request) {
        if (missing == SecondStep.Missing.NOTHING) {
            return PublicPages.include(request);
        }
        String page = PublicPages.path(request);
        // with the first step taken, the way to the start page leads over the second
        return SecondStep.PAGES.contains(page) || (PublicPages.include(request) && !PublicPages.START.contains(page));
    }

    /** Finds out who asks, and what is missing of their sign-in. */
    private SecondStep.Missing identify(HttpServletRequest request) {
        Optional<SignedIn> session = sessions.of(request);
        if (session.isEmpty()) {
            return SecondStep.Missing.NOTHING;
        }
        SignedIn found = session.get();
        admission.claims(found.account());
        Optional<Directory.Known> known = directory
                .known(found.account())
                .filter(owner -> !found.since().isBefore(owner.signedInSince()))
                .filter(owner -> list.isOpen(found));
        if (known.isEmpty()) {
            admission.nobody();
            return SecondStep.Missing.NOTHING;
        }
        SecondStep.Missing missing =
                secondStep.missing(found.account(), found.proof(), known.get().roles());
        if (missing == SecondStep.Missing.NOTHING) {
            admission.enters(found.account(), known.get(), found.id(), sessions.isFresh(found));
        }
        if (!IdleLock.onlyAsks(request)) {
            sessions.extend(found, request);
        }
        return missing;
    }

    private void onward(SecondStep.Missing missing, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<ReturnPath> page = SentForm.page(request);
        if (SentForm.holdsFields(request)) {
            kept.keep(request, request.getRequestURI());
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location",
                switch (missing) {
                    case NOTHING ->
                        page.map(to -> to.throughSignIn(sessions.wasSignedIn(request)))
                                .orElse(PublicPages.SIGN_IN);
                    case CODE -> page.map(to -> to.through(SecondStep.ENTER)).orElse(SecondStep.ENTER);
                    case SET_UP -> page.map(to -> to.through(SecondStep.SET_UP)).orElse(SecondStep.SET_UP);
                });
    }
}
