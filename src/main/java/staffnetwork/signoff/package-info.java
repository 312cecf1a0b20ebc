/**
 * The end of a WDES year's work: it is signed off, its figures are frozen, and the very files that went out are kept with their
 * fingerprints. A later correction makes a new version with its reason; nothing of an earlier version is ever changed. Promise to
 * people: only who submits the return signs it off and has its files, and a figure never changes in silence after it was sent.
 */
@Feature(uses = {"access", "imports", "spreadsheet", "wdes", "year", "web"})
@NullMarked
package staffnetwork.signoff;

import org.jspecify.annotations.NullMarked;
import staffnetwork.Feature;
