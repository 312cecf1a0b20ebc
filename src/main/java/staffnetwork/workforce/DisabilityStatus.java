package staffnetwork.workforce;

/** The three status groups of the WDES, as recorded by the employer. */
public enum DisabilityStatus {
    /** Recorded as disabled. */
    DISABLED,
    /** Recorded as not disabled. */
    NON_DISABLED,
    /** Prefer not to say, not declared, or nothing recorded. */
    UNKNOWN
}
