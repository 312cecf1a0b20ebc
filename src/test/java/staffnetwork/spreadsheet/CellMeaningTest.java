package staffnetwork.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CellMeaningTest {
    private final Path folder;

    CellMeaningTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private record Seen(Row.Kind kind, String text, double number) {}

    private Seen first(MadeWorkbook workbook) throws IOException {
        List<Seen> seen = new ArrayList<>();
        try (Spreadsheet spreadsheet = Sheets.open(workbook.write(folder.resolve("made.xlsx")))) {
            spreadsheet.read("Data", row -> {
                seen.add(new Seen(row.kind(0), row.text(0), row.number(0)));
                return RowReader.Next.STOP;
            });
        }
        return seen.isEmpty() ? new Seen(Row.Kind.BLANK, "", Double.NaN) : seen.get(0);
    }

    private static MadeWorkbook cell(String attributes, String value) {
        return new MadeWorkbook().sheet("<row r=\"1\"><c r=\"A1\"" + attributes + ">" + value + "</c></row>");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 99.50698438783895, NUMBER, 99.50698438783895",
        "'', 1E-7, NUMBER, 0.0000001",
        "'', 1.5E3, NUMBER, 1500",
        "'', -0.25, NUMBER, -0.25",
        "'', 123456789012345678, NUMBER, 123456789012345680",
        "' s=\"1\"', 0.855, NUMBER, 0.855",
        "' s=\"2\"', 45747, DATE, 2025-03-31",
        "' s=\"3\"', 45747.5, DATE, 2025-03-31T12:00:00",
        "' s=\"2\"', 0.25, DATE, 06:00:00",
        "' s=\"4\"', 1.5, NUMBER, 1.5",
        "' t=\"d\"', 2025-03-31, DATE, 2025-03-31",
        "' t=\"b\"', 1, BOOLEAN, TRUE",
        "' t=\"e\"', #N/A, ERROR, #N/A",
        "' t=\"str\"', 00D, TEXT, 00D",
        "' t=\"str\"', 5E1, TEXT, 5E1",
        "' t=\"s\"', 0, TEXT, one"
    })
    void a_value_has_the_meaning_its_type_and_style_give_it(String attributes, String value, Row.Kind kind, String text)
            throws IOException {
        Seen fast = first(cell(attributes, "<v>" + value + "</v>"));
        assertEquals(kind, fast.kind());
        assertEquals(text, fast.text());
        Seen full = first(cell(attributes, "<v><![CDATA[" + value + "]]></v>"));
        assertEquals(fast, full);
    }

    @Test
    void a_workbook_that_counts_days_from_1904_says_the_same_day() throws IOException {
        MadeWorkbook workbook = cell(" s=\"2\"", "<v>44285</v>")
                .replace(MadeWorkbook.BOOK, "<workbookPr/>", "<workbookPr date1904=\"1\"/>");
        assertEquals("2025-03-31", first(workbook).text());
    }

    @ParameterizedTest
    @CsvSource({
        "'  padded\u00A0 ', padded",
        "'two_x000D_\nlines', 'two\r\nlines'",
        "'a &amp; b &#x3c; &lt;', 'a & b < <'",
        "'\u00e9\u20ac\uD83D\uDE00', '\u00e9\u20ac\uD83D\uDE00'"
    })
    void text_is_trimmed_and_its_escapes_resolved(String written, String text) throws IOException {
        assertEquals(text, first(cell(" t=\"str\"", "<v>" + written + "</v>")).text());
        assertEquals(
                text,
                first(cell(" t=\"inlineStr\"", "<is><t xml:space=\"preserve\">" + written + "</t></is>"))
                        .text());
        assertEquals(
                text,
                first(cell(" t=\"s\"", "<v>0</v>").replace(MadeWorkbook.SHARED, ">one<", ">" + written + "<"))
                        .text());
    }

    @Test
    void numbers_kept_as_text_can_be_read_as_numbers_but_ids_cannot() throws IOException {
        assertEquals(1164471, first(cell(" t=\"str\"", "<v>1,164,471</v>")).number());
        assertEquals(Double.NaN, first(cell(" t=\"str\"", "<v>007</v>")).number());
    }

    @Test
    void empty_rows_are_left_out_and_the_others_keep_their_numbers() throws IOException {
        MadeWorkbook workbook = new MadeWorkbook()
                .sheet("<row r=\"1\"/><row r=\"3\"><c r=\"B3\" s=\"1\"/></row><row><c r=\"C4\"><v>1</v></c></row>"
                        + "<row r=\"9\"><c><v>5</v></c><c/><c t=\"str\"><v> </v></c></row>");
        try (Spreadsheet spreadsheet = Sheets.open(workbook.write(folder.resolve("made.xlsx")))) {
            assertEquals("{4=[, , 1], 9=[5]}", Sheets.texts(spreadsheet, "Data").toString());
        }
    }

    @Test
    void hidden_sheets_are_not_shown_and_the_others_come_in_their_order() throws IOException {
        MadeWorkbook workbook = new MadeWorkbook()
                .replace(
                        MadeWorkbook.BOOK,
                        "<sheet name=\"Data\"",
                        "<sheet name=\"B\" sheetId=\"3\" r:id=\"rId1\"/><sheet name=\"No\" state=\"veryHidden\" sheetId=\"4\" r:id=\"rId1\"/>"
                                + "<sheet name=\"Data\"");
        try (Spreadsheet spreadsheet = Sheets.open(workbook.write(folder.resolve("made.xlsx")))) {
            assertEquals(List.of("B", "Data"), spreadsheet.sheets());
            assertEquals(Spreadsheet.Format.XLSX, spreadsheet.format());
        }
    }

    @Test
    void a_reader_that_fails_is_not_taken_for_a_faulty_file() throws IOException {
        Path file = new MadeWorkbook().write(folder.resolve("made.xlsx"));
        try (Spreadsheet spreadsheet = Sheets.open(file)) {
            IllegalStateException bug = new IllegalStateException("bug");
            assertEquals(
                    bug,
                    org.junit.jupiter.api.Assertions.assertThrows(
                            IllegalStateException.class,
                            () -> spreadsheet.read("Data", row -> {
                                throw bug;
                            })));
        }
    }
}
