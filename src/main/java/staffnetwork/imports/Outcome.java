package staffnetwork.imports;

/** What became of the wish to change which figures are in use. */
public enum Outcome {
    /** It is done. */
    DONE,
    /** The same figures of the same file are in use already. */
    ALREADY_IN_USE,
    /** Somebody else changed the figures in use since the page was shown. */
    CHANGED_MEANWHILE,
    /** The year was signed off. */
    SIGNED_OFF,
    /** A figure would be unlikely, and the note about it is not written. */
    NOTE_MISSING,
    /** A figure would be one that cannot be right. */
    CANNOT_BE_RIGHT,
    /** The import is in no state for this; a file with blocking faults is one. */
    NOT_POSSIBLE
}
