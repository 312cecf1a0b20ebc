/**
 * Time off that is no sick leave: days and hours that the trust's own policy approves at once, for a reason that nobody asks for.
 * Promise to people: nobody is told why, your manager sees days and hours only if and as long as you let them, and figures leave
 * here as people counted in the whole organisation.
 */
@Feature(uses = {"access", "adjustment", "disclosure", "organisation", "vault", "web"})
@NullMarked
package staffnetwork.leave;

import org.jspecify.annotations.NullMarked;
import staffnetwork.Feature;
