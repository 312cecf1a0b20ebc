package staffnetwork.imports;

import java.util.Locale;

/** How far an import is. Stored by name. */
public enum ImportState {
    /** In line to be read. */
    WAITING,
    /** Being read. */
    READING,
    /** Read, and shown to HR; nothing of it is in use. */
    STAGED,
    /** Read, and cannot be used as it is. */
    REJECTED,
    /** In use. */
    CURRENT,
    /** Was in use until another file took its place. */
    SUPERSEDED,
    /** Was in use until HR took it back. */
    TAKEN_BACK,
    /** HR decided not to use it. */
    CANCELLED,
    /** Reading it went wrong on our side. */
    FAILED,
    /** Reading it took longer than is allowed. */
    TOO_LONG,
    /** The service stopped while it was in line or being read. */
    INTERRUPTED;

    /** The key of its name in words. */
    public String key() {
        return "intake.state." + name().toLowerCase(Locale.ROOT);
    }
}
