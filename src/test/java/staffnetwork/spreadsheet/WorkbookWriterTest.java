package staffnetwork.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WorkbookWriterTest {
    private final Path folder;

    WorkbookWriterTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path written() {
        Path file = folder.resolve("out.xlsx");
        try (WorkbookWriter book = new WorkbookWriter("WDES 2025 submission")) {
            SheetWriter sheet = book.sheet("Metric 1", "Metric 1", "One table: staff by band.")
                    .widths(30, 12, 12, 12);
            TableWriter table = sheet.table("Metric1", "Band", "Disabled", "All", "Percent");
            int row = table.row(
                    CellValue.text("=1+1"),
                    CellValue.number(3),
                    CellValue.number(12),
                    CellValue.formula("B" + sheet.nextRow() + "/C" + sheet.nextRow(), "0.0%"));
            table.row(CellValue.text("Total"), CellValue.formula("SUM(B" + row + ":B" + row + ")", "#,##0"));
            SheetWriter two = book.sheet("Metric 2", "Metric 2", "Two tables.");
            two.heading("First")
                    .table("First", "A", "B")
                    .row(CellValue.number(new BigDecimal("1.25"), "0.00"), CellValue.text("seen"));
            two.heading("Second").table("Second", "A", "B");
            book.write(file);
        }
        return file;
    }

    @Test
    void a_written_workbook_is_read_back_by_our_own_reader_with_the_results_of_its_formulas() {
        var rows = Sheets.texts(written());
        assertEquals(List.of("Metric 1"), rows.get(1));
        assertEquals(List.of("One table: staff by band."), rows.get(2));
        assertEquals(List.of("Band", "Disabled", "All", "Percent"), rows.get(3));
        assertEquals(List.of("=1+1", "3", "12", "0.25"), rows.get(4));
        assertEquals(List.of("Total", "3"), rows.get(5));
    }

    @Test
    void tables_carry_names_and_nothing_is_merged() {
        try (WrittenWorkbook book = WrittenWorkbook.open(written()).recalculate()) {
            assertEquals(List.of("Metric 1", "Metric 2"), book.sheets());
            assertEquals(List.of("Metric1"), book.tables("Metric 1"));
            assertEquals(List.of("First", "Second"), book.tables("Metric 2"));
            assertEquals(0, book.mergedRegions("Metric 1"));
            assertEquals(0.25, book.number("Metric 1", "D4"));
            assertEquals("B4/C4", book.formula("Metric 1", "D4"));
            assertEquals("seen", book.text("Metric 2", "B6"));
            assertEquals(1.25, book.number("Metric 2", "A6"));
        }
    }

    @Test
    void text_that_looks_like_a_formula_is_marked_as_text() {
        try (WrittenWorkbook book = WrittenWorkbook.open(written())) {
            XSSFSheet sheet = Objects.requireNonNull(book.poi().getSheet("Metric 1"));
            XSSFCell cell = sheet.getRow(3).getCell(0);
            assertEquals("=1+1", cell.getStringCellValue());
            assertTrue(cell.getCellStyle().getQuotePrefixed());
            assertFalse(sheet.getRow(4).getCell(0).getCellStyle().getQuotePrefixed());
            assertEquals(12, cell.getCellStyle().getFont().getFontHeightInPoints());
            assertEquals("Arial", cell.getCellStyle().getFont().getFontName());
            assertEquals(3, sheet.getPaneInformation().getHorizontalSplitTopRow());
        }
    }

    @Test
    void the_document_has_a_title_and_a_language_and_no_author() throws Exception {
        try (WrittenWorkbook book = WrittenWorkbook.open(written())) {
            PackagePropertiesPart core =
                    book.poi().getProperties().getCoreProperties().getUnderlyingProperties();
            assertEquals("WDES 2025 submission", core.getTitleProperty().orElse(""));
            assertEquals("en-GB", core.getLanguageProperty().orElse(""));
            assertEquals("", core.getCreatorProperty().orElse(""));
            assertEquals("", core.getLastModifiedByProperty().orElse(""));
        }
    }

    @Test
    void two_columns_of_a_table_cannot_share_a_heading() {
        try (WorkbookWriter book = new WorkbookWriter("t")) {
            SheetWriter sheet = book.sheet("s", "t", "");
            assertThrows(IllegalArgumentException.class, () -> sheet.table("T", "Yes", "yes"));
        }
    }

    @Test
    void a_csv_file_follows_rfc_4180_and_runs_no_formula() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvWriter csv = new CsvWriter(out)) {
            csv.row("a", "b,c", "say \"yes\"", "two\nlines");
            csv.row("=1+1", "-5", "-", "@x");
        }
        assertEquals(
                "\uFEFFa,\"b,c\",\"say \"\"yes\"\"\",\"two\nlines\"\r\n'=1+1,-5,-,'@x\r\n",
                out.toString(StandardCharsets.UTF_8));
    }
}
