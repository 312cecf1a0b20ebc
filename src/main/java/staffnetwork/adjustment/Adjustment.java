package staffnetwork.adjustment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    /**
     * What became of a row that its owner talked about, or that somebody they chose asked for, as they say it themselves. It is kept
     * beside the rows, so that it never goes along when a row is shared.
     *
     * @param row the id of the row
     * @param way a talk, or somebody they chose
     * @param end what it led to
     * @param soon whether that took four weeks or less
     * @param on the day they said so
     */
    public record Became(UUID row, Route way, End end, boolean soon, LocalDate on) {
        public Became {
            if (way != Route.INFORMAL && way != Route.GO_BETWEEN) {
                throw new IllegalArgumentException("what is asked for in writing is answered in writing");
            }
        }

        /** What it led to. */
        public enum End {
            /** It is there and works. */
            WORKS,
            /** It is there and works in part. */
            PARTLY,
            /** It is there and does not work. */
            NOT_WORKING,
            /** They were told no. */
            REFUSED
        }

        /** What was said; nothing where nothing is kept about it. */
        static List<Became> of(@Nullable List<Became> said) {
            return said == null ? List.of() : List.copyOf(said);
        }
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
