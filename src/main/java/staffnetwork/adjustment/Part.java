package staffnetwork.adjustment;

/** A part of a plan in own words. Each is shared by itself or not at all; only the first is needed to ask for something. */
public enum Part {
    /** What gets in the way at work: things, what others can do or know, and how people think. */
    BARRIER(1),
    /** What a good day is like. */
    GOOD_DAY(2),
    /** What a bad day is like. */
    BAD_DAY(3),
    /** How best to talk to each other. */
    TALKING(4),
    /** The form in which papers can be read. */
    FORMAT(5),
    /** Who comes along or helps. */
    COMPANION(6),
    /** What to do when the building has to be left. */
    EMERGENCY(7),
    /** How others can tell that somebody is unwell, what to do and whom to ring. */
    UNWELL(8),
    /** A condition; never asked for, and no part of any request. */
    CONDITION(9);

    /** Characters of one part. */
    public static final int LONGEST = 500;

    private final int number;

    Part(int number) {
        this.number = number;
    }

    /** What stands for it in an address, where its name would tell too much: 1 to 9. */
    public int number() {
        return number;
    }

    /** Whether it may go along with a request; a condition never does. */
    public boolean belongsToRequests() {
        return this == BARRIER || this == TALKING || this == FORMAT || this == COMPANION;
    }
}
