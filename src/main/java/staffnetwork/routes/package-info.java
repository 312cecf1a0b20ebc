/**
 * How somebody goes about getting what would help: they talk themselves, somebody they chose asks for them, or they ask and get an
 * answer by a day, with a reason and a second look if it is no. Promise to people: only those they chose see what they ask for, and
 * a new manager cannot undo what was agreed.
 */
@Feature(uses = {"access", "adjustment", "disclosure", "offers", "organisation", "vault", "web"})
@NullMarked
package staffnetwork.routes;

import org.jspecify.annotations.NullMarked;
import staffnetwork.Feature;
