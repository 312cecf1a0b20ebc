package staffnetwork.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import staffnetwork.imports.ImportState;
import staffnetwork.imports.ImportView;
import staffnetwork.intake.FileKind;
import staffnetwork.intake.FileLook.Cell;
import staffnetwork.intake.FileLook.Mask;
import staffnetwork.intake.Mended;
import staffnetwork.intake.RowsToFix;
import staffnetwork.spreadsheet.Limits;
import staffnetwork.spreadsheet.Opened;
import staffnetwork.spreadsheet.RowReader.Next;
import staffnetwork.spreadsheet.Spreadsheet;
import staffnetwork.spreadsheet.Spreadsheets;
import staffnetwork.web.Messages;

class FixedRowsTest {
    private static final String KEY = "a1b2c3d4e5f6";
    private static final RowsToFix ROWS = new RowsToFix(
            "Staff",
            List.of(new RowsToFix.Column(2, "C", "Grade"), new RowsToFix.Column(4, "E", "Disability")),
            List.of(
                    new RowsToFix.Line(
                            7, List.of(shown("Bnad 5"), hidden()), List.of("Column C (Grade): we need a scale.")),
                    new RowsToFix.Line(
                            9, List.of(shown(""), shown("No")), List.of("Column C (Grade): we need a scale."))),
            0);

    private final Path folder;

    FixedRowsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void only_changed_cells_of_the_rows_given_take_the_place_of_those_in_the_file() throws IOException {
        String csv = csv().replace("Bnad 5", "Band 5").replace("9,,No", "9,Band 6,No") + "12,Band 9,Yes,\n";
        FixedRows.Right right = assertInstanceOf(FixedRows.Right.class, read(csv));
        assertEquals(new Mended("Staff", Map.of(7, Map.of(2, "Band 5"), 9, Map.of(2, "Band 6"))), right.mended());
    }

    @Test
    void a_hidden_cell_stays_as_it_is_in_the_file_until_somebody_types_over_it() throws IOException {
        FixedRows.Right right =
                assertInstanceOf(FixedRows.Right.class, read(csv().replace(FixedRowsReader.HIDDEN, "Yes")));
        assertEquals(Map.of(7, Map.of(4, "Yes")), right.mended().cells());
    }

    @Test
    void the_workbook_as_it_was_taken_away_changes_nothing() throws IOException {
        assertEquals("mapping.fix.unchanged", refused(csv()));
        Path file = folder.resolve("rows.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            RowsToFixDownload.workbook(faulty(), new Messages(), out);
        }
        FixedRows same = FixedRowsReader.read(file, "rows.xlsx", faulty());
        assertEquals(
                "mapping.fix.unchanged",
                assertInstanceOf(FixedRows.Refused.class, same).key());
    }

    @Test
    void rows_of_another_file_or_no_workbook_at_all_are_refused() throws IOException {
        assertEquals("mapping.fix.other-file", refused(csv().replace(KEY, "000000000000")));
        assertEquals("mapping.fix.other-file", refused("What,How many\nApples,3\n"));
        assertEquals("mapping.fix.unreadable", refused(""));
    }

    @Test
    void cells_put_right_twice_keep_the_last_answer_and_come_back_as_they_were_stored() {
        Mended first = new Mended("Staff", Map.of(7, Map.of(2, "Band 5", 4, "No")));
        Mended both = first.then(new Mended("Staff", Map.of(7, Map.of(2, "Band 6"), 9, Map.of(2, "Band 7"))));
        assertEquals(Map.of(2, "Band 6", 4, "No"), both.cells().get(7));
        assertEquals(both, Mended.of(both.text()));
        assertEquals(2, both.rows());
    }

    /** The workbook as text, as when it was saved as CSV. */
    private String csv() throws IOException {
        Path file = folder.resolve("given.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            RowsToFixDownload.workbook(faulty(), new Messages(), out);
        }
        StringBuilder text = new StringBuilder();
        try (Spreadsheet book = assertInstanceOf(
                        Opened.Usable.class, Spreadsheets.open(file, "given.xlsx", Limits.ofTrust()))
                .spreadsheet()) {
            book.read(book.sheets().get(0), row -> {
                for (int column = 0; column < Math.max(row.columns(), 4); column++) {
                    String cell = row.text(column);
                    text.append(column == 0 ? "" : ",").append(cell.contains(",") ? '"' + cell + '"' : cell);
                }
                text.append('\n');
                return Next.GO_ON;
            });
        }
        return text.toString();
    }

    private String refused(String csv) throws IOException {
        return assertInstanceOf(FixedRows.Refused.class, read(csv)).key();
    }

    private FixedRows read(String csv) throws IOException {
        Path file = Files.writeString(folder.resolve("rows.csv"), csv);
        return FixedRowsReader.read(file, "rows.csv", faulty());
    }

    private static RowRepairs.FaultyFile faulty() {
        ImportView.Mapped mapped = new ImportView.Mapped(List.of(), false, 2, 0, null);
        ImportView.Found found = new ImportView.Found("", List.of(), "", 0, 0, Map.of(), List.of(), null, mapped);
        ImportView view = new ImportView(
                UUID.randomUUID(),
                ImportState.REJECTED,
                2025,
                FileKind.WORKFORCE,
                "staff.xlsx",
                KEY + "0".repeat(52),
                found,
                new ImportView.Signed("Hetty Reed", Instant.EPOCH),
                null,
                null,
                null,
                "",
                List.of());
        return new RowRepairs.FaultyFile(view, ROWS);
    }

    private static Cell shown(String text) {
        return new Cell(text, Mask.SHOWN);
    }

    private static Cell hidden() {
        return new Cell("", Mask.HIDDEN);
    }
}
