/**
 * The second step of signing in: a code from an authenticator app, or a recovery code. Promise to people: a password somebody saw
 * over a shoulder opens nothing, the secret behind the codes can be read by nobody with the database alone, and no other firm is
 * asked or told anything.
 */
@Feature(uses = {"access", "session", "account", "vault", "web"})
@NullMarked
package staffnetwork.authenticator;

import org.jspecify.annotations.NullMarked;
import staffnetwork.Feature;
