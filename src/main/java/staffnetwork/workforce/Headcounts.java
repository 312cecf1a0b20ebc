package staffnetwork.workforce;

/**
 * People in the three status groups of the WDES.
 *
 * @param disabled recorded as disabled
 * @param nonDisabled recorded as not disabled
 * @param unknown prefer not to say, not declared, or nothing recorded
 */
public record Headcounts(long disabled, long nonDisabled, long unknown) {
    /** Nobody. */
    public static final Headcounts NONE = new Headcounts(0, 0, 0);

    public Headcounts {
        if (disabled < 0 || nonDisabled < 0 || unknown < 0) {
            throw new IllegalArgumentException("a head-count is never negative");
        }
    }

    /** One person of a group. */
    public static Headcounts one(DisabilityStatus status) {
        return switch (status) {
            case DISABLED -> new Headcounts(1, 0, 0);
            case NON_DISABLED -> new Headcounts(0, 1, 0);
            case UNKNOWN -> new Headcounts(0, 0, 1);
        };
    }

    /** All three groups together. */
    public long total() {
        return disabled + nonDisabled + unknown;
    }

    /** Both head-counts together, group by group. */
    public Headcounts plus(Headcounts other) {
        return new Headcounts(disabled + other.disabled, nonDisabled + other.nonDisabled, unknown + other.unknown);
    }

    /** The people of one group. */
    public long of(DisabilityStatus status) {
        return switch (status) {
            case DISABLED -> disabled;
            case NON_DISABLED -> nonDisabled;
            case UNKNOWN -> unknown;
        };
    }
}
