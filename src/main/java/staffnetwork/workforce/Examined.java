package staffnetwork.workforce;

import org.jspecify.annotations.Nullable;
import staffnetwork.intake.Imported;
import staffnetwork.intake.KnownColumns;

/**
 * What came of reading a file, together with the values in it that need a meaning.
 *
 * @param imported the figures, or why there are none
 * @param values the distinct values met, also when the file was rejected
 * @param faulty the single rows that stop the file
 * @param columns the layout as the organisation mapped it; null if its columns were found by their headings alone
 * @param columnsAsked whether somebody should say which column is which
 */
public record Examined<F>(
        Imported<F> imported,
        DistinctValues values,
        FaultyRows faulty,
        @Nullable KnownColumns columns,
        boolean columnsAsked) {}
