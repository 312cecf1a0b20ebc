package staffnetwork.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The small data files of these tests: one entry a line, what follows # is a remark. */
final class WordFile {
    private static final Path FOLDER = Path.of("src/test/resources");

    private WordFile() {}

    static List<String> read(String name) {
        try (Stream<String> lines = Files.lines(FOLDER.resolve(name))) {
            return lines.map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The file's lines, each cut at its equals sign. */
    static Map<String, String> pairs(String name) {
        Map<String, String> pairs = new TreeMap<>();
        for (String line : read(name)) {
            int equals = line.indexOf('=');
            pairs.put(
                    line.substring(0, equals).strip(),
                    line.substring(equals + 1).strip());
        }
        return pairs;
    }
}
