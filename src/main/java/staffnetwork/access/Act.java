package staffnetwork.access;

/** Everything that can be done in this product, and who may do it. Stored and traced by name. */
public enum Act {
    /** See the organisation's name and code. */
    SEE_ORGANISATION,
    /** Change the organisation's name and code. */
    CHANGE_ORGANISATION
}
