package staffnetwork.disclosure;

/** Why a cell reads as it does in a release. Stored by name; pages tell only whether it is shown. */
public enum CellState {
    /** Counted for this release. */
    NEW,
    /** The figure of an earlier release, because too little changed to release it again. */
    STANDING,
    /** Hidden: fewer people than the threshold told us. */
    FEW_TOLD,
    /** Hidden: fewer people than the threshold are left. */
    FEW_REST,
    /** Hidden so that another cell cannot be worked out. */
    NEIGHBOUR;

    /** Whether there is a figure. */
    public boolean shown() {
        return this == NEW || this == STANDING;
    }
}
