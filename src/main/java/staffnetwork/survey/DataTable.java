package staffnetwork.survey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table of rules kept beside this package as text: comment lines, a header, then rows of values separated by commas. */
final class DataTable {
    private DataTable() {}

    /** The rows of a table of this package, each a map from heading to value, in the file's order. */
    static List<Map<String, String>> rows(String name) {
        List<Map<String, String>> rows = new ArrayList<>();
        String[] headings = null;
        for (String line : lines(name)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] values = line.split(",", -1);
            if (headings == null) {
                headings = values;
                continue;
            }
            if (values.length != headings.length) {
                throw new IllegalStateException(name + " has a row of another width: " + line);
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < values.length; i++) {
                row.put(headings[i].strip(), values[i].strip());
            }
            rows.add(row);
        }
        return rows;
    }

    /** The value under a heading that the table must have. */
    static String value(Map<String, String> row, String heading) {
        String value = row.get(heading);
        if (value == null) {
            throw new IllegalStateException("No heading " + heading);
        }
        return value;
    }

    private static List<String> lines(String name) {
        try (InputStream in = DataTable.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The table " + name + " is not part of this build");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
