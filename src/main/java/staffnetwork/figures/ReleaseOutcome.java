package staffnetwork.figures;

/** What became of a release. */
public enum ReleaseOutcome {
    /** There are new figures. */
    MADE,
    /** The figures of the last quarter end are there already. */
    NOT_DUE,
    /** Nobody counts yet: no room of the product keeps answers. */
    NOTHING_COUNTED,
    /** There was no proof that the figures give nobody away, so the earlier ones stand. */
    REFUSED
}
