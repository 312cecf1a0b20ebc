/**
 * From one fix to everybody's: an idea that worked, without whoever had it, waits with others until nobody can tell whose it is, and
 * goes to the staff network, which rewrites it and proposes it for everybody. Promise to people: the idea may go on, you do not.
 */
@Feature(uses = {"access", "adjustment", "offers", "routes", "vault", "web"})
@NullMarked
package staffnetwork.ideas;

import org.jspecify.annotations.NullMarked;
import staffnetwork.Feature;
