package staffnetwork.disclosure;

/**
 * What a cell of a release tells a reader who knows all our rules: the fewest and the most people who may have told us.
 *
 * @param low the fewest
 * @param high the most
 */
record Interval(int low, int high) {
    /** What the ruling says about a cell of so many people. */
    static Interval of(Ruling ruling, int all, Thresholds thresholds) {
        int few = thresholds.people() - 1 + ruling.drift();
        int told = ruling.cell().told();
        int off = Thresholds.STEP / 2 + ruling.drift();
        return switch (ruling.cell().state()) {
            case NEW ->
                new Interval(
                        Math.max(told - off, thresholds.people()), Math.min(told + off, all - thresholds.people()));
            case STANDING -> new Interval(Math.max(told - off, 0), Math.min(told + off, all));
            case FEW_TOLD -> new Interval(0, Math.min(few, all));
            case FEW_REST -> new Interval(Math.max(0, all - few), all);
            case NEIGHBOUR -> new Interval(0, all);
        };
    }

    boolean holds(int people) {
        return low <= people && people <= high;
    }

    /** Whether it says anything about a cell of so many people. */
    boolean tells(int all) {
        return low > 0 || high < all;
    }
}
