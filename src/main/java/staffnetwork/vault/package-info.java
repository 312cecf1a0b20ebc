/**
 * Keeps what people say in confidence so that nobody reads it from the database, a dump or a backup: each person's values have a
 * key of their own, and destroying that key destroys the values everywhere. Promise to people: what is taken back is gone.
 */
@Feature(uses = {})
@NullMarked
package staffnetwork.vault;

import org.jspecify.annotations.NullMarked;
import staffnetwork.Feature;
