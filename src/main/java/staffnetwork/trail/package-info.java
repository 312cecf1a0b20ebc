/**
 * The record of who asked for what about whose record: every decision, also a refusal, in the same transaction as the deed, with
 * no word of what the record says. Each entry is chained to the one before it, and signed heads of the chain go to people outside
 * IT. Promise to people: you can see who looked, and nobody can quietly take a line out.
 */
@Feature(uses = {"access", "mail", "web"})
@NullMarked
package staffnetwork.trail;

import org.jspecify.annotations.NullMarked;
import staffnetwork.Feature;
