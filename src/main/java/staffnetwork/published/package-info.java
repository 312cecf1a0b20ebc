/**
 * The ten metrics of a signed-off WDES year as they may be seen beyond HR: by the staff network, the executive sponsor and, when the
 * trust decides so, by everybody. Promise to people: only released figures leave, each large enough on both sides, rounded, and
 * proven together to give nobody away.
 */
@Feature(uses = {"access", "disclosure", "report", "signoff", "spreadsheet", "survey", "wdes", "web", "workforce"})
@NullMarked
package staffnetwork.published;

import org.jspecify.annotations.NullMarked;
import staffnetwork.Feature;
