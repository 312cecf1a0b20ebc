/**
 * What often helps at work, and what is offered to everybody so that nobody has to ask: lists that the staff network looks after and
 * that HR answers in public. Promise to people: nothing here says who asked for what.
 */
@Feature(uses = {"access", "disclosure", "vault", "web"})
@NullMarked
package staffnetwork.offers;

import org.jspecify.annotations.NullMarked;
import staffnetwork.Feature;
