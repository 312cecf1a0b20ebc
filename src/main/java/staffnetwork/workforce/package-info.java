/**
 * ESR, recruitment, capability and board: their layouts and the head-counts in them. Promise to people: names, NI numbers,
 * birth dates, addresses and kinds of impairment are never read into a figure, stored or logged.
 */
@Feature(uses = {"intake", "organisation", "spreadsheet"})
@NullMarked
@Exempt("Many small readers that nobody outside sees; where to split this room is open, see decision 0006.")
package staffnetwork.workforce;

import org.jspecify.annotations.NullMarked;
import staffnetwork.Exempt;
import staffnetwork.Feature;
