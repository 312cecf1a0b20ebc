package staffnetwork.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@EnabledIf("present")
final class OddCorpusTest {
    private static final Path DATA = Path.of("../shared/data");
    private static final List<String> REFUSED = List.of("14_", "20_", "23_", "25_", "43_");

    static boolean present() {
        return Files.isDirectory(DATA);
    }

    static Stream<Path> readable() {
        return list(DATA.resolve("odd"))
                .filter(file -> REFUSED.stream()
                        .noneMatch(start -> file.getFileName().toString().startsWith(start)))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("readable")
    void every_readable_spelling_of_the_same_answers_gives_the_same_cells(Path file) {
        List<List<String>> expected = table(DATA.resolve("odd/00_base.csv"));
        List<List<String>> found = table(file);
        assertEquals(301, found.size());
        for (int row = 0; row < expected.size(); row++) {
            for (int column = 0; column < 117; column++) {
                String cell = at(found.get(row), column);
                boolean brokenOnPurpose = file.getFileName().toString().startsWith("12_") && cell.startsWith("#");
                if (!brokenOnPurpose) {
                    assertEquals(at(expected.get(row), column), cell, "row " + row + " column " + column);
                }
            }
        }
    }

    /** The rows from the header on. */
    private static List<List<String>> table(Path file) {
        List<List<String>> rows = new ArrayList<>(Sheets.texts(file).values());
        while (!rows.get(0).contains("respid")) {
            rows.remove(0);
        }
        return rows;
    }

    private static String at(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }

    @ParameterizedTest
    @CsvSource({
        "14_doctype_xxe.xlsx, DTD",
        "20_zip_bomb.xlsx, unpacks to far more",
        "23_truncated_xml.xlsx, breaks off before its end",
        "25_not_a_zip.xlsx, something else",
        "43_encrypted.xlsx, password-protected"
    })
    void a_file_that_must_not_be_read_is_refused_with_its_sentence(String name, String words) {
        String sentence =
                Sheets.fault(DATA.resolve("odd").resolve(name)).orElseThrow().sentence();
        assertTrue(sentence.contains(words), sentence);
    }

    static Stream<Path> real() {
        return Stream.of("messy", "nss", "contractor", "workforce")
                .flatMap(folder -> list(DATA.resolve(folder)))
                .filter(file -> !file.toString().endsWith(".json"));
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("real")
    void real_files_open_and_every_sheet_can_be_read(Path file) {
        assertEquals("", Sheets.fault(file).map(Fault::sentence).orElse(""));
        try (Spreadsheet spreadsheet = Sheets.open(file)) {
            for (String sheet : spreadsheet.sheets()) {
                Map<Integer, List<String>> rows = Sheets.texts(spreadsheet, sheet);
                assertFalse(rows.isEmpty(), sheet);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "messy/Hospital.csv, 22, 2",
        "contractor/positive_scoring_xxx.csv, 7, 2",
        "contractor/breakdown_report_xxx.csv, 8, 3"
    })
    void separators_encodings_and_quoted_line_breaks_are_found_out(String name, int columns, int row) {
        Map<Integer, List<String>> rows = Sheets.texts(DATA.resolve(name));
        List<String> header = Objects.requireNonNull(rows.get(1));
        assertEquals(columns, header.size());
        assertTrue(rows.containsKey(row));
        assertFalse(header.get(0).startsWith("\uFEFF"));
    }
}
