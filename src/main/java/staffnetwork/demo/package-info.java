/**
 * The demonstration: a trust that does not exist, with people who do not exist, to look around in. Promise to people: it runs only
 * where the configuration says {@code demo}, in a database of its own, and every page of it says that all of it is invented.
 */
@Feature(
        uses = {
            "access",
            "account",
            "accesstowork",
            "adjustment",
            "handover",
            "ideas",
            "leave",
            "offers",
            "organisation",
            "routes",
            "declaration",
            "figures",
            "stafflist",
            "imports",
            "intake",
            "spreadsheet",
            "survey",
            "workforce",
            "wdes",
            "year",
            "signoff"
        })
@NullMarked
package staffnetwork.demo;

import org.jspecify.annotations.NullMarked;
import staffnetwork.Feature;
