package staffnetwork.spreadsheet;

import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;

/** Gives the bytes of a cell's value their meaning and puts it into the row. */
final class CellContent {
    private final RowFeed feed;
    private final CellRow row;
    private final RawTexts texts;
    private int type;
    private int style;

    CellContent(RowFeed feed, RawTexts texts) {
        this.feed = feed;
        this.row = feed.row();
        this.texts = texts;
    }

    /** Sets the type and style of the value that follows; see {@link Attributes#type}. */
    void kind(int cellType, int cellStyle) {
        type = cellType;
        style = cellStyle;
    }

    /** Takes a value; false when only a full XML parser can tell what it is. */
    boolean value(byte[] bytes, int from, int to, int column) {
        if (type == 'S' || type == 'I') {
            return text(bytes, from, to, column);
        }
        if (type == 'n' && from < to) {
            double number = Decimals.parse(bytes, from, to);
            if (!Double.isNaN(number)) {
                feed.check(column);
                feed.number(column, number, style);
                return true;
            }
        }
        String meaning = meaning(bytes, from, to);
        if (meaning != null) {
            feed.value(column, String.valueOf((char) type), style, meaning);
        }
        return meaning != null;
    }

    /** Takes a text; false when only a full XML parser can tell what it is. */
    boolean text(byte[] bytes, int from, int to, int column) {
        feed.check(column);
        if (row.filled() && !row.wants(column)) {
            return true;
        }
        int token = texts.token(bytes, from, to);
        if (token >= 0) {
            row.token(column, token);
            return true;
        }
        String meaning = meaning(bytes, from, to);
        if (meaning != null) {
            texts.remember(bytes, from, to, meaning);
            feed.text(column, meaning);
        }
        return meaning != null;
    }

    private static @Nullable String meaning(byte[] bytes, int from, int to) {
        try {
            return RawTexts.meaning(bytes, from, to);
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
