package staffnetwork.web;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The texts of one feature.
 *
 * @param feature its name
 * @param texts by key
 * @param doubled keys that stand there twice
 */
record MessageFile(String feature, Map<String, String> texts, List<String> doubled) {
    private static final Path FOLDER = Path.of("src/main/resources/staffnetwork");

    static List<MessageFile> all() {
        try (Stream<Path> features = Files.list(FOLDER)) {
            return features.filter(feature -> Files.exists(feature.resolve("messages.properties")))
                    .sorted()
                    .map(feature -> read(feature.resolve("messages.properties")))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static MessageFile read(Path file) {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return of(String.valueOf(file.getName(file.getNameCount() - 2)), reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static MessageFile of(String feature, Reader reader) throws IOException {
        Counting counting = new Counting();
        counting.load(reader);
        Map<String, String> texts = new TreeMap<>();
        counting.forEach((key, text) -> texts.put(String.valueOf(key), String.valueOf(text)));
        return new MessageFile(feature, texts, List.copyOf(counting.doubled));
    }

    /** Properties that notice a key that comes again. */
    private static final class Counting extends Properties {
        private static final long serialVersionUID = 1L;
        private final transient List<String> doubled = new ArrayList<>();

        @Override
        public synchronized Object put(Object key, Object value) {
            if (containsKey(key)) {
                doubled.add(String.valueOf(key));
            }
            return super.put(key, value);
        }
    }
}
