/**
 * An import: from a file HR has to figures. Promise to people: nothing is half saved, the file itself is deleted as soon as its
 * counts are used, and every figure can be followed back to the file, its fingerprint and the rows that were used or left out.
 */
@Feature(uses = {"access", "spreadsheet", "web"})
@NullMarked
package staffnetwork.intake;

import org.jspecify.annotations.NullMarked;
import staffnetwork.Feature;
