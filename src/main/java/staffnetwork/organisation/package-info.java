/**
 * The organisation this installation serves. Promise to people: figures are never mixed up with another organisation.
 */
@Feature(uses = {"access", "web"})
@NullMarked
package staffnetwork.organisation;

import org.jspecify.annotations.NullMarked;
import staffnetwork.Feature;
