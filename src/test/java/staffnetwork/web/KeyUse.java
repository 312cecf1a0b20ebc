package staffnetwork.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where texts are used. A string that begins with a feature's name and looks like a key is one, in pages and in Java. A string
 * that ends in a full stop, such as {@code "kpi.state."}, is a family: something is added to it, and every key that begins with
 * it counts as used.
 *
 * @param keys keys used, each with one place
 * @param families beginnings of keys used, each with one place
 */
record KeyUse(Map<String, String> keys, Map<String, String> families) {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern COMMENT = Pattern.compile("\\s*(\\*|//|/\\*).*");
    private static final Pattern SETTING = Pattern.compile("@ConfigProperty\\(name = \"[^\"]*\"");
    private static final Pattern FILE_NAME =
            Pattern.compile(".*\\.(csv|xlsx?|docx|pdf|json|xml|html|xhtml|sql|properties|txt|zip)");

    static KeyUse of(Collection<String> features) {
        KeyUse use = new KeyUse(new TreeMap<>(), new TreeMap<>());
        Set<String> noKeys = Set.copyOf(WordFile.read("words/not-keys.txt"));
        Facelet.all().forEach(page -> use.page(page, features, noKeys));
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> use.source(file, features, noKeys));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        WordFile.read("words/built-keys.txt").forEach(line -> use.add(line, "built-keys.txt", features, Set.of()));
        return use;
    }

    void page(Facelet page, Collection<String> features, Set<String> noKeys) {
        page.expressions()
                .flatMap(expression -> expression.strings().stream())
                .forEach(string -> add(string, page.path(), features, noKeys));
    }

    private void source(Path file, Collection<String> features, Set<String> noKeys) {
        try (Stream<String> lines = Files.lines(file)) {
            lines.forEach(line -> line(line, file.toString(), features, noKeys));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void line(String line, String place, Collection<String> features, Set<String> noKeys) {
        Matcher strings = STRING.matcher(
                COMMENT.matcher(line).matches() ? "" : SETTING.matcher(line).replaceAll(""));
        while (strings.find()) {
            add(strings.group(1), place, features, noKeys);
        }
    }

    private void add(String string, String place, Collection<String> features, Set<String> noKeys) {
        boolean looksLikeKey = string.matches("[a-z]+\\.[A-Za-z0-9_.-]*");
        boolean ofFeature = features.stream().anyMatch(feature -> string.startsWith(feature + "."));
        if (looksLikeKey && ofFeature && !noKeys.contains(string)) {
            (string.endsWith(".") ? families : keys).putIfAbsent(string, place);
        }
    }

    /** Keys that are used and are not there. */
    Set<String> missing(Set<String> there) {
        Set<String> missing = new TreeSet<>();
        keys.forEach((key, place) -> {
            if (!there.contains(key) && !FILE_NAME.matcher(key).matches()) {
                missing.add(key + " (" + place + ")");
            }
        });
        families.forEach((family, place) -> {
            if (there.stream().noneMatch(key -> key.startsWith(family))) {
                missing.add(family + "… (" + place + ")");
            }
        });
        return missing;
    }

    /** Keys that are there and are not used. */
    Set<String> unused(Set<String> there) {
        Set<String> unused = new TreeSet<>(there);
        unused.removeAll(keys.keySet());
        unused.removeIf(key -> families.keySet().stream().anyMatch(key::startsWith));
        unused.removeIf(key -> key.startsWith("jakarta.faces."));
        return unused;
    }
}
