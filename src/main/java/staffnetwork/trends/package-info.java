/**
 * The years side by side: figures of earlier years are brought in from old submission workbooks or typed, and each metric is drawn
 * over all years there are. Promise to people: years that were counted by different rules are never joined by a line.
 */
@Feature(uses = {"access", "survey", "workforce", "wdes", "spreadsheet", "year", "web"})
@NullMarked
package staffnetwork.trends;

import org.jspecify.annotations.NullMarked;
import staffnetwork.Feature;
