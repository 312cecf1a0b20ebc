package staffnetwork.intake;

/**
 * Figures as they are stored.
 *
 * @param version the version of the text
 * @param text JSON as the reader of the kind wrote it
 */
public record StoredFigures(FileKind kind, int version, String text, Covered covered) {}
