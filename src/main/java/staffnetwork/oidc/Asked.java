package staffnetwork.oidc;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.io.Serializable;
import java.net.URI;
import java.time.Instant;

/**
 * What this browser asked the provider; kept in its session until the one answer.
 *
 * @param state must come back
 * @param nonce must stand in the token
 * @param verifier proves that the code is ours
 * @param back where the answer goes
 * @param next the page to go on to
 * @param again true if somebody signed in proves again who they are
 * @param since when it was asked
 */
record Asked(String state, String nonce, String verifier, URI back, String next, boolean again, Instant since)
        implements Serializable {
    static Asked fresh(URI back, String next, boolean again, Instant now) {
        return new Asked(
                new State(32).getValue(),
                new Nonce(32).getValue(),
                new CodeVerifier().getValue(),
                back,
                next,
                again,
                now);
    }

    /** None of the secrets. */
    @Override
    public String toString() {
        return "Asked";
    }
}
