/**
 * The connection to PostgreSQL: the runtime role, the owner who runs migrations, and whether the database is well. Promise to
 * people: the application itself owns nothing and cannot step around row-level security.
 */
@Feature(uses = {})
@NullMarked
package staffnetwork.database;

import org.jspecify.annotations.NullMarked;
import staffnetwork.Feature;
