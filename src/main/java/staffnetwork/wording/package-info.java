/**
 * Sentences that rooms without a server keep in files of their own, so that no sentence stands in code. Promise to people: the same
 * thing is said in the same words on every page and in every file.
 */
@Feature(uses = {})
@NullMarked
package staffnetwork.wording;

import org.jspecify.annotations.NullMarked;
import staffnetwork.Feature;
