package staffnetwork.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What there is to consider about a caller's session, beside their roles.
 *
 * @param session the session, or null outside of one
 * @param fresh whether they proved who they are a moment ago
 * @param confirmed false if somebody else could have set their password, until a second person confirms who they are
 */
record Standing(@Nullable UUID session, boolean fresh, boolean confirmed) {
    /** Work that belongs to no session: somebody who is just signing in, or the demonstration. */
    static final Standing OUTSIDE = new Standing(null, true, true);

    /** What the table of acts allows may still not be done right now. */
    Decision rightNow(Act act, Decision decision) {
        if (decision.isAllowed() && !confirmed && act.isPersonal()) {
            return new Decision.Refused(Decision.Reason.NOT_CONFIRMED);
        }
        if (decision.isAllowed() && !fresh && act.needsFreshSignIn()) {
            return new Decision.Refused(Decision.Reason.SIGN_IN_TOO_OLD);
        }
        return decision;
    }
}
