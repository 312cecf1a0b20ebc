package staffnetwork.offers;

import java.util.HashMap;
import java.util.Map;
import staffnetwork.disclosure.Figure;
import staffnetwork.disclosure.SafeFigures;
import staffnetwork.disclosure.Thresholds;

/**
 * What was told of each count, and the number behind it when it was told. A count is looked at again only after it moved by as many
 * people as a figure needs to be released again; until then what was said before stands. So nobody's single step changes anything.
 *
 * @param people how many people there were when each was last looked at, by its key; those never looked at have none
 */
record Told(Map<String, Integer> people) {
    static final Told NOTHING = new Told(Map.of());

    Told {
        people = Map.copyOf(people);
    }

    /** Whether a count is to be looked at again. */
    boolean isDue(String key, int now, Thresholds thresholds) {
        return Math.abs(now - people.getOrDefault(key, 0)) >= thresholds.changes();
    }

    /** The same, after a count was looked at. */
    Told looked(String key, int now) {
        Map<String, Integer> next = new HashMap<>(people);
        next.put(key, now);
        return new Told(next);
    }

    /** What may be said of a count: rounded, or nothing if too few are counted or left. */
    static Figure figure(int counted, int all, Thresholds thresholds) {
        return new SafeFigures(thresholds).count(counted, Math.max(0, all - counted));
    }
}
