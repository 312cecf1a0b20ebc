package staffnetwork.spreadsheet;

/** One row of a sheet while it is being read. Columns count from 0; rows as the user sees them, from 1. */
public interface Row {
    /** The row's number as the user sees it, from 1. */
    int number();

    /** One more than the last column that holds something; 0 for an empty row. */
    int columns();

    /** What stands in a column; {@link Kind#BLANK} beyond the last one. */
    Kind kind(int column);

    /** The cell as text, trimmed of surrounding white space; numbers in plain notation without exponent; "" when blank. */
    String text(int column);

    /** The cell as a number at full precision, never as displayed; NaN when it is not a number. */
    double number(int column);

    /**
     * A small number that stands for the cell's text in this sheet: equal texts of shared strings have equal tokens, so that a
     * hot loop can look up an answer by array. −1 when the text has no token; then use {@link #text(int)}.
     */
    int token(int column);

    /** From the next row on hand over only these columns; the others read as blank. */
    void keepOnly(int... columns);

    /** What stands in a cell. */
    enum Kind {
        /** Nothing. */
        BLANK,
        /** Text. */
        TEXT,
        /** A number. */
        NUMBER,
        /** A number shown as a date; {@link Row#text(int)} gives it as ISO 8601. */
        DATE,
        /** TRUE or FALSE. */
        BOOLEAN,
        /** An error such as #N/A. */
        ERROR
    }
}
