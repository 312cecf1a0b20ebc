package staffnetwork.spreadsheet;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFTable;

/** One table while it is written: a header row and the rows below it. */
public final class TableWriter {
    private static final String COUNT_FORMAT = "#,##0";
    private final SheetWriter owner;
    private final String name;
    private final List<String> headers;
    private final int headerRow;
    private int rows;
    private boolean finished;

    TableWriter(SheetWriter owner, String name, List<String> headers) {
        Set<String> once = new HashSet<>();
        headers.forEach(header -> {
            if (header.isBlank() || !once.add(header.toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("each column of a table needs a heading of its own: " + header);
            }
        });
        this.owner = owner;
        this.name = name;
        this.headers = headers;
        this.headerRow = owner.nextRow();
        XSSFRow row = owner.newRow();
        for (int column = 0; column < headers.size(); column++) {
            XSSFCell cell = row.createCell(column);
            cell.setCellValue(headers.get(column));
            cell.setCellStyle(owner.styles().header());
        }
    }

    /**
     * Writes one row below the last.
     *
     * @return the row's number, for formulas
     */
    public int row(CellValue... values) {
        if (finished || values.length > headers.size()) {
            throw new IllegalStateException("a row after the table's end, or wider than its header");
        }
        XSSFRow row = owner.newRow();
        for (int column = 0; column < values.length; column++) {
            write(row, column, values[column]);
        }
        rows++;
        return row.getRowNum() + 1;
    }

    /** Writes one row below the last; returns its number. */
    public int row(List<CellValue> values) {
        return row(values.toArray(CellValue[]::new));
    }

    private void write(XSSFRow row, int column, CellValue value) {
        if (value instanceof CellValue.Text text) {
            XSSFCell cell = row.createCell(column);
            cell.setCellValue(text.text());
            cell.setCellStyle(owner.styles().text(text.text()));
        } else if (value instanceof CellValue.Whole whole) {
            number(row.createCell(column), (double) whole.value(), COUNT_FORMAT);
        } else if (value instanceof CellValue.Decimal decimal) {
            number(row.createCell(column), decimal.value().doubleValue(), decimal.format());
        } else if (value instanceof CellValue.Formula formula) {
            XSSFCell cell = row.createCell(column);
            cell.setCellStyle(owner.styles().number(formula.format()));
            cell.setCellFormula(formula.formula());
        }
    }

    private void number(XSSFCell cell, double value, String format) {
        cell.setCellValue(value);
        cell.setCellStyle(owner.styles().number(format));
    }

    int headerRow() {
        return headerRow;
    }

    /** Ends the table and gives it its name; an Excel table needs a row, so an empty one gets a blank one. */
    void finish() {
        if (finished) {
            return;
        }
        if (rows == 0) {
            row(CellValue.blank());
        }
        finished = true;
        AreaReference area = new AreaReference(
                new CellReference(headerRow - 1, 0),
                new CellReference(headerRow - 1 + rows, headers.size() - 1),
                SpreadsheetVersion.EXCEL2007);
        XSSFTable table = owner.sheet().createTable(area);
        table.setName(name);
        table.setDisplayName(name);
    }
}
