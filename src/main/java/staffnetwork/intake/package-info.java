/**
 * An import: from a file HR has to figures. Promise to people: nothing is half saved, and every figure can be followed back to
 * the file, its fingerprint and the rows that were used or left out.
 */
@Feature(uses = {"spreadsheet"})
@NullMarked
package staffnetwork.intake;

import org.jspecify.annotations.NullMarked;
import staffnetwork.Feature;
