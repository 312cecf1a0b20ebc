package staffnetwork.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A workbook that was written, looked at again by tests: cells as stored, and after all formulas are worked out afresh. */
public final class WrittenWorkbook implements AutoCloseable {
    private final XSSFWorkbook workbook;

    private WrittenWorkbook(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** Opens a written workbook; the file is read and left as it is. */
    public static WrittenWorkbook open(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new WrittenWorkbook(new XSSFWorkbook(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets all stored results and works every formula out afresh. */
    public WrittenWorkbook recalculate() {
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        return this;
    }

    /** The names of the sheets in order. */
    public List<String> sheets() {
        List<String> names = new ArrayList<>();
        workbook.sheetIterator().forEachRemaining(sheet -> names.add(sheet.getSheetName()));
        return names;
    }

    /** A cell's text; "" when there is none. The reference is such as B4. */
    public String text(String sheet, String reference) {
        Cell cell = cell(sheet, reference);
        if (cell == null) {
            return "";
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return type == CellType.STRING ? cell.getStringCellValue() : "";
    }

    /** A cell's number, of a formula its result; NaN when there is none. */
    public double number(String sheet, String reference) {
        Cell cell = cell(sheet, reference);
        if (cell == null) {
            return Double.NaN;
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return type == CellType.NUMERIC ? cell.getNumericCellValue() : Double.NaN;
    }

    /** A cell's formula without its equals sign; "" when it has none. */
    public String formula(String sheet, String reference) {
        Cell cell = cell(sheet, reference);
        return cell != null && cell.getCellType() == CellType.FORMULA ? cell.getCellFormula() : "";
    }

    /** The names of the tables on a sheet in order. */
    public List<String> tables(String sheet) {
        return sheet(sheet).getTables().stream().map(XSSFTable::getName).toList();
    }

    /** How many merged regions a sheet has. */
    public int mergedRegions(String sheet) {
        return sheet(sheet).getNumMergedRegions();
    }

    /** POI's own view of it, for what is not offered here; use only in this room. */
    XSSFWorkbook poi() {
        return workbook;
    }

    private XSSFSheet sheet(String name) {
        return Objects.requireNonNull(workbook.getSheet(name), "no sheet " + name);
    }

    private @Nullable Cell cell(String sheet, String reference) {
        CellReference at = new CellReference(reference);
        Row row = sheet(sheet).getRow(at.getRow());
        return row == null ? null : row.getCell(at.getCol());
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
