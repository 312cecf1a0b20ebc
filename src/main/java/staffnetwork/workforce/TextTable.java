package staffnetwork.workforce;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An editable table of this feature: a text file in sections, with comments after a hash sign at the start of a line. */
final class TextTable {
    private final String resource;
    private final Map<String, List<String>> sections;

    private TextTable(String resource, Map<String, List<String>> sections) {
        this.resource = resource;
        this.sections = sections;
    }

    /** Reads a table that ships with the product. */
    static TextTable of(String resource) {
        try (InputStream stream = TextTable.class.getResourceAsStream("/staffnetwork/workforce/" + resource)) {
            if (stream == null) {
                throw new IllegalStateException("the table " + resource + " is missing from the product");
            }
            return new TextTable(resource, sections(new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The lines of a section in their order. */
    List<String> section(String name) {
        List<String> lines = sections.get(name);
        if (lines == null) {
            throw new IllegalStateException("the table " + resource + " has no section " + name);
        }
        return lines;
    }

    private static Map<String, List<String>> sections(String text) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : text.lines().toList()) {
            String trimmed = line.strip();
            if (trimmed.startsWith("[") && trimmed.endsWith("]")) {
                current = sections.computeIfAbsent(
                        trimmed.substring(1, trimmed.length() - 1), section -> new ArrayList<>());
            } else if (!trimmed.isEmpty() && !trimmed.startsWith("#")) {
                current.add(trimmed);
            }
        }
        return sections;
    }
}
