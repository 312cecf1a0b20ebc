package staffnetwork.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Reads a sheet from its bytes, in the spellings that programs use. When it meets one that it does not know (another encoding,
 * CDATA, prefixes, rich inline text, anything broken) it says so, and {@link StaxSheet} reads the sheet from the beginning.
 */
final class FastSheet {
    private static final int MARGIN = 4096;
    private static final int TAIL = 64;

    private final RowFeed feed;
    private final FastCells cells;
    private final Block block;
    private final String file;
    private boolean enough;

    FastSheet(RowFeed feed, RawTexts texts, InputStream part, String file) {
        this.feed = feed;
        this.cells = new FastCells(feed, texts);
        this.block = new Block(part);
        this.file = file;
    }

    /** Reads the sheet; false when it has to be read in another way. */
    boolean read() throws IOException {
        if (!block.more() || !prolog()) {
            return false;
        }
        while (!enough) {
            if (block.at() > block.end() - MARGIN) {
                block.more();
            }
            int next = step();
            while (next < 0) {
                if (!block.more()) {
                    return false;
                }
                next = step();
            }
            block.at(next);
        }
        return true;
    }

    /** Reads one tag between rows, or one row as far as it lies in the block. */
    private int step() throws IOException {
        byte[] bytes = block.bytes();
        return cells.inRow() ? inRow(bytes) : betweenRows(bytes);
    }

    private int inRow(byte[] bytes) {
        int next = cells.read(bytes, block.at(), block.end() - MARGIN);
        if (next >= 0 && !cells.inRow()) {
            enough = !feed.end();
        }
        return next;
    }

    private int betweenRows(byte[] bytes) throws IOException {
        int tag = Cursor.skipSpace(bytes, block.at());
        if (tag < 0 || bytes[tag] != '<') {
            return Cursor.STUCK;
        }
        if (Cursor.element(bytes, tag, "row")) {
            return row(bytes, tag);
        }
        if (Block.stands(bytes, tag, "</sheetData>")) {
            block.at(tag);
            tail();
            enough = true;
            return block.at();
        }
        return Cursor.STUCK;
    }

    private int row(byte[] bytes, int tag) {
        int end = Cursor.endOfTag(bytes, tag);
        int number = end < 0 ? -1 : rowNumber(bytes, tag + 4, end);
        if (number < 0) {
            return Cursor.STUCK;
        }
        feed.begin(number);
        if (Cursor.selfClosed(bytes, end)) {
            return end;
        }
        cells.begin(feed.rowNumber());
        return end;
    }

    /** The number in the attribute r; 0 when there is none. */
    private static int rowNumber(byte[] bytes, int from, int end) {
        Attributes attributes = new Attributes();
        if (!attributes.read(bytes, from, end)) {
            return -1;
        }
        int number = attributes.reference() == 0 ? 0 : Attributes.whole(bytes, attributes.reference());
        return number == 0 && attributes.reference() != 0 ? -1 : number;
    }

    /** Up to the first row; false when only a full parser should read this sheet. */
    private boolean prolog() throws IOException {
        byte[] bytes = block.bytes();
        int at = bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF ? 3 : 0;
        if (Block.stands(bytes, at, "<?xml")) {
            int end = Cursor.endOfTag(bytes, at);
            if (end < 0 || !utf8(new String(bytes, at, end - at, StandardCharsets.ISO_8859_1))) {
                return false;
            }
            at = end;
        }
        int depth = 0;
        while (true) {
            int tag = Cursor.skipSpace(bytes, at);
            int end = tag < 0 || bytes[tag] != '<' ? -1 : Cursor.endOfTag(bytes, tag);
            if (end < 0 || bytes[tag + 1] == '?' || (depth == 0 && !Cursor.element(bytes, tag, "worksheet"))) {
                return false;
            }
            at = end;
            if (depth == 1 && Cursor.element(bytes, tag, "sheetData")) {
                block.at(end);
                return !Cursor.selfClosed(bytes, end);
            }
            depth += bytes[tag + 1] == '/' ? -1 : Cursor.selfClosed(bytes, end) ? 0 : 1;
        }
    }

    private static boolean utf8(String declaration) {
        String lower = declaration.toLowerCase(Locale.ROOT).replace('\'', '"');
        return !lower.contains("encoding") || lower.contains("encoding=\"utf-8\"");
    }

    /** Reads on to the end of the part, so that a broken one is noticed. */
    private void tail() throws IOException {
        do {
            block.at(Math.max(block.at(), block.end() - TAIL));
        } while (block.more());
        String end = new String(block.bytes(), block.at(), block.end() - block.at(), StandardCharsets.ISO_8859_1)
                .stripTrailing();
        if (!end.endsWith("</worksheet>")) {
            throw Reason.TRUNCATED.of(file);
        }
    }
}
