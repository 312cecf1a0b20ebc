/**
 * What the WDES year produces: figures as files, the submission workbook, and last year's read back. Promise to people: only
 * figures about groups leave, every one with its source, and nothing is made up where something was not supplied.
 */
@Feature(uses = {"access", "intake", "spreadsheet", "survey", "wdes", "web", "workforce"})
@NullMarked
package staffnetwork.report;

import org.jspecify.annotations.NullMarked;
import staffnetwork.Feature;
