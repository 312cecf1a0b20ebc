package staffnetwork.disclosure;

import java.time.LocalDate;

/**
 * What is decided about one cell, and how much its figure may have moved since.
 *
 * @param cell the cell as it would be stored
 * @param drift how far, at most, the exact count lies from what the cell's state says, in people; 0 for a new cell
 */
record Ruling(StoredCell cell, int drift) {
    String id() {
        return cell.node().id();
    }

    boolean shown() {
        return cell.state().shown();
    }

    /** The same cell, hidden from this day so that a neighbour cannot be worked out. */
    Ruling hiddenOn(LocalDate day) {
        return new Ruling(new StoredCell(cell.node(), CellState.NEIGHBOUR, 0, 0, day), 0);
    }
}
