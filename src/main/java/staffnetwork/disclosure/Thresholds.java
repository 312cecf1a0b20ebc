package staffnetwork.disclosure;

/**
 * How many people a figure needs before it may be seen. An organisation may ask for more than these numbers, never for fewer.
 *
 * @param people the fewest people on both sides of a count, those counted and the rest; at least 10
 * @param answers the fewest answers behind a survey figure; at least 11
 * @param base the fewest people, rounded, behind a percentage; at least 50
 * @param changes the fewest people whose answers changed before a cell is released again; at least 5
 */
public record Thresholds(int people, int answers, int base, int changes) {
    /** What counts are rounded to. */
    public static final int STEP = 5;

    /** The lowest thresholds there can be. */
    public static final Thresholds LOWEST = new Thresholds(10, 11, 50, 5);

    public Thresholds {
        atLeast(people, 10, "people");
        atLeast(answers, 11, "answers");
        atLeast(base, 50, "base");
        atLeast(changes, 5, "changes");
    }

    private static void atLeast(int asked, int lowest, String what) {
        if (asked < lowest) {
            throw new IllegalArgumentException(
                    "the threshold for " + what + " is " + asked + ", and can only be raised from " + lowest);
        }
    }

    /** A count rounded to the nearest five; from 13 to 17 people it says 15. */
    static int rounded(int people) {
        return (people + STEP / 2) / STEP * STEP;
    }
}
