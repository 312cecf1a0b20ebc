/** Innocent: holds what only the demonstration may use. */
@Feature(uses = {})
@NullMarked
package staffnetwork.architecture.bad.access;

import org.jspecify.annotations.NullMarked;
import staffnetwork.Feature;
