package staffnetwork.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FastSheetTest {
    private static final Set<Spelling> FOR_THE_FULL_PARSER = EnumSet.of(
            Spelling.RICH_INLINE,
            Spelling.CDATA,
            Spelling.PREFIXED,
            Spelling.UTF_16,
            Spelling.SINGLE_QUOTES,
            Spelling.TURNS_ODD);
    private final Path folder;

    FastSheetTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @EnumSource
    void usual_spellings_are_read_fast_and_only_odd_ones_by_the_full_parser(Spelling spelling) throws IOException {
        Path file = folder.resolve("survey.xlsx");
        SurveyWorkbook.write(file, spelling, 160, 1);
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream sheet = zip.getInputStream(zip.getEntry(MadeWorkbook.SHEET))) {
            assertEquals(!FOR_THE_FULL_PARSER.contains(spelling), read(sheet, new ArrayList<>()));
        }
    }

    private static boolean read(InputStream sheet, List<String> cells) throws IOException {
        Texts texts = new Texts("f");
        SharedTexts shared = new SharedTexts();
        for (int i = 0; i < 200; i++) {
            shared.add(texts.intern("text " + i), "f");
        }
        WorkbookContext book = new WorkbookContext("f", Limits.ofTrust(), texts, shared, new DateStyles(), false);
        RowFeed feed = new RowFeed(book, "s", row -> {
            for (int column = 0; column < row.columns(); column++) {
                cells.add(row.text(column));
            }
            return RowReader.Next.GO_ON;
        });
        return new FastSheet(feed, new RawTexts(texts), sheet, "f").read();
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 262_144, 262_140, 262_139, 262_100, 500_000, 524_288, 900_000})
    void a_cell_may_lie_across_the_end_of_a_block(int before) throws IOException {
        String filler = "<!--" + "x".repeat(before) + "-->";
        String xml = "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>a</v></c>" + filler
                + "<c r=\"B1\" t=\"s\"><v>7</v></c><c r=\"C1\"><v>-1.50</v></c></row></sheetData></worksheet>";
        List<String> cells = new ArrayList<>();
        read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), cells);
        assertEquals(List.of("a", "text 7", "-1.5"), cells);
    }
}
