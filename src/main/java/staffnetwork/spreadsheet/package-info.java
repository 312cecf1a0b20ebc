/**
 * Safe reading and writing of workbooks and CSV. Promise to people: a file is read as a stream, nothing of it is kept, and a
 * file that could harm is refused with a sentence. The only room that knows Apache POI.
 */
@Feature(uses = {})
@NullMarked
@Exempt("Many small readers that nobody outside sees; where to split this room is open, see decision 0006.")
package staffnetwork.spreadsheet;

import org.jspecify.annotations.NullMarked;
import staffnetwork.Exempt;
import staffnetwork.Feature;
