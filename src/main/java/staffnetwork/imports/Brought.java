package staffnetwork.imports;

import java.util.UUID;

/** What became of a file that was brought in. */
public sealed interface Brought {
    /** It is in line to be read. */
    record InLine(UUID id) implements Brought {}

    /** The same file is already in use for that year. */
    record AlreadyInUse(ImportView there) implements Brought {}

    /** It is larger than allowed; nothing of it was kept. */
    record TooLarge(long limitBytes) implements Brought {}

    /** There is nothing in it. */
    record Empty() implements Brought {}

    /** It could not be written to the scratch folder, most likely because the disk is full; nothing of it was kept. */
    record NoRoom() implements Brought {}

    /** The year was signed off. */
    record YearSignedOff() implements Brought {}
}
