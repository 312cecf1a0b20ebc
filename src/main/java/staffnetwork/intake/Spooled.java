package staffnetwork.intake;

import java.util.UUID;

/**
 * A file in the scratch folder.
 *
 * @param id its import
 * @param bytes its size
 * @param sha256 lower-case hexadecimal SHA-256 of its bytes
 */
record Spooled(UUID id, long bytes, String sha256) {}
