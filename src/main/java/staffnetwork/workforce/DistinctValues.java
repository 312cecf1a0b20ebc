package staffnetwork.workforce;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The different values a file holds in the columns that need a meaning, for the screen where they are mapped once. There also
 * when the file is rejected.
 *
 * @param values each value once for its kind, in the order they were met
 */
public record DistinctValues(List<Value> values) {
    /** A file that gave nothing to map. */
    public static final DistinctValues NONE = new DistinctValues(List.of());

    public DistinctValues {
        values = List.copyOf(values);
    }

    /** The values of one kind of column. */
    public List<Value> of(ValueKind kind) {
        return values.stream().filter(value -> value.kind() == kind).toList();
    }

    /** The values that someone must still decide on. */
    public List<Value> open() {
        return values.stream().filter(value -> !value.settled()).toList();
    }

    /**
     * One value.
     *
     * @param key what a decision names it by: the value itself, or a fingerprint when it is hidden
     * @param shown the value, or how it is described when it could be about a person
     * @param rows how many rows hold it
     * @param firstRow the first of them, as the user sees it
     * @param meaning the name of its meaning or of the suggestion; null if there is none
     * @param settled whether it can be used without a decision
     * @param decided whether the organisation decided it
     */
    public record Value(
            ValueKind kind,
            String key,
            String shown,
            long rows,
            int firstRow,
            @Nullable String meaning,
            boolean settled,
            boolean decided) {}
}
