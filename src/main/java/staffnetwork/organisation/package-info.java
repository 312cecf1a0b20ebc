/**
 * The organisation this installation serves: its parts, who works there and who manages whom. Promise to people: figures are never
 * mixed up with another organisation, and the list of people has no place for anything about health.
 */
@Feature(uses = {"access", "web"})
@NullMarked
package staffnetwork.organisation;

import org.jspecify.annotations.NullMarked;
import staffnetwork.Feature;
