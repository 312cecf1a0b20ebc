package staffnetwork.spreadsheet;

/** Reads the cells of a row. The usual spellings are recognised eight bytes at a time; {@link PlainCell} and {@link LooseCell} take the others. */
final class FastCells {
    private static final long CELL = Block.packed("<c r=\"");
    private static final long CELL_MASK = 0xFFFF_FFFF_FFFFL;
    private static final long SHARED = Block.packed(" t=\"s\"><");
    private static final long END = Block.packed("</v></c>");
    private static final long ROW_END = Block.packed("</row>");
    private static final int VALUE = (int) Block.packed("<v>");
    private static final int THREE = 0xFF_FFFF;

    private final RowFeed feed;
    private final PlainCell plain;
    private final LooseCell loose;
    private final int[] letters;
    private boolean inRow;
    private int column;
    private long rowDigits;
    private long rowMask;
    private int rowLength;

    FastCells(RowFeed feed, RawTexts texts) {
        this.feed = feed;
        CellContent content = new CellContent(feed, texts);
        this.plain = new PlainCell(content);
        this.loose = new LooseCell(content);
        this.letters = new int[feed.row().capacity()];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = (int) Block.packed(Words.column(i));
        }
    }

    boolean inRow() {
        return inRow;
    }

    void begin(int number) {
        inRow = true;
        column = -1;
        String digits = number + "\"";
        rowLength = digits.length();
        rowDigits = Block.packed(digits);
        rowMask = rowLength == 8 ? -1 : (1L << (rowLength * 8)) - 1;
    }

    /** Reads at least one cell, then on while there are whole cells before the limit, or to the end of the row. */
    int read(byte[] bytes, int from, int limit) {
        int at = from;
        do {
            int next = cell(bytes, at);
            if (next < 0) {
                return at == from ? Cursor.STUCK : at;
            }
            at = next;
        } while (inRow && at < limit);
        return at;
    }

    private int cell(byte[] bytes, int at) {
        if ((Block.eight(bytes, at) & CELL_MASK) != CELL) {
            return other(bytes, at);
        }
        int next = column + 1;
        int digits = at + 6 + (next < 26 ? 1 : next < 702 ? 2 : 3);
        if (next >= letters.length || !lettersStand(bytes, at + 6, next)) {
            digits = at + 6;
            next = 0;
            while (bytes[digits] >= 'A' && bytes[digits] <= 'Z' && digits < at + 9) {
                next = next * 26 + bytes[digits++] - '@';
            }
            next--;
        }
        if (next < 0 || next >= letters.length || (Block.eight(bytes, digits) & rowMask) != rowDigits) {
            return loose(bytes, at);
        }
        int after = digits + rowLength;
        int end = Block.eight(bytes, after) == SHARED ? shared(bytes, after + 7, next) : plain.rest(bytes, after, next);
        return end < 0 ? loose(bytes, at) : moved(next, end);
    }

    private boolean lettersStand(byte[] bytes, int at, int expected) {
        int mask = expected < 26 ? 0xFF : expected < 702 ? 0xFFFF : THREE;
        return (Block.four(bytes, at) & mask) == letters[expected];
    }

    private int moved(int to, int end) {
        column = to;
        return end;
    }

    /** A shared text: {@code <v>12</v></c>}. */
    private int shared(byte[] bytes, int at, int to) {
        if ((Block.four(bytes, at) & THREE) != VALUE) {
            return Cursor.STUCK;
        }
        int end = at + 3;
        int index = 0;
        while (bytes[end] >= '0' && bytes[end] <= '9' && end < at + 12) {
            index = index * 10 + bytes[end++] - '0';
        }
        if (Block.eight(bytes, end) != END || end == at + 3) {
            return Cursor.STUCK;
        }
        feed.check(to);
        feed.shared(to, index);
        return end + 8;
    }

    private int loose(byte[] bytes, int at) {
        int end = loose.read(bytes, at, column + 1);
        if (end >= 0) {
            column = loose.column();
        }
        return end;
    }

    /** Between cells: space, a comment, a cell spelled otherwise, or the end of the row. */
    private int other(byte[] bytes, int at) {
        if ((Block.eight(bytes, at) & CELL_MASK) == ROW_END) {
            inRow = false;
            return at + 6;
        }
        int tag = Cursor.skipSpace(bytes, at);
        if (tag < 0 || tag == at) {
            return tag < 0 || !Cursor.element(bytes, at, "c") ? Cursor.STUCK : loose(bytes, at);
        }
        return tag;
    }
}
