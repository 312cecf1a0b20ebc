/**
 * HR's WDES year in the browser: what is missing and when it is due, the small counts that are typed, the ten metrics with every
 * figure explained, and the submission. Promise to people: only HR sees exact counts here, and each page says so.
 */
@Feature(
        uses = {
            "access",
            "organisation",
            "intake",
            "imports",
            "survey",
            "workforce",
            "wdes",
            "report",
            "spreadsheet",
            "web"
        })
@NullMarked
package staffnetwork.year;

import org.jspecify.annotations.NullMarked;
import staffnetwork.Feature;
