/**
 * Accounts of our own: the first administrator, sign-up links, passwords, roles given and ended. Promise to people: nobody is
 * locked out for long, nobody learns whether an account exists, and nobody gives themselves a role.
 */
@Feature(uses = {"access", "session", "organisation", "mail", "web"})
@NullMarked
package staffnetwork.account;

import org.jspecify.annotations.NullMarked;
import staffnetwork.Feature;
