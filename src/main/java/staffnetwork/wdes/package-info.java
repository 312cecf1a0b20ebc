/**
 * The ten WDES metrics: pure calculation, one rule set for each WDES year. Promise to people: every figure can be
 * followed back to what it was made of, and what cannot be computed says why.
 */
@Feature(uses = {"survey", "wording", "workforce"})
@NullMarked
package staffnetwork.wdes;

import org.jspecify.annotations.NullMarked;
import staffnetwork.Feature;
