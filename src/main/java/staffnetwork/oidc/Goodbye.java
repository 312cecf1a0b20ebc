package staffnetwork.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.Optional;
import staffnetwork.session.SignedOutElsewhere;

/** Signs out at the provider too, so that the next person at this computer is not signed in by one press of a button. */
@ApplicationScoped
class Goodbye implements SignedOutElsewhere {
    private final Provider provider;
    private final Answering answering;

    @Inject
    Goodbye(Provider provider, Answering answering) {
        this.provider = provider;
        this.answering = answering;
    }

    @Override
    public Optional<String> address(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object token = session == null ? null : session.getAttribute(Answering.TOKEN);
        return token instanceof String told
                ? provider.goodbye(told, answering.address(request, "/account/signed-out"))
                        .map(URI::toString)
                : Optional.empty();
    }
}
