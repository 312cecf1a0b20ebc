/** Declares what the table does not allow, and so opens a way from the return to what was told. */
@Feature(uses = {"declaration"})
@NullMarked
package staffnetwork.architecture.bad.survey;

import org.jspecify.annotations.NullMarked;
import staffnetwork.Feature;
