package staffnetwork.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damaged and hostile files: never an exception, never a hang; where POI reads the file too, the same cells. */
final class HostileTest {
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private final Path folder;
    private int same;
    private int refused;

    HostileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static MadeWorkbook workbook(int variant) {
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= 6; row++) {
            rows.append(row(variant, row));
        }
        return new MadeWorkbook()
                .sheet(rows.toString())
                .replace(
                        MadeWorkbook.SHARED,
                        "<si><t>one</t></si>",
                        "<si><t>one</t></si><si><r><t>t</t></r><r><t>wo</t></r></si><si><t>three</t></si>");
    }

    private static String row(int variant, int row) {
        String gap = variant == 1 ? "\n  " : "";
        return "<row r=\"" + row + "\">" + gap
                + "<c r=\"A" + row + "\" t=\"s\"><v>" + row % 3 + "</v></c>" + gap
                + "<c r=\"B" + row + "\"><v>" + row * 1.25 + "</v></c>" + gap
                + "<c r=\"D" + row + "\" s=\"2\"><v>" + (45_000 + row) + "</v></c>" + gap
                + (variant == 2
                        ? "<c r=\"E" + row + "\" t=\"inlineStr\"><is><r><t>in</t></r><r><t>line</t></r></is></c>"
                        : "<c r=\"E" + row + "\" t=\"inlineStr\"><is><t>inline " + row + "</t></is></c>")
                + "<c r=\"F" + row + "\" t=\"str\"><f>\"a\"</f><v>a &amp; b</v></c>" + gap
                + "<c r=\"G" + row + "\" s=\"1\"/><c r=\"H" + row + "\" t=\"b\"><v>1</v></c><c r=\"I" + row
                + "\" t=\"e\"><v>#N/A</v></c></row>";
    }

    @Test
    void four_hundred_workbooks_with_broken_markup_are_refused_or_read_as_poi_reads_them() throws IOException {
        for (int seed = 0; seed < 400; seed++) {
            Mutations mutations = new Mutations(seed);
            MadeWorkbook workbook = workbook(seed % 3);
            String part = seed % 4 == 0 ? mutations.pick(workbook.names()) : MadeWorkbook.SHEET;
            check(workbook.part(part, mutations.markup(workbook.bytes(part))).write(folder.resolve("m.xlsx")), seed);
        }
        assertTrue(same >= 40 && refused >= 40, same + " read alike, " + refused + " refused");
    }

    @Test
    void two_hundred_damaged_zip_files_are_refused_or_read_as_poi_reads_them() throws IOException {
        for (int seed = 0; seed < 200; seed++) {
            Path file = workbook(seed % 3).write(folder.resolve("z.xlsx"));
            check(Files.write(file, new Mutations(seed).bytes(Files.readAllBytes(file))), seed);
        }
        assertTrue(refused >= 40, same + " read alike, " + refused + " refused");
    }

    @Test
    void a_hundred_damaged_old_workbooks_never_escape_as_exceptions() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            HSSFSheet sheet = book.createSheet("Data");
            for (int i = 0; i < 20; i++) {
                HSSFRow row = sheet.createRow(i);
                row.createCell(0).setCellValue("text " + i % 5);
                row.createCell(1).setCellValue(i * 1.5);
                row.createCell(2).setCellFormula("B1*2");
            }
            book.write(bytes);
        }
        for (int seed = 0; seed < 100; seed++) {
            Path file = Files.write(folder.resolve("o.xls"), new Mutations(seed).bytes(bytes.toByteArray()));
            timed(file, seed);
        }
    }

    @Test
    void two_hundred_damaged_csv_files_never_escape_as_exceptions() throws IOException {
        byte[] csv = "\uFEFFa,b,\"c\nd\"\r\n1,\"1,164\",x\r\n,,\r\n2,\"say \"\"hi\"\"\",\u00e9\r\n"
                .getBytes(StandardCharsets.UTF_8);
        for (int seed = 0; seed < 200; seed++) {
            timed(Files.write(folder.resolve("c.csv"), new Mutations(seed).markup(csv)), seed);
        }
    }

    @Test
    void deep_and_wide_documents_neither_hang_nor_overflow() throws IOException {
        List<String> bodies = List.of(
                "<a>".repeat(200_000),
                "<row r=\"1\">" + "<c>".repeat(100_000),
                "<row" + " a".repeat(100_000) + ">",
                "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>" + "&#65;".repeat(300_000) + "</v></c></row>",
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is>" + "<r><t>x</t></r>".repeat(50_000) + "</is></c></row>",
                "<!--" + "x".repeat(3_000_000));
        for (String body : bodies) {
            timed(new MadeWorkbook().sheet(body).write(folder.resolve("d.xlsx")), body.length());
        }
    }

    private Optional<Map<String, String>> timed(Path file, int seed) {
        long start = System.nanoTime();
        Optional<Map<String, String>> ours;
        try {
            ours = PoiCells.byUs(file);
        } catch (RuntimeException e) {
            throw new AssertionError("seed " + seed, e);
        }
        assertTrue(System.nanoTime() - start < LONGEST.toNanos(), "seed " + seed + " took too long");
        return ours;
    }

    private void check(Path file, int seed) {
        Optional<Map<String, String>> ours = timed(file, seed);
        if (ours.isEmpty()) {
            refused++;
            return;
        }
        PoiCells.byPoi(file).ifPresent(poi -> {
            assertEquals(poi, ours.get(), "seed " + seed);
            same++;
        });
    }
}
