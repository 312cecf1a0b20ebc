package staffnetwork.adjustment;

import java.util.UUID;

/**
 * One thing that would help: a row of its own.
 *
 * @param id its id
 * @param what what would help
 * @param why why it helps; empty if not said
 * @param lasting for how long
 * @param urgent whether it cannot wait
 * @param from from whom it is needed; empty if not said
 */
public record Adjustment(UUID id, String what, String why, Lasting lasting, boolean urgent, String from) {
    /** Characters of what would help. */
    public static final int LONGEST_WHAT = 150;

    /** Characters of why. */
    public static final int LONGEST_WHY = 250;

    /** Characters of from whom. */
    public static final int LONGEST_FROM = 80;

    public Adjustment {
        if (what.isBlank()
                || what.length() > LONGEST_WHAT
                || why.length() > LONGEST_WHY
                || from.length() > LONGEST_FROM) {
            throw new IllegalArgumentException("nothing, or too long");
        }
    }

    /** For how long something is needed. */
    public enum Lasting {
        /** Not said or not known. */
        NOT_SURE,
        /** For good. */
        PERMANENT,
        /** For a time. */
        TEMPORARY
    }

    /** Something of which only that is known. */
    static Adjustment of(String what) {
        return new Adjustment(UUID.randomUUID(), what, "", Lasting.NOT_SURE, false, "");
    }

    /** Why it helps, empty if not said. */
    public boolean isExplained() {
        return !why.isEmpty();
    }
}
