package staffnetwork.spreadsheet;

import java.math.BigDecimal;

/** What is to be written into a cell, with its type: text stays text and numbers stay numbers. */
public sealed interface CellValue {
    /** A text, whatever it begins with. */
    record Text(String text) implements CellValue {}

    /** A count. */
    record Whole(long value) implements CellValue {}

    /**
     * A number with decimals.
     *
     * @param format how Excel shows it, for example {@code 0.0%} or {@code 0.00}
     */
    record Decimal(BigDecimal value, String format) implements CellValue {}

    /**
     * A calculated cell; its value is worked out when the workbook is written.
     *
     * @param formula without the equals sign, for example {@code SUM(B5:B9)}
     * @param format how Excel shows the value, for example {@code 0.0%}
     */
    record Formula(String formula, String format) implements CellValue {}

    /** An empty cell. */
    record Blank() implements CellValue {}

    /** A text. */
    static CellValue text(String text) {
        return text.isEmpty() ? new Blank() : new Text(text);
    }

    /** A count. */
    static CellValue number(long value) {
        return new Whole(value);
    }

    /** A number with decimals, shown by an Excel format such as {@code 0.0%}. */
    static CellValue number(BigDecimal value, String format) {
        return new Decimal(value, format);
    }

    /** A calculated cell: the formula without its equals sign, and the Excel format of its value. */
    static CellValue formula(String formula, String format) {
        return new Formula(formula, format);
    }

    /** An empty cell. */
    static CellValue blank() {
        return new Blank();
    }
}
