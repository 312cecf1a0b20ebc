package staffnetwork.adjustment;

/** A part of a plan in own words. Each is shared by itself or not at all; only the first is needed to ask for something. */
public enum Part {
    /** What gets in the way at work: things, what others can do or know, and how people think. */
    BARRIER,
    /** What a good day is like. */
    GOOD_DAY,
    /** What a bad day is like. */
    BAD_DAY,
    /** How best to talk to each other. */
    TALKING,
    /** The form in which papers can be read. */
    FORMAT,
    /** Who comes along or helps. */
    COMPANION,
    /** What to do when the building has to be left. */
    EMERGENCY,
    /** How others can tell that somebody is unwell, what to do and whom to ring. */
    UNWELL,
    /** A condition; never asked for, and no part of any request. */
    CONDITION;

    /** Characters of one part. */
    public static final int LONGEST = 500;

    /** Whether it may go along with a request; a condition never does. */
    public boolean belongsToRequests() {
        return this == BARRIER || this == TALKING || this == FORMAT || this == COMPANION;
    }
}
