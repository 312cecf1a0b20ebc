package staffnetwork.spreadsheet;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** The cells of a workbook as POI's usermodel and as our reader see them, in the same words, for comparison. */
final class PoiCells {
    private PoiCells() {}

    /** Each filled cell of the visible sheets; empty when POI cannot read the file. */
    static Optional<Map<String, String>> byPoi(Path file) {
        Map<String, String> cells = new TreeMap<>();
        try (InputStream in = Files.newInputStream(file);
                Workbook workbook = WorkbookFactory.create(in)) {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                    sheet(workbook.getSheetAt(i), cells);
                }
            }
            return Optional.of(cells);
        } catch (Exception e) {
            // whatever POI throws, it could not read the file
            return Optional.empty();
        }
    }

    private static void sheet(Sheet sheet, Map<String, String> cells) {
        sheet.forEach(row -> row.forEach(cell -> {
            String words = words(cell);
            if (!words.isEmpty()) {
                cells.put(
                        sheet.getSheetName() + "!" + Words.column(cell.getColumnIndex()) + (row.getRowNum() + 1),
                        words);
            }
        }));
    }

    private static String words(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> "number " + cell.getNumericCellValue();
            case STRING -> Words.trim(cell.getStringCellValue());
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            default -> "";
        };
    }

    /** Each filled cell as our reader sees it; empty when it refuses the file. */
    static Optional<Map<String, String>> byUs(Path file) {
        Opened opened = Spreadsheets.open(file, "mutated", Limits.ofTrust());
        if (opened instanceof Opened.Refused refused) {
            return checked(refused.fault());
        }
        Map<String, String> cells = new TreeMap<>();
        try (Spreadsheet spreadsheet = ((Opened.Usable) opened).spreadsheet()) {
            for (String sheet : spreadsheet.sheets()) {
                Optional<Fault> fault = spreadsheet.read(sheet, row -> take(sheet, row, cells));
                if (fault.isPresent()) {
                    return checked(fault.get());
                }
            }
        }
        return Optional.of(cells);
    }

    private static Optional<Map<String, String>> checked(Fault fault) {
        if (!fault.blocks() || fault.sentence().length() < 30) {
            throw new AssertionError("a refusal without a sentence: " + fault);
        }
        return Optional.empty();
    }

    private static RowReader.Next take(String sheet, Row row, Map<String, String> cells) {
        for (int column = 0; column < row.columns(); column++) {
            Row.Kind kind = row.kind(column);
            if (kind == Row.Kind.NUMBER || kind == Row.Kind.DATE) {
                cells.put(sheet + "!" + Words.column(column) + row.number(), "number " + row.number(column));
            } else if (kind != Row.Kind.BLANK) {
                cells.put(sheet + "!" + Words.column(column) + row.number(), row.text(column));
            }
        }
        return RowReader.Next.GO_ON;
    }
}
