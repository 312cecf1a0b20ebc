/** One half of a cycle. */
@Feature(uses = {"right"})
@NullMarked
package staffnetwork.architecture.bad.left;

import org.jspecify.annotations.NullMarked;
import staffnetwork.Feature;
