/**
 * The command line: serve, demo, wdes, and the database that comes along when none is configured. Promise to people: what you
 * tell us is on disk before we say thank you, and stopping the program loses nothing.
 */
@Feature
@NullMarked
package staffnetwork.launch;

import org.jspecify.annotations.NullMarked;
import staffnetwork.Feature;
