/**
 * The NHS Staff Survey: its layouts through the years and what they say of staff with and without a long-lasting condition.
 * Promise to people: answers are added up as they are read; no respondent is kept.
 */
@Feature(uses = {"intake", "spreadsheet"})
@NullMarked
@Exempt("Small readers of many layouts that nobody outside sees; where to split this room is open, see decision 0006.")
package staffnetwork.survey;

import org.jspecify.annotations.NullMarked;
import staffnetwork.Exempt;
import staffnetwork.Feature;
