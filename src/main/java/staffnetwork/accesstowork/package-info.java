/**
 * What became of somebody's application to Access to Work, the government's grant: applied, visited, awarded, bought, claimed back,
 * renewed; how long they wait, and what helps meanwhile. Promise to people: nobody else sees a word of it, and nobody who reads the
 * database learns that you applied.
 */
@Feature(uses = {"access", "adjustment", "organisation", "vault", "web"})
@NullMarked
package staffnetwork.accesstowork;

import org.jspecify.annotations.NullMarked;
import staffnetwork.Feature;
