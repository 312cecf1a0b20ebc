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

    /**
     * The same, raised so far that a figure is safe however those whom ESR names are spread. Of a number of which l people are
     * certain and h possible, HR takes those whom ESR names: if that leaves between 1 and 9 certain, 9 more must be possible. So
     * h is 18 or more where the threshold is 10.
     */
    public Thresholds forAnySpread() {
        return new Thresholds(2 * (people - 1), answers, base, changes);
    }

    /** A count rounded to the nearest five; from 13 to 17 people it says 15. */
    static int rounded(int people) {
        return (people + STEP / 2) / STEP * STEP;
    }
}
