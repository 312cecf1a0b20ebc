package staffnetwork.workforce;

import staffnetwork.intake.Imported;

/**
 * What came of reading a file, together with the values in it that need a meaning.
 *
 * @param imported the figures, or why there are none
 * @param values the distinct values met, also when the file was rejected
 */
public record Examined<F>(Imported<F> imported, DistinctValues values) {}
