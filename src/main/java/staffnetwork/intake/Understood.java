package staffnetwork.intake;

import org.jspecify.annotations.Nullable;

/**
 * How a file was understood.
 *
 * @param version the state of the organisation's mapping that was used; null if nothing it decided was needed
 */
public record Understood(ReadNotes notes, @Nullable MappingVersion version) {
    /** By its own content alone. */
    public static final Understood BY_ITSELF = new Understood(ReadNotes.NONE, null);

    /** What was noticed, and what was used of what the organisation remembers. */
    public static Understood of(ReadNotes notes, Remembered remembered) {
        return new Understood(notes, notes.decided() ? remembered.version() : null);
    }
}
