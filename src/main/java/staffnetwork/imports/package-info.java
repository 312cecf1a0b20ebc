/**
 * The files that were brought in: read in the background, looked at, used, replaced, taken back. Promise to people: nothing is used
 * that HR has not seen, nothing is half saved, the file itself is deleted as soon as its counts are used or it is not wanted, and
 * only counts are kept.
 */
@Feature(uses = {"access", "intake", "spreadsheet", "web"})
@NullMarked
package staffnetwork.imports;

import org.jspecify.annotations.NullMarked;
import staffnetwork.Feature;
