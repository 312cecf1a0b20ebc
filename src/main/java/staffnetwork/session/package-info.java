/**
 * Sessions: how they begin, are locked and end, who is in one, and what a password alone does not open. Promise to people: a
 * stolen session id is worth nothing, nobody is signed in longer than a working day, everybody can see where they are signed in
 * and end it, and what stood on a page when it was locked is not lost.
 */
@Feature(uses = "access")
@NullMarked
package staffnetwork.session;

import org.jspecify.annotations.NullMarked;
import staffnetwork.Feature;
