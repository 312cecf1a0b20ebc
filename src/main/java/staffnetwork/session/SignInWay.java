package staffnetwork.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import org.eclipse.microprofile.config.Config;

/** How people sign in here: with accounts of our own, or with the trust's own sign-in; one of the two, never both. */
@Named
@ApplicationScoped
public class SignInWay {
    private static final String LOCAL = "local";
    private static final String PROVIDER = "oidc";

    private final boolean provider;
    private final String origin;

    @Inject
    SignInWay(Config config) {
        this(
                config.getOptionalValue("signin", String.class).orElse(LOCAL),
                config.getOptionalValue("oidc.issuer", String.class).orElse(""));
    }

    SignInWay(String way, String issuer) {
        if (!way.equals(LOCAL) && !way.equals(PROVIDER)) {
            throw new IllegalArgumentException("signin must be local or oidc");
        }
        this.provider = way.equals(PROVIDER);
        this.origin = provider ? origin(URI.create(issuer)) : "";
    }

    /** True if people sign in with the trust's own sign-in; accounts of our own then open nothing. */
    public boolean isProvider() {
        return provider;
    }

    /** Scheme, host and port of the trust's own sign-in, to which our forms may lead; empty where there is none. */
    public String getOrigin() {
        return origin;
    }

    private static String origin(URI issuer) {
        if (issuer.getScheme() == null || issuer.getRawAuthority() == null) {
            throw new IllegalArgumentException("signin is oidc, so oidc.issuer must be an address");
        }
        return issuer.getScheme() + "://" + issuer.getRawAuthority();
    }

    /** The page on which somebody who is signed in proves again who they are. */
    String again() {
        return provider ? "/oidc/again" : "/authenticator/again";
    }
}
