/** Reaches what was told in confidence through another room. */
@Feature(uses = {"survey"})
@NullMarked
package staffnetwork.architecture.bad.wdes;

import org.jspecify.annotations.NullMarked;
import staffnetwork.Feature;
