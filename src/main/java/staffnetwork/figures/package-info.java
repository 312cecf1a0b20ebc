/**
 * Figures as they are released each quarter: kept, shown, charted, downloaded. Promise to people: a page, a chart and a file show
 * the same released cells and nothing finer, whoever asks.
 */
@Feature(uses = {"access", "disclosure", "spreadsheet", "web"})
@NullMarked
package staffnetwork.figures;

import org.jspecify.annotations.NullMarked;
import staffnetwork.Feature;
