package staffnetwork.authenticator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import staffnetwork.access.HeldAboutMe;

/** When an app was set up and which recovery codes were used, for the copy of everything held; never a secret. */
@ApplicationScoped
class HeldAuthenticator implements HeldAboutMe {
    private final Authenticators authenticators;

    @Inject
    HeldAuthenticator(Authenticators authenticators) {
        this.authenticators = authenticators;
    }

    @Override
    public String part() {
        return "authenticator";
    }

    @Override
    public String heading() {
        return "authenticator.held";
    }

    @Override
    public List<Line> lines() {
        return authenticators.held();
    }
}
