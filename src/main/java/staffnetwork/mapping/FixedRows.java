package staffnetwork.mapping;

import staffnetwork.intake.Mended;

/** What became of a workbook with rows that were put right. */
public sealed interface FixedRows {
    /** Its cells take the place of those in the file. */
    record Right(Mended mended) implements FixedRows {}

    /**
     * Nothing was changed.
     *
     * @param key the key of the sentence that says why
     * @param what what the sentence is about; may be empty
     */
    record Refused(String key, String what) implements FixedRows {}
}
