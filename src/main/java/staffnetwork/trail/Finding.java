package staffnetwork.trail;

/** What the check of the whole trail found. */
public sealed interface Finding {
    /**
     * Every entry is where it was and says what it said.
     *
     * @param entries how many there are
     * @param checkpoints how many signed heads agree
     */
    record Whole(long entries, int checkpoints) implements Finding {}

    /**
     * Something was done to the trail.
     *
     * @param sequence the first entry that is not as it was, or is not there
     * @param damage what was done
     */
    record Broken(long sequence, Damage damage) implements Finding {}

    /** What can be done to a trail. */
    enum Damage {
        /** An entry says something else than it said. */
        EDITED,
        /** Entries are missing. */
        CUT,
        /** An entry is not where it was. */
        REORDERED,
        /** An entry was added that was never written by the service. */
        ADDED,
        /** The chain was made anew: it holds together and does not agree with a signed head. */
        REWRITTEN,
        /** Entries are missing at the end. */
        TRUNCATED,
        /** A checkpoint was not signed by the service's key. */
        CHECKPOINT_FORGED
    }
}
