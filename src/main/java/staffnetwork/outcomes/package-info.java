/**
 * What became of what people asked for, in figures for the whole organisation: how long they waited, what they were told, whether it
 * came and whether it works. Promise to people: a table is shown only when all of its figures are large, everybody who may see
 * figures sees the same, and nothing is kept of what was counted.
 */
@Feature(uses = {"access", "disclosure", "figures", "spreadsheet", "web"})
@NullMarked
package staffnetwork.outcomes;

import org.jspecify.annotations.NullMarked;
import staffnetwork.Feature;
