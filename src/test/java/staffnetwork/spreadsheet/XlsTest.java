package staffnetwork.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.FormulaError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class XlsTest {
    private final Path folder;

    XlsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path written() throws IOException {
        Path file = folder.resolve("legacy.xls");
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            book.createSheet("Notes").createRow(2).createCell(1).setCellValue("note");
            book.createSheet("Hidden").createRow(0).createCell(0).setCellValue("no");
            fill(book, book.createSheet("Data"));
            book.setSheetHidden(1, true);
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            book.write(out);
        }
        return file;
    }

    private static void fill(HSSFWorkbook book, HSSFSheet sheet) {
        HSSFRow row = sheet.createRow(0);
        row.createCell(0).setCellValue(" padded ");
        row.createCell(1).setCellValue(99.50698438783895);
        row.createCell(2).setCellValue(true);
        row.createCell(3).setCellFormula("\"a\"&\"b\"");
        row.createCell(4).setCellFormula("1/4");
        row.createCell(5).setCellErrorValue(FormulaError.NA);
        HSSFCellStyle style = book.createCellStyle();
        style.setDataFormat((short) 14);
        row.createCell(6).setCellValue(LocalDate.of(2025, 3, 31));
        row.getCell(6).setCellStyle(style);
        for (int i = 0; i < 5; i++) {
            sheet.createRow(3).createCell(i).setCellValue(i + 1);
        }
        for (int i = 0; i < 4; i++) {
            sheet.getRow(3).createCell(i).setCellValue(i + 1);
        }
    }

    @Test
    void an_old_workbook_is_read_like_a_new_one() throws IOException {
        try (Spreadsheet spreadsheet = Sheets.open(written())) {
            assertEquals(Spreadsheet.Format.XLS, spreadsheet.format());
            assertEquals(List.of("Notes", "Data"), spreadsheet.sheets());
            assertEquals("{3=[, note]}", Sheets.texts(spreadsheet, "Notes").toString());
            assertEquals(
                    "{1=[padded, 99.50698438783895, TRUE, ab, 0.25, #N/A, 2025-03-31], 4=[1, 2, 3, 4, 5]}",
                    Sheets.texts(spreadsheet, "Data").toString());
        }
    }
}
