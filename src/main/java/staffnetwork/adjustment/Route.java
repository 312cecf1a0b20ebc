package staffnetwork.adjustment;

/** How somebody would like to go about it; their choice, and changed whenever they like. */
public enum Route {
    /** A talk; the least is kept. */
    INFORMAL,
    /** Somebody they chose asks for them. */
    GO_BETWEEN,
    /** A request that has to be answered by a day. */
    FORMAL,
    /** Not now. */
    NOT_YET
}
