package staffnetwork.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What a fuzzer looks for in the readers: an exception that escapes, an endless loop, or a cell that POI reads otherwise. In the build
 * the inputs it found are tried again; in the profile nightly it looks for new ones.
 */
class ReaderFuzzTest {
    private static final int LARGEST = 1 << 16;
    private static final Path FOLDER = folder();

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("fuzz");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Path file(String name, byte[] content) throws IOException {
        Path file = Files.write(FOLDER.resolve(name), content);
        file.toFile().deleteOnExit();
        return file;
    }

    @FuzzTest(maxDuration = "5m")
    void a_sheet_is_refused_or_read_as_poi_reads_it(byte[] sheet) throws IOException {
        if (sheet == null || sheet.length > LARGEST) {
            return;
        }
        Path file = new MadeWorkbook().part(MadeWorkbook.SHEET, sheet).write(file("sheet.xlsx", new byte[0]));
        Optional<Map<String, String>> ours = PoiCells.byUs(file);
        if (ours.isPresent()) {
            PoiCells.byPoi(file).ifPresent(poi -> assertEquals(poi, ours.get()));
        }
    }

    @FuzzTest(maxDuration = "5m")
    void the_other_parts_of_a_workbook_are_refused_or_read_as_poi_reads_them(byte[] part) throws IOException {
        if (part == null || part.length < 1 || part.length > LARGEST) {
            return;
        }
        MadeWorkbook workbook = new MadeWorkbook();
        String name =
                workbook.names().get(Math.floorMod(part[0], workbook.names().size()));
        byte[] content = java.util.Arrays.copyOfRange(part, 1, part.length);
        PoiCells.byUs(workbook.part(name, content).write(file("part.xlsx", new byte[0])));
    }

    @FuzzTest(maxDuration = "5m")
    void an_old_workbook_is_refused_or_read(byte[] bytes) throws IOException {
        if (bytes != null) {
            PoiCells.byUs(file("old.xls", bytes));
        }
    }

    @FuzzTest(maxDuration = "5m")
    void a_csv_file_is_refused_or_read(byte[] bytes) throws IOException {
        if (bytes != null && bytes.length <= LARGEST) {
            PoiCells.byUs(file("table.csv", bytes));
        }
    }

    @FuzzTest(maxDuration = "5m")
    void a_template_is_refused_or_filled_without_any_other_change(byte[] sheet) throws IOException {
        if (sheet == null || sheet.length > LARGEST) {
            return;
        }
        Path file = new MadeWorkbook().part(MadeWorkbook.SHEET, sheet).write(file("template.xlsx", new byte[0]));
        if (!(FillableWorkbook.open(file, "template", Limits.ofTrust()) instanceof Fillable.Usable usable)) {
            return;
        }
        try (FillableWorkbook workbook = usable.workbook()) {
            for (int column = 0; column < 3; column++) {
                if (workbook.cell("Data", 1, column).standing() == FillableCell.Standing.EMPTY) {
                    workbook.fill("Data", 1, column, CellValue.text("a & b"));
                    workbook.fill("Data", 1, column, CellValue.number(12));
                }
            }
            Path target = FOLDER.resolve("filled.xlsx");
            workbook.write(target)
                    .ifPresent(fault -> assertTrue(fault.sentence().length() > 30, fault.sentence()));
            Files.deleteIfExists(target);
        }
    }
}
