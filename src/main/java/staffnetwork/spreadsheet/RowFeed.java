package staffnetwork.spreadsheet;

import java.util.Locale;

/**
 * Takes cells as the parts of a workbook spell them, gives them their meaning and hands over whole rows. Rules of meaning are
 * those of ECMA-376 part 1, 18.3.1.4 (c) and 18.18.11 (cell types).
 */
final class RowFeed {
    private final WorkbookContext book;
    private final String sheet;
    private final RowReader reader;
    private final CellRow row;
    private int lastRow;
    private int column;
    private int toSkip;
    private int handed;

    RowFeed(WorkbookContext book, String sheet, RowReader reader) {
        this.book = book;
        this.sheet = sheet;
        this.reader = reader;
        this.row = new CellRow(book.texts(), book.limits().columns(), book.date1904());
    }

    CellRow row() {
        return row;
    }

    /** Reads again from the first row on, but does not hand over again what was handed over before. */
    void again() {
        toSkip = handed;
        handed = 0;
        lastRow = 0;
    }

    /** Begins a row; 0 when it does not say its number. */
    void begin(int number) {
        int next = number == 0 ? lastRow + 1 : number;
        if (next <= lastRow || next > CellRow.LARGEST_ROW) {
            throw refusal(Reason.ROWS_OUT_OF_ORDER, "");
        }
        lastRow = next;
        column = -1;
        row.start(next);
    }

    /** Ends the row and hands it over; false when the reader has enough. */
    boolean end() {
        if (!row.filled()) {
            return true;
        }
        handed++;
        if (handed <= toSkip) {
            return true;
        }
        return Guard.hand(reader, row) == RowReader.Next.GO_ON;
    }

    /** The column of the next cell; −1 when it does not say which. */
    int cell(int stated) {
        column = stated < 0 ? column + 1 : stated;
        return column;
    }

    /** Whether a cell that holds something has to be decoded; refuses cells beyond the last column allowed. */
    void check(int at) {
        if (at >= row.capacity()) {
            throw refusal(Reason.TOO_MANY_COLUMNS, Words.column(at));
        }
        if (row.holds(at)) {
            throw refusal(Reason.ROWS_OUT_OF_ORDER, Words.column(at));
        }
    }

    /** A cell with its type and its raw value. */
    void value(int at, String type, int style, String value) {
        check(at);
        switch (type) {
            case "s" -> shared(at, whole(at, value));
            case "str", "inlineStr" -> text(at, Words.unescape(value));
            case "b" -> row.truth(at, truth(value.strip()));
            case "e" -> row.error(at, value.strip());
            case "d" -> row.date(at, Double.NaN, value.strip());
            case "n", "" -> number(at, value.strip(), style);
            default -> throw damaged(at);
        }
    }

    /** A cell that shows a shared text. */
    void shared(int at, int index) {
        int token = book.shared().token(index);
        if (token < 0) {
            throw damaged(at);
        }
        row.token(at, token);
    }

    private static boolean truth(String value) {
        return value.equals("1") || value.toLowerCase(Locale.ROOT).equals("true");
    }

    /** A number with the style that says whether it is shown as a date. */
    void number(int at, double value, int style) {
        row.number(at, value, book.styles().date(style));
    }

    int rowNumber() {
        return lastRow;
    }

    /** A text, its escapes resolved. */
    void text(int at, String text) {
        if (text.length() > book.limits().cellCharacters()) {
            throw refusal(Reason.CELL_TOO_LONG, Words.column(at));
        }
        row.text(at, Words.trim(text));
    }

    private void number(int at, String value, int style) {
        if (value.isEmpty()) {
            return;
        }
        for (int i = 0; i < value.length(); i++) {
            if ("0123456789+-.eE".indexOf(value.charAt(i)) < 0) {
                throw damaged(at);
            }
        }
        try {
            number(at, Double.parseDouble(value), style);
        } catch (NumberFormatException e) {
            throw damaged(at);
        }
    }

    private int whole(int at, String value) {
        String digits = value.strip();
        if (digits.isEmpty() || digits.length() > 9 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw damaged(at);
        }
        return Integer.parseInt(digits);
    }

    Refusal damaged(int at) {
        return refusal(Reason.DAMAGED, Words.column(at));
    }

    Refusal refusal(Reason reason, String columnLetters) {
        return new Refusal(reason.at(new Place(book.file(), sheet, lastRow, columnLetters)));
    }
}
