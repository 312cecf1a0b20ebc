/**
 * What somebody would like to be different at work, in their own words, and who may see which part of it until when. Promise to
 * people: nobody sees a word of it unless you share that word with that person, and you can stop at once.
 */
@Feature(uses = {"access", "disclosure", "mail", "offers", "organisation", "vault", "web"})
@NullMarked
package staffnetwork.adjustment;

import org.jspecify.annotations.NullMarked;
import staffnetwork.Feature;
