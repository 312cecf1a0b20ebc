package staffnetwork.mapping;

import java.util.List;
import java.util.Map;
import staffnetwork.imports.ImportView;

/**
 * The values of a file that waits for a decision.
 *
 * @param values each with the id it is asked by
 * @param decided what the organisation decided on some of them before, by id
 */
public record ValuesAsked(ImportView file, List<AskedValue> values, Map<String, RememberedValue> decided) {
    public ValuesAsked {
        values = List.copyOf(values);
        decided = Map.copyOf(decided);
    }
}
