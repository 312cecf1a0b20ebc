package staffnetwork.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import staffnetwork.intake.FileKind;
import staffnetwork.intake.KindReader;
import staffnetwork.intake.Readers;

/** Whether a choice of columns can be used: one column for a field, and every needed field. */
final class ColumnCheck {
    private ColumnCheck() {}

    /** What is wrong with a choice; nothing if it can be used. */
    static Optional<ColumnsAnswer> wrong(FileKind kind, List<MappedHeading> headings, Readers readers) {
        KindReader reader = readers.of(kind);
        Map<String, Integer> chosen = new HashMap<>();
        for (int column = 0; column < headings.size(); column++) {
            String field = headings.get(column).field();
            Integer first = field.isEmpty() ? null : chosen.putIfAbsent(field, column);
            if (first != null) {
                return Optional.of(new ColumnsAnswer.TwoForOne(field, first, column));
            }
        }
        if (!reader.fields(kind).containsAll(chosen.keySet())) {
            throw new IllegalArgumentException("no field of " + kind + " among " + chosen.keySet());
        }
        List<List<String>> missing = reader.missing(kind, chosen.keySet());
        return missing.isEmpty() ? Optional.empty() : Optional.of(new ColumnsAnswer.Missing(missing));
    }
}
