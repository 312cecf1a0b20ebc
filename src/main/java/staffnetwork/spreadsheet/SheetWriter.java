package staffnetwork.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** One sheet while it is written, from top to bottom. Rows count from 1, as in formulas; the first column is A. */
public final class SheetWriter {
    private static final int WIDTH = 18;
    private static final int WIDEST = 255;
    private static final int UNITS_A_CHARACTER = 256;

    private final XSSFSheet sheet;
    private final CellStyles styles;
    private final List<TableWriter> tables = new ArrayList<>();
    private int next = 1;

    SheetWriter(XSSFSheet sheet, CellStyles styles, String title, String note) {
        this.sheet = sheet;
        this.styles = styles;
        sheet.setDefaultColumnWidth(WIDTH);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        line(title, styles.title());
        line(note, styles.note());
    }

    /** Sets the widths of the first columns, in characters. */
    public SheetWriter widths(int... characters) {
        for (int column = 0; column < characters.length; column++) {
            sheet.setColumnWidth(column, Math.min(characters[column], WIDEST) * UNITS_A_CHARACTER);
        }
        return this;
    }

    /** Leaves a row empty and writes a heading for the table that follows. */
    public SheetWriter heading(String text) {
        next++;
        line(text, styles.heading());
        return this;
    }

    /** Writes a line of text across the sheet. */
    public SheetWriter note(String text) {
        line(text, styles.note());
        return this;
    }

    private void line(String text, CellStyle style) {
        if (!text.isEmpty()) {
            XSSFCell cell = sheet.createRow(next - 1).createCell(0);
            cell.setCellValue(text);
            cell.setCellStyle(style);
        }
        next++;
    }

    /**
     * Begins a table with its header row.
     *
     * @param name the table's name in Excel: letters, digits and underscores; once in a workbook
     * @param headers the columns' headings, each once
     */
    public TableWriter table(String name, String... headers) {
        tables.forEach(TableWriter::finish);
        TableWriter table = new TableWriter(this, name, List.of(headers));
        tables.add(table);
        return table;
    }

    /** The number of the row that will be written next. */
    public int nextRow() {
        return next;
    }

    XSSFRow newRow() {
        XSSFRow row = sheet.createRow(next - 1);
        next++;
        return row;
    }

    XSSFSheet sheet() {
        return sheet;
    }

    CellStyles styles() {
        return styles;
    }

    /** Ends the tables; a sheet with a single one keeps its header in sight. */
    void finish() {
        tables.forEach(TableWriter::finish);
        if (tables.size() == 1) {
            int header = tables.get(0).headerRow();
            sheet.createFreezePane(0, header);
            sheet.setRepeatingRows(new CellRangeAddress(header - 1, header - 1, -1, -1));
        }
    }
}
