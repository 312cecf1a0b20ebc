/**
 * One's own plan to take along: on one's own phone, on a printed sheet, as a PDF that can be read out, as a web page. Promise to
 * people: only what they tick is on it, in their own words and with what was agreed, and nothing of it is kept here.
 */
@Feature(uses = {"access", "adjustment", "routes", "web"})
@NullMarked
package staffnetwork.passport;

import org.jspecify.annotations.NullMarked;
import staffnetwork.Feature;
