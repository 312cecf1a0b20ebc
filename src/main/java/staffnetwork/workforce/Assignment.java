package staffnetwork.workforce;

import org.jspecify.annotations.Nullable;

/**
 * One row of a staff list, held in memory only until it is known which assignment stands for each person.
 *
 * @param standing whether it counts; null when that waits for a decision
 * @param primary whether the list calls it the person's main one
 * @param fte full-time equivalent; NaN when not told
 */
record Assignment(
        int row,
        @Nullable Standing standing,
        boolean primary,
        double fte,
        String payScale,
        String staffGroup,
        String disability) {

    /** True if this assignment stands for its person rather than the other: the primary one, then the largest, then the first. */
    boolean before(Assignment other) {
        if (primary != other.primary) {
            return primary;
        }
        int larger = Double.compare(size(), other.size());
        return larger != 0 ? larger > 0 : row < other.row;
    }

    private double size() {
        return Double.isNaN(fte) ? -1 : fte;
    }
}
