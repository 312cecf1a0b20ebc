package staffnetwork.spreadsheet;

/** The kinds of fault a file can have; names follow the Frictionless Data vocabulary where it has one. */
public enum FaultCode {
    /** The file as a whole is refused: not a workbook, password, macros, bomb, damaged … */
    UNREADABLE_FILE,
    /** The file is well-formed but none of the layouts we know. */
    UNKNOWN_LAYOUT,
    /** Another kind of file than the one asked for. */
    WRONG_KIND,
    /** The file is about another organisation. */
    WRONG_ORGANISATION,
    /** The file is about another year. */
    WRONG_YEAR,
    /** A column that is needed is not there. */
    MISSING_COLUMN,
    /** Two columns carry the same name. */
    DUPLICATE_LABEL,
    /** A cell that is needed is empty. */
    MISSING_CELL,
    /** A cell holds another type than needed, for example a word for a number. */
    TYPE_ERROR,
    /** A value breaks a rule, for example more appointed than shortlisted. */
    CONSTRAINT_ERROR,
    /** A word or code that is not in the table of known ones. */
    UNKNOWN_CODE,
    /** The source does not show this result because too few people answered. */
    SUPPRESSED_VALUE,
    /** Numbers on another scale than the layout's. */
    SCALE_MISMATCH,
    /** A figure that is possible but unlikely. */
    IMPLAUSIBLE
}
