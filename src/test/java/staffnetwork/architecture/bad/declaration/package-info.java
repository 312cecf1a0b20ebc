/** Breaks the rules on keeping and on pages. */
@Feature(uses = {"disclosure"})
@NullMarked
package staffnetwork.architecture.bad.declaration;

import org.jspecify.annotations.NullMarked;
import staffnetwork.Feature;
