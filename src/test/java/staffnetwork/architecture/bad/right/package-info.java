/** The other half of a cycle. */
@Feature(uses = {"left"})
@NullMarked
package staffnetwork.architecture.bad.right;

import org.jspecify.annotations.NullMarked;
import staffnetwork.Feature;
