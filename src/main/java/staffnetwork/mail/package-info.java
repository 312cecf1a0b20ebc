/**
 * Letters by e-mail: kept until they are sent, unreadable in the database, forgotten afterwards. Promise to people: subject and text
 * never say what this service is for or who wrote.
 */
@Feature(uses = "vault")
@NullMarked
package staffnetwork.mail;

import org.jspecify.annotations.NullMarked;
import staffnetwork.Feature;
