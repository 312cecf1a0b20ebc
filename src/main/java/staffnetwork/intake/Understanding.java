package staffnetwork.intake;

import java.util.List;
import java.util.Map;

/**
 * What the reader of a file is told beyond the file itself.
 *
 * @param decisions what the organisation decided its own values mean: kind of column to (value to the name of its meaning)
 * @param columns the layouts it mapped by hand
 * @param choice where in this file to look
 * @param mended cells of this file that were put right
 * @param asking whether somebody can be asked: then two columns for one field stop the file until one is chosen
 */
public record Understanding(
        Map<String, Map<String, String>> decisions,
        List<KnownColumns> columns,
        Choice choice,
        Mended mended,
        boolean asking) {
    /** The file alone, and nobody to ask. */
    public static final Understanding NONE = new Understanding(Map.of(), List.of(), Choice.NONE, Mended.NOTHING, false);

    public Understanding {
        decisions = Map.copyOf(decisions);
        columns = List.copyOf(columns);
    }

    /** What an organisation remembers, for one file that somebody looks after. */
    public static Understanding of(Remembered remembered, Choice choice, Mended mended) {
        return new Understanding(remembered.decisions(), remembered.columns(), choice, mended, true);
    }

    /** Only what the organisation decided its values mean. */
    public static Understanding of(Map<String, Map<String, String>> decisions) {
        return new Understanding(decisions, List.of(), Choice.NONE, Mended.NOTHING, false);
    }
}
