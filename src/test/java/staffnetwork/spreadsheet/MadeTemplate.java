package staffnetwork.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A blank workbook as the official one is laid out, made for tests: title, years merged over their groups, rows with typed, locked
 * and calculated cells, rules for what may be typed, names, a comment, a hidden sheet and a sheet with guidance.
 */
public final class MadeTemplate implements AutoCloseable {
    private final XSSFWorkbook book = new XSSFWorkbook();
    private final XSSFSheet sheet;
    private final int right;
    private final Map<String, XSSFCellStyle> styles = new TreeMap<>();
    private int next;

    /** Begins one, moved down and to the right by so many rows and columns. */
    public MadeTemplate(int down, int right) {
        XSSFSheet guidance = book.createSheet("Guidance");
        guidance.createRow(0).createCell(0).setCellValue("How to fill this in & who to ask <team>");
        this.sheet = book.createSheet("WDES data");
        this.right = right;
        this.next = down;
        XSSFSheet lists = book.createSheet("Lists");
        lists.createRow(0).createCell(0).setCellValue("Yes");
        book.setSheetVisibility(2, SheetVisibility.HIDDEN);
        XSSFName name = book.createName();
        name.setNameName("Answers");
        name.setRefersToFormula("Lists!$A$1:$A$2");
    }

    /** A line of text in the first column. */
    public MadeTemplate line(String text) {
        row().createCell(right).setCellValue(text);
        return this;
    }

    private XSSFRow row() {
        return sheet.createRow(next++);
    }

    /** The years over their groups, then the header. */
    public MadeTemplate header(String... years) {
        XSSFRow above = row();
        XSSFRow header = row();
        String[] first = {"Metric", "Row no.", "Data item", "Measure"};
        for (int i = 0; i < first.length; i++) {
            header.createCell(right + i).setCellValue(first[i]);
        }
        String[] groups = {"Disabled", "Non-disabled", "Disability unknown or null", "Total"};
        for (int block = 0; block < years.length; block++) {
            int at = right + 4 + block * 4;
            above.createCell(at).setCellValue(years[block]);
            sheet.addMergedRegion(new CellRangeAddress(above.getRowNum(), above.getRowNum(), at, at + 3));
            for (int group = 0; group < 4; group++) {
                header.createCell(at + group).setCellValue(groups[group]);
            }
        }
        header.createCell(right + 4 + years.length * 4).setCellValue("Notes");
        return this;
    }

    /** The row that comes next, from 1. */
    public int nextRow() {
        return next + 1;
    }

    /**
     * A row. The cells: I typed, P typed as a percentage, L locked, F calculated, U written down without a style, a space for none.
     *
     * @param cells one letter for each column behind the measure
     */
    public MadeTemplate row(String metric, String number, String label, String measure, String cells) {
        XSSFRow row = row();
        String[] first = {metric, number, label, measure};
        for (int i = 0; i < first.length; i++) {
            if (!first[i].isEmpty()) {
                row.createCell(right + i).setCellValue(first[i]);
            }
        }
        for (int i = 0; i < cells.length(); i++) {
            if (cells.charAt(i) != ' ') {
                cell(row, right + 4 + i, cells.charAt(i));
            }
        }
        return this;
    }

    private void cell(XSSFRow row, int column, char how) {
        XSSFCell cell = row.createCell(column);
        if (how != 'U') {
            cell.setCellStyle(style(how));
        }
        if (how == 'F') {
            int line = row.getRowNum() + 1;
            String from = Words.column(column - 3) + line;
            cell.setCellFormula("SUM(" + from + ":" + Words.column(column - 1) + line + ")");
            cell.setCellValue(0);
        }
    }

    private XSSFCellStyle style(char how) {
        return styles.computeIfAbsent(String.valueOf(how), key -> {
            XSSFCellStyle style = book.createCellStyle();
            style.setLocked(how != 'I' && how != 'P');
            style.setDataFormat(book.createDataFormat().getFormat(how == 'P' ? "0.0%" : "#,##0.##"));
            style.setFillPattern(
                    how == 'F'
                            ? org.apache.poi.ss.usermodel.FillPatternType.THIN_HORZ_BANDS
                            : org.apache.poi.ss.usermodel.FillPatternType.NO_FILL);
            return style;
        });
    }

    /** Something that stands in a cell already; columns from 0 behind the measure, rows from 1. */
    public MadeTemplate holds(int row, int column, String text) {
        XSSFCell cell = cell(row, column);
        if (text.matches("[0-9.]+")) {
            cell.setCellValue(Double.parseDouble(text));
        } else {
            cell.setCellValue(text);
        }
        return this;
    }

    private XSSFCell cell(int row, int column) {
        return Objects.requireNonNull(sheet.getRow(row - 1)).getCell(right + 4 + column);
    }

    /** Merges cells of a row. */
    public MadeTemplate merged(int row, int from, int to) {
        sheet.addMergedRegion(new CellRangeAddress(row - 1, row - 1, right + 4 + from, right + 4 + to));
        return this;
    }

    /** Allows only whole numbers, or decimals up to a bound, in a row. */
    public MadeTemplate numbersOnly(int row, boolean whole, String most) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        return rule(helper.createValidation(
                whole
                        ? helper.createIntegerConstraint(OperatorType.BETWEEN, "0", most)
                        : helper.createDecimalConstraint(OperatorType.BETWEEN, "0", most),
                cells(row)));
    }

    /** Offers a choice of answers in a row. */
    public MadeTemplate choice(int row, String... answers) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        return rule(helper.createValidation(helper.createExplicitListConstraint(answers), cells(row)));
    }

    private CellRangeAddressList cells(int row) {
        return new CellRangeAddressList(row - 1, row - 1, right + 4, right + 12);
    }

    private MadeTemplate rule(DataValidation rule) {
        rule.setShowErrorBox(true);
        ((XSSFDataValidation) rule).setErrorStyle(DataValidation.ErrorStyle.STOP);
        sheet.addValidationData(rule);
        return this;
    }

    /** Locks what is not to be typed. */
    public MadeTemplate locked() {
        sheet.protectSheet("not told");
        return this;
    }

    /** The whole as a file. */
    public Path write(Path file) throws IOException {
        CellStyle any = style('L');
        sheet.setDefaultColumnStyle(right + 20, any);
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
        return file;
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
