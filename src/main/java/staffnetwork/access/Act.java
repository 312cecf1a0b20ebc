package staffnetwork.access;

/** Everything that can be done in this product, and who may do it. Stored and traced by name. */
public enum Act {
    /** See the organisation's name and code. */
    SEE_ORGANISATION,
    /** Change the organisation's name and code. */
    CHANGE_ORGANISATION,
    /** Bring in a file. */
    IMPORT_FILE,
    /** See which files were brought in and what was found in them. */
    SEE_IMPORTS,
    /** Take a file back, or use an earlier one again. */
    TAKE_BACK_IMPORT
}
