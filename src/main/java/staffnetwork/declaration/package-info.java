/**
 * What somebody tells this service about a long-term condition, changes or takes back; and what they choose to pass on, to whom.
 * Promise to people: nobody but you sees your answer unless you send it, and what you take back is gone.
 */
@Feature(uses = {"access", "disclosure", "organisation", "vault", "web"})
@NullMarked
package staffnetwork.declaration;

import org.jspecify.annotations.NullMarked;
import staffnetwork.Feature;
