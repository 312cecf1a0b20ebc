package staffnetwork.wdes;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table of rule data that lies beside this package. */
final class RuleTable {
    private RuleTable() {}

    /** All rows of a table, for example {@code rules.csv}. */
    static List<NamedCsvRecord> rows(String name) {
        InputStream in = RuleTable.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("The rule table " + name + " is missing from this program.");
        }
        try (var reader = new InputStreamReader(in, StandardCharsets.UTF_8);
                var table = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return table.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** True if the row holds in that year by its columns {@code from} and {@code to}. */
    static boolean holds(NamedCsvRecord row, int year) {
        return Integer.parseInt(row.getField("from")) <= year && year <= Integer.parseInt(row.getField("to"));
    }
}
