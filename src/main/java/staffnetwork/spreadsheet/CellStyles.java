package staffnetwork.spreadsheet;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The few looks a written cell can have; Arial 12 throughout. */
final class CellStyles {
    private static final String FONT = "Arial";
    private static final short SIZE = 12;
    private static final short TITLE_SIZE = 16;

    private final XSSFWorkbook workbook;
    private final Map<String, XSSFCellStyle> numbers = new HashMap<>();
    private final XSSFCellStyle title;
    private final XSSFCellStyle heading;
    private final XSSFCellStyle header;
    private final XSSFCellStyle text;
    private final XSSFCellStyle note;
    private final XSSFCellStyle quoted;

    CellStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont plain = workbook.getFontAt(0);
        plain.setFontName(FONT);
        plain.setFontHeightInPoints(SIZE);
        this.title = style(bold(TITLE_SIZE), false);
        this.heading = style(bold(SIZE), false);
        this.header = style(bold(SIZE), true);
        this.text = style(plain, true);
        this.note = style(plain, false);
        this.quoted = style(plain, true);
        quoted.setQuotePrefixed(true);
    }

    private XSSFFont bold(short size) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(size);
        font.setBold(true);
        return font;
    }

    private XSSFCellStyle style(XSSFFont font, boolean wrap) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(wrap);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    XSSFCellStyle title() {
        return title;
    }

    XSSFCellStyle heading() {
        return heading;
    }

    XSSFCellStyle header() {
        return header;
    }

    XSSFCellStyle note() {
        return note;
    }

    /** For a text; one that Excel could take for a formula is marked as text. */
    XSSFCellStyle text(String value) {
        return FormulaLike.text(value) ? quoted : text;
    }

    /** For a number shown by a format. */
    XSSFCellStyle number(String format) {
        return numbers.computeIfAbsent(format, code -> {
            XSSFCellStyle style = style(workbook.getFontAt(0), false);
            style.setDataFormat(workbook.createDataFormat().getFormat(code));
            style.setAlignment(HorizontalAlignment.RIGHT);
            return style;
        });
    }
}
