package staffnetwork.intake;

import java.nio.file.Path;

/**
 * A file that was brought in and lies in the scratch folder.
 *
 * @param mended cells of it that were put right since
 */
public record Staged(Ticket ticket, Path file, Mended mended) {}
