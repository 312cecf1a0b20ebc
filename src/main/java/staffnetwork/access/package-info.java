/**
 * Who may do what: one table of acts, asked at every door. Promise to people: what is not allowed is refused, and what we
 * say about who sees what is printed from the same table.
 */
@Feature(uses = {})
@NullMarked
package staffnetwork.access;

import org.jspecify.annotations.NullMarked;
import staffnetwork.Feature;
