package staffnetwork.disclosure;

import java.time.LocalDate;

/**
 * A released cell as it is stored. It holds nothing that the release did not already round.
 *
 * @param node the cell
 * @param state why it reads as it does
 * @param told people who told us, rounded; 0 if hidden
 * @param base all people, rounded; 0 if hidden
 * @param asOf the day the figure is from, or the day it was hidden
 */
public record StoredCell(Node node, CellState state, int told, int base, LocalDate asOf) {
    public StoredCell {
        boolean whole = told % Thresholds.STEP == 0 && base % Thresholds.STEP == 0;
        if (!whole || (!state.shown() && (told != 0 || base != 0)) || told < 0 || told > base) {
            throw new IllegalArgumentException("not a released cell: " + node.id());
        }
    }
}
