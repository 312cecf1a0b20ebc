/** Holds too many types. */
@Feature(uses = {})
@NullMarked
package staffnetwork.architecture.bad.crowd;

import org.jspecify.annotations.NullMarked;
import staffnetwork.Feature;
