package staffnetwork.workforce;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * What an organisation decided its own values mean: for each kind of column, value to the name of its meaning. Plain text on both
 * sides, so that it can be remembered as rows; a value that is hidden from the user is named by its key.
 *
 * @param meanings kind of column to (value or key to a name in {@link ValueKind#targets()})
 */
public record Decisions(Map<ValueKind, Map<String, String>> meanings) {
    /** Nothing decided yet. */
    public static final Decisions NONE = new Decisions(Map.of());

    public Decisions {
        Map<ValueKind, Map<String, String>> copy = new EnumMap<>(ValueKind.class);
        meanings.forEach((kind, values) -> {
            if (!kind.targets().containsAll(values.values())) {
                throw new IllegalArgumentException("a decision on " + kind + " names none of " + kind.targets());
            }
            copy.put(kind, Map.copyOf(values));
        });
        meanings = Map.copyOf(copy);
    }

    /** The same decisions and one more; it replaces an earlier one on the same value. */
    public Decisions with(ValueKind kind, String value, Enum<?> meaning) {
        Map<ValueKind, Map<String, String>> all = new HashMap<>(meanings);
        Map<String, String> values = new HashMap<>(all.getOrDefault(kind, Map.of()));
        values.put(value, meaning.name());
        all.put(kind, values);
        return new Decisions(all);
    }

    <T extends Enum<T>> Map<String, T> on(ValueKind kind, Class<T> targets) {
        Map<String, T> typed = new HashMap<>();
        meanings.getOrDefault(kind, Map.of()).forEach((value, name) -> typed.put(value, Enum.valueOf(targets, name)));
        return typed;
    }
}
