package staffnetwork.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was noticed while a file was read and somebody may have to answer.
 *
 * @param values the distinct values that need a meaning, known ones too
 * @param rowsToFix how many single rows stop the file, as far as they were counted
 * @param columns the layout as the organisation mapped it; null if the columns were found by their headings alone
 * @param columnsAsked whether somebody should say which column is which
 */
public record ReadNotes(
        List<ValueMet> values, int rowsToFix, @Nullable KnownColumns columns, boolean columnsAsked) {
    /** Nothing to answer. */
    public static final ReadNotes NONE = new ReadNotes(List.of(), 0, null, false);

    public ReadNotes {
        values = List.copyOf(values);
    }

    /** True if something the organisation decided was used. */
    public boolean decided() {
        return columns != null || values.stream().anyMatch(ValueMet::decided);
    }
}
