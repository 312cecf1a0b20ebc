/**
 * Figures that give nobody away: thresholds, rounding, frozen releases and the audit that lets a figure leave only with proof.
 * Promise to people: no figure that leaves this room lets a colleague, an analyst or a chair work out what one of them told us.
 */
@Feature(uses = {"wording"})
@NullMarked
package staffnetwork.disclosure;

import org.jspecify.annotations.NullMarked;
import staffnetwork.Feature;
