package staffnetwork.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CsvTest {
    private final Path folder;

    CsvTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private String read(String text, String charset) throws IOException {
        Path file = folder.resolve("a.csv");
        Files.write(file, text.getBytes(Charset.forName(charset)));
        return Sheets.texts(file).toString();
    }

    static Stream<Arguments> separatorsAndEncodings() {
        return Stream.of(",", ";", "\t", "|", "\u00AC", "~", "^")
                .flatMap(separator -> Stream.of("UTF-8", "ISO-8859-1", "windows-1252", "UTF-16", "UTF-16LE", "UTF-16BE")
                        .map(charset -> Arguments.of(separator, charset)));
    }

    @ParameterizedTest
    @MethodSource("separatorsAndEncodings")
    void separators_and_encodings_are_found_out(String separator, String charset) throws IOException {
        String text =
                "code,name,\u00e9t\u00e9\n00D,\"O'Neil \"\"x\"\"\",1.50\n5E1,two words,-\n".replace(",", separator);
        assertEquals(
                "{1=[code, name, \u00e9t\u00e9], 2=[00D, O'Neil \"x\", 1.50], 3=[5E1, two words, -]}",
                read(text, charset));
    }

    @Test
    void rows_are_counted_as_excel_shows_them() throws IOException {
        assertEquals(
                "{1=[Title], 3=[a, b], 4=[one\nline, 2], 7=[3, 4]}",
                read("Title,,\r\n\r\na,b\r\n\"one\nline\",2\r\n,,\r\n\r\n3,4\r\n", "UTF-8"));
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_heading() throws IOException {
        assertEquals("{1=[Year, %], 2=[2025, 0.5]}", read("\uFEFFYear,%\n2025,0.5\n", "UTF-8"));
    }

    @Test
    void a_first_line_that_states_the_separator_is_obeyed() throws IOException {
        assertEquals("{1=[a,b, c], 2=[1,5, 2]}", read("sep=;\na,b;c\n1,5;2\n", "UTF-8"));
    }

    @Test
    void thousands_in_quotes_are_numbers_and_codes_are_text() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "a,b,c,d\n\"1,164,471\",007,5E1,-3.5\n");
        try (Spreadsheet spreadsheet = Sheets.open(file)) {
            assertTrue(spreadsheet
                    .read("", row -> {
                        if (row.number() == 2) {
                            assertEquals(1164471, row.number(0));
                            assertEquals(Row.Kind.NUMBER, row.kind(0));
                            assertEquals("1,164,471", row.text(0));
                            assertEquals(Row.Kind.TEXT, row.kind(1));
                            assertEquals(Row.Kind.TEXT, row.kind(2));
                            assertEquals(-3.5, row.number(3));
                        }
                        return RowReader.Next.GO_ON;
                    })
                    .isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 1234", "-", "@name", "=a|b"})
    void text_that_merely_looks_like_a_formula_is_text(String text) throws IOException {
        assertEquals("{1=[a, b], 2=[" + text + ", 1]}", read("a;b\n" + text + ";1\n", "UTF-8"));
    }
}
