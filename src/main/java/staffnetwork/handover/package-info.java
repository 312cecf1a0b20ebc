/**
 * What a go-between would pass on to one person for somebody who chose them: the exact words, shown first to whom they are about.
 * Promise to people: nothing goes before you said yes to these very words, and you can stop it at once.
 */
@Feature(uses = {"access", "adjustment", "organisation", "vault", "web"})
@NullMarked
package staffnetwork.handover;

import org.jspecify.annotations.NullMarked;
import staffnetwork.Feature;
