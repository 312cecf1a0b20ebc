package staffnetwork.disclosure;

import java.time.LocalDate;
import java.util.List;

/**
 * One frozen release: the cells of every table for one quarter end.
 *
 * @param day the quarter end
 * @param thresholds those it was made by
 * @param stored its cells as they are kept
 */
public record Release(LocalDate day, Thresholds thresholds, List<StoredCell> stored) {
    public Release {
        stored = List.copyOf(stored);
    }

    /** A release by the lowest thresholds. */
    public Release(LocalDate day, List<StoredCell> stored) {
        this(day, Thresholds.LOWEST, stored);
    }

    /** The cells as they may be shown. */
    public List<ReleasedCell> cells() {
        return stored.stream().map(cell -> ReleasedCell.of(cell, thresholds)).toList();
    }
}
