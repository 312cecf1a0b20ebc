/** Makes figures, as it may. */
@Feature(uses = {})
@NullMarked
package staffnetwork.architecture.bad.disclosure;

import org.jspecify.annotations.NullMarked;
import staffnetwork.Feature;
