/**
 * The staff list: brought in, compared with what is known, shown, and saved as a whole or not at all. Promise to people: a column
 * about disability or health is never read, and a list that nobody saved is forgotten.
 */
@Feature(uses = {"access", "organisation", "spreadsheet", "web"})
@NullMarked
package staffnetwork.stafflist;

import org.jspecify.annotations.NullMarked;
import staffnetwork.Feature;
