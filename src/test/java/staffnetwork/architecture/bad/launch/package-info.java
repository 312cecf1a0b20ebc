/** A launcher, which may print and may make a clock. */
@Feature(uses = {})
@NullMarked
package staffnetwork.architecture.bad.launch;

import org.jspecify.annotations.NullMarked;
import staffnetwork.Feature;
