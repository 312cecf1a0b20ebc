package staffnetwork.spreadsheet;

import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The row that readers fill and hand over; one object for a whole sheet, so that nothing is made for each cell. */
final class CellRow implements Row {
    static final int LARGEST_ROW = 1_048_576;
    // bytes, because storing references costs the garbage collector's barrier for each cell
    private static final byte BLANK = 0;
    private static final byte TEXT = 1;
    private static final byte NUMBER = 2;
    private static final byte DATE = 3;
    private static final byte TRUTH = 4;
    private static final byte ERROR = 5;
    private static final Kind[] KINDS = {Kind.BLANK, Kind.TEXT, Kind.NUMBER, Kind.DATE, Kind.BOOLEAN, Kind.ERROR};

    private final Texts texts;
    private final boolean date1904;
    private final byte[] kinds;
    private final int[] tokens;
    private final double[] numbers;
    private final @Nullable String[] words;
    private boolean @Nullable [] wanted;
    private int number;
    private int columns;
    private boolean filled;

    CellRow(Texts texts, int columns, boolean date1904) {
        this.texts = texts;
        this.date1904 = date1904;
        this.kinds = new byte[columns];
        this.tokens = new int[columns];
        this.numbers = new double[columns];
        this.words = new String[columns];
    }

    void start(int rowNumber) {
        Arrays.fill(kinds, 0, columns, BLANK);
        number = rowNumber;
        columns = 0;
        filled = false;
    }

    /** Whether any cell of the row holds something, wanted or not. */
    boolean filled() {
        return filled;
    }

    int capacity() {
        return kinds.length;
    }

    /** Whether a column's content has to be decoded. */
    boolean wants(int column) {
        boolean[] only = wanted;
        return only == null || only[column];
    }

    /** Notes that an unwanted column holds something. */
    void fill() {
        filled = true;
    }

    void token(int column, int token) {
        if (token == Texts.EMPTY) {
            return;
        }
        filled = true;
        if (wants(column)) {
            tokens[column] = token;
            words[column] = null;
            set(column, TEXT);
        }
    }

    /** A trimmed text under its token if there is room for one. */
    void text(int column, String text) {
        int token = texts.tokenOf(text);
        if (token >= 0) {
            token(column, token);
        } else {
            word(column, text, TEXT);
        }
    }

    void error(int column, String text) {
        word(column, text, ERROR);
    }

    void truth(int column, boolean truth) {
        word(column, truth ? "TRUE" : "FALSE", TRUTH);
    }

    void date(int column, double serial, String iso) {
        numbers[column] = serial;
        word(column, iso, DATE);
    }

    void number(int column, double value, boolean date) {
        filled = true;
        if (wants(column)) {
            numbers[column] = value;
            tokens[column] = -1;
            words[column] = null;
            set(column, date && ExcelDate.possible(value) ? DATE : NUMBER);
        }
    }

    /** A number whose text is to stand as it was written, as in a CSV file. */
    void number(int column, double value, String written) {
        numbers[column] = value;
        word(column, written, NUMBER);
    }

    private void word(int column, String text, byte kind) {
        if (text.isEmpty()) {
            return;
        }
        filled = true;
        if (wants(column)) {
            tokens[column] = -1;
            words[column] = text;
            set(column, kind);
        }
    }

    private void set(int column, byte kind) {
        kinds[column] = kind;
        columns = Math.max(columns, column + 1);
    }

    boolean holds(int column) {
        return kinds[column] != BLANK;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public int columns() {
        return columns;
    }

    @Override
    public Kind kind(int column) {
        return column < columns && column >= 0 ? KINDS[kinds[column]] : Kind.BLANK;
    }

    @Override
    public String text(int column) {
        Kind kind = kind(column);
        if (kind == Kind.BLANK) {
            return "";
        }
        String word = words[column];
        if (word == null) {
            word = write(column, kind);
            words[column] = word;
        }
        return word;
    }

    private String write(int column, Kind kind) {
        return switch (kind) {
            case NUMBER -> plain(numbers[column]);
            case DATE -> ExcelDate.iso(numbers[column], date1904);
            default -> texts.text(tokens[column]);
        };
    }

    private static String plain(double value) {
        long whole = (long) value;
        if (whole == value && Math.abs(value) < 1e15) {
            return Long.toString(whole);
        }
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }

    @Override
    public double number(int column) {
        return switch (kind(column)) {
            case NUMBER, DATE -> numbers[column];
            case TEXT -> PlainNumber.parse(text(column));
            default -> Double.NaN;
        };
    }

    @Override
    public int token(int column) {
        return column < columns && column >= 0 && kinds[column] == TEXT ? tokens[column] : -1;
    }

    @Override
    public void keepOnly(int... only) {
        boolean[] chosen = new boolean[kinds.length];
        for (int column : only) {
            if (column >= 0 && column < chosen.length) {
                chosen[column] = true;
            }
        }
        wanted = chosen;
    }
}
