/**
 * The NHS Staff Survey: its layouts through the years and what they say of staff with and without a long-lasting condition.
 * Promise to people: answers are added up as they are read; no respondent is kept.
 */
@Feature(uses = {"intake", "spreadsheet"})
@NullMarked
package staffnetwork.survey;

import org.jspecify.annotations.NullMarked;
import staffnetwork.Feature;
