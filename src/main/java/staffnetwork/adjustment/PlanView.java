package staffnetwork.adjustment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One's own plan as pages show it.
 *
 * @param words the parts in own words that are there
 * @param rows what would help
 * @param route how they would like to go about it; null if not chosen
 * @param changed the day of the last change; null if there was none
 */
public record PlanView(
        Map<Part, String> words,
        List<Adjustment> rows,
        @Nullable Route route,
        @Nullable LocalDate changed) {

    /** Of somebody who has written nothing. */
    public static final PlanView NOTHING = new PlanView(Map.of(), List.of(), null, null);

    public PlanView {
        words = Map.copyOf(words);
        rows = List.copyOf(rows);
    }

    /** The words of a part; empty if there are none. */
    public String said(Part part) {
        return words.getOrDefault(part, "");
    }

    /** Whether the two answers are there without which nothing can be asked for. */
    public boolean isReady() {
        return words.containsKey(Part.BARRIER) && !rows.isEmpty();
    }
}
