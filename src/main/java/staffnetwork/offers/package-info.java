/**
 * What often helps at work: suggestions that the staff network looks after, to choose from. Promise to people: nothing here says
 * who asked for what.
 */
@Feature(uses = {"access", "web"})
@NullMarked
package staffnetwork.offers;

import org.jspecify.annotations.NullMarked;
import staffnetwork.Feature;
