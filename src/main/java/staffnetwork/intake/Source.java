package staffnetwork.intake;

import java.util.Map;

/**
 * Where figures came from: one file, its fingerprint, how it was understood and what became of its rows.
 *
 * @param kind what the file is, for example {@code survey} or {@code workforce}
 * @param file the name the user knows it by, without folders
 * @param sha256 lower-case hexadecimal SHA-256 of the file's bytes
 * @param profile the layout that was recognised, for example {@code esr-staff-list}
 * @param rowsRead data rows read, without the header and what stands above it
 * @param rowsUsed rows that went into a figure
 * @param leftOut reason, in words, to the number of rows left out for it; in order
 */
public record Source(
        String kind,
        String file,
        String sha256,
        String profile,
        long rowsRead,
        long rowsUsed,
        Map<String, Long> leftOut) {}
