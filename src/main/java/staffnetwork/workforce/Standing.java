package staffnetwork.workforce;

/** Whether an assignment counts in metric 1, and if not, why. Source: WDES technical guidance, metric 1; some recalled. */
public enum Standing {
    /** A substantive or fixed-term employee: counts. */
    COUNTS("counted"),
    /** Suspended without pay, inactive, or left. */
    NOT_ACTIVE("not active"),
    /** An FTE of nought: no contracted hours. NHS workforce statistics leave such assignments out too. */
    NO_FTE("no FTE"),
    /** Bank only: out since WDES 2023. */
    BANK("bank"),
    /** An honorary contract: paid by another employer or not at all. */
    HONORARY("honorary"),
    /** Chair and non-executives: they count in metric 10 only. */
    NON_EXECUTIVE("non-executive"),
    /** Sent and paid by an agency. */
    AGENCY("agency"),
    /** Works for a contractor. */
    CONTRACTOR("contractor"),
    /** On placement, employed by nobody here. */
    STUDENT("student on placement"),
    /** Unpaid. */
    VOLUNTEER("volunteer");

    private final String reason;

    Standing(String reason) {
        this.reason = reason;
    }

    /** Why the assignment is left out, in words, as it stands in {@code leftOut}. */
    public String reason() {
        return reason;
    }
}
