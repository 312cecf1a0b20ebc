package staffnetwork.intake;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation decided so far about the files it brings in.
 *
 * @param decisions kind of column to (value to the name of its meaning)
 * @param columns the layouts that were mapped by hand
 * @param version the state all this is in; null while nothing was decided
 */
public record Remembered(
        Map<String, Map<String, String>> decisions,
        List<KnownColumns> columns,
        @Nullable MappingVersion version) {
    /** Nothing decided yet. */
    public static final Remembered NOTHING = new Remembered(Map.of(), List.of(), null);

    public Remembered {
        decisions = Map.copyOf(decisions);
        columns = List.copyOf(columns);
    }
}
