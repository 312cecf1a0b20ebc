package staffnetwork.adjustment;

/** What somebody may use for that was shared with them. */
public enum Purpose {
    /** To agree on changes at work. */
    CHANGES,
    /** To know how to work together. */
    WORKING_TOGETHER,
    /** To get out of the building, or to help when somebody is unwell. */
    SAFETY,
    /** To support or come along. */
    SUPPORT
}
