package staffnetwork.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Hidden figures are explained in one generated wording, and no text types a threshold that the configuration can raise. */
class OneWordingTest {
    private static final Path MAIN = Path.of("src/main");
    private static final Pattern ANOTHER_WORDING = Pattern.compile(
            "too few (people|answers|staff)|few(er)? people|fewer than|report safely|show safely|suppressed"
                    + "|hidden because|not shown because",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TYPED_THRESHOLD = Pattern.compile(
            "\\b(10|11|ten|eleven|50|fifty)( or more)? (people|answers|staff)", Pattern.CASE_INSENSITIVE);

    /** The wording itself, and what HR, who sees exact figures, is told about those. */
    private static final Set<String> ALLOWED = Set.of(
            "disclosure/wording.properties hidden",
            "year/messages.properties year.exact.what",
            "disclosure/wording.properties explanation",
            "wdes/wording.properties caution.tooFew");

    private static List<String> offences(Pattern pattern, String... endings) throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .flatMap(file -> lines(file)
                            .filter(line -> pattern.matcher(line).find())
                            .map(line -> place(file, line)))
                    .filter(place -> !ALLOWED.contains(place))
                    .toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().filter(line -> !line.startsWith("#"));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static String place(Path file, String line) {
        String path = file.toString().replace('\\', '/').replaceFirst(".*/staffnetwork/", "");
        return path + " " + (line.contains("=") ? line.substring(0, line.indexOf('=')) : line.strip());
    }

    @Test
    void no_text_and_no_page_has_words_of_its_own_for_a_hidden_figure() throws IOException {
        assertEquals(List.of(), offences(ANOTHER_WORDING, ".properties", ".xhtml"));
    }

    @Test
    void no_text_types_a_threshold() throws IOException {
        assertEquals(List.of(), offences(TYPED_THRESHOLD, ".properties", ".xhtml"));
    }

    @Test
    void the_lint_would_find_what_it_looks_for() {
        for (String wording : List.of(
                "The share is hidden because too few people told us.",
                "Fewer than 10 people answered",
                "No directorate has a share that we can show safely.")) {
            assertFalse(ANOTHER_WORDING.matcher(wording).results().toList().isEmpty(), wording);
        }
        assertFalse(TYPED_THRESHOLD
                .matcher("only if at least 10 people stand behind it")
                .results()
                .toList()
                .isEmpty());
    }
}
