package staffnetwork.intake;

import java.util.Locale;

/** What a file that HR brings in is about. Stored by name. */
public enum FileKind {
    /** The NHS Staff Survey: metrics 4 to 9a. */
    SURVEY,
    /** Staff in post at the snapshot: metric 1. */
    WORKFORCE,
    /** Shortlisting and appointment: metric 2. */
    RECRUITMENT,
    /** The formal capability process: metric 3. */
    CAPABILITY,
    /** The board: metric 10. */
    BOARD;

    /** True if a year may lie in several files that are added up, each with its own period. */
    public boolean inParts() {
        return this == RECRUITMENT;
    }

    /** The key of its name in words. */
    public String key() {
        return "intake.kind." + name().toLowerCase(Locale.ROOT);
    }

    /** The key of the sentence that says what such a file needs. */
    public String needsKey() {
        return "intake.needs." + name().toLowerCase(Locale.ROOT);
    }
}
