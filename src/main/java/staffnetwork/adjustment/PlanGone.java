package staffnetwork.adjustment;

import java.util.List;
import java.util.UUID;

/**
 * A plan was deleted, or its owner left: what hangs on it goes too. Told within the transaction in which it happens.
 *
 * @param person whose plan
 * @param asked the ids of what they asked for
 */
public record PlanGone(UUID person, List<UUID> asked) {
    public PlanGone {
        asked = List.copyOf(asked);
    }
}
