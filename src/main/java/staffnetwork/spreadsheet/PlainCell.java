package staffnetwork.spreadsheet;

/** Reads the rest of a cell in the spellings that programs use most; {@link LooseCell} takes the others. */
final class PlainCell {
    private static final long END = Block.packed("</v></c>");
    private static final long INLINE_START = Block.packed("><is><t>");
    private static final long INLINE_END = Block.packed("</t></is");
    private static final int CELL_END = (int) Block.packed("</c>");

    private final CellContent content;

    PlainCell(CellContent content) {
        this.content = content;
    }

    /** The rest of a cell from behind the quote that ends its reference, in the commonest spellings. */
    int rest(byte[] bytes, int from, int to) {
        int at = from;
        int style = 0;
        int type = 'n';
        while (bytes[at] == ' ' && bytes[at + 2] == '=' && bytes[at + 3] == '"') {
            int close = at + 4;
            while (bytes[close] != '"') {
                if (bytes[close++] <= ' ') {
                    return Cursor.STUCK;
                }
            }
            if (bytes[at + 1] == 't') {
                type = Attributes.type(bytes, at + 4, close);
            } else if (bytes[at + 1] == 's') {
                style = Attributes.whole(bytes, at + 4);
            } else {
                return Cursor.STUCK;
            }
            at = close + 1;
        }
        if (bytes[at] == '/' && bytes[at + 1] == '>') {
            return at + 2;
        }
        return type == Attributes.UNKNOWN || style < 0 ? Cursor.STUCK : inside(bytes, at, to, type, style);
    }

    private int inside(byte[] bytes, int at, int to, int type, int style) {
        if (type == 'I') {
            return inline(bytes, at, to);
        }
        if (bytes[at] != '>' || bytes[at + 1] != '<' || bytes[at + 2] != 'v' || bytes[at + 3] != '>') {
            return Cursor.STUCK;
        }
        int end = Block.markup(bytes, at + 4);
        if (Block.eight(bytes, end) != END) {
            return Cursor.STUCK;
        }
        content.kind(type, style);
        return content.value(bytes, at + 4, end, to) ? end + 8 : Cursor.STUCK;
    }

    private int inline(byte[] bytes, int at, int to) {
        if (Block.eight(bytes, at) != INLINE_START) {
            return Cursor.STUCK;
        }
        int end = Block.markup(bytes, at + 8);
        boolean closed = Block.eight(bytes, end) == INLINE_END
                && bytes[end + 8] == '>'
                && Block.four(bytes, end + 9) == CELL_END;
        return closed && content.text(bytes, at + 8, end, to) ? end + 13 : Cursor.STUCK;
    }
}
