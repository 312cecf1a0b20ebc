package staffnetwork.disclosure;

/** The closed set of tables in which figures are released; nobody can ask for another cut. Stored by name. */
public enum TableKind {
    /** The whole organisation: one cell, above both other tables. */
    WHOLE,
    /** Directorates, with care areas within them where they are large enough. */
    DIRECTORATES,
    /** Staff groups. */
    STAFF_GROUPS,
    /** Pay clusters of metric 1, within the sides of the workforce. */
    PAY_CLUSTERS
}
