package staffnetwork.adjustment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One's own plan as pages show it.
 *
 * @param words the parts in own words that are there
 * @param rows what would help
 * @param route how they would like to go about it; null if not chosen
 * @param changed the day of the last change; null if there was none
 * @param became what became of rows they did not ask for in writing
 */
public record PlanView(
        Map<Part, String> words,
        List<Adjustment> rows,
        @Nullable Route route,
        @Nullable LocalDate changed,
        List<Adjustment.Became> became) {

    /** Of somebody who has written nothing. */
    public static final PlanView NOTHING = new PlanView(Map.of(), List.of(), null, null, List.of());

    public PlanView {
        words = Map.copyOf(words);
        rows = List.copyOf(rows);
        became = List.copyOf(became);
    }

    /** The words of a part; empty if there are none. */
    public String said(Part part) {
        return words.getOrDefault(part, "");
    }

    /** What became of a row; nothing if nothing was said, or if it was asked for in writing. */
    public Optional<Adjustment.Became> became(UUID row) {
        return became.stream().filter(each -> each.row().equals(row)).findFirst();
    }

    /** Whether the two answers are there without which nothing can be asked for. */
    public boolean isReady() {
        return words.containsKey(Part.BARRIER) && !rows.isEmpty();
    }
}
