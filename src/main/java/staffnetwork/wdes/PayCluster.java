package staffnetwork.wdes;

import java.util.Set;
import staffnetwork.workforce.PayRow;
import staffnetwork.workforce.Side;

/**
 * A cluster of pay rows of metric 1. Clusters 1 to 4 exist for non-clinical and for clinical staff, 5 to 7 for medical staff.
 *
 * @param number 1 to 7
 * @param name in words, for example {@code Bands 8a and 8b}
 * @param rows the pay rows in it
 */
public record PayCluster(int number, String name, Set<PayRow> rows) {
    /** True if that side of the table has this cluster. */
    public boolean on(Side side) {
        return rows.stream().anyMatch(PayRow::medical) == (side == Side.MEDICAL);
    }
}
