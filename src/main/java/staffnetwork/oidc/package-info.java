/**
 * The trust's own sign-in by OpenID Connect: authorization code with state, nonce and PKCE, each answer used once. Promise to
 * people: what the trust's sign-in says is believed only if it is signed, meant for this service, fresh, and an answer to what this
 * very browser asked.
 */
@Feature(uses = {"access", "session", "account"})
@NullMarked
package staffnetwork.oidc;

import org.jspecify.annotations.NullMarked;
import staffnetwork.Feature;
