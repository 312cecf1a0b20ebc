package staffnetwork.spreadsheet;

/** Reads one cell however it is spelled: attributes in any order, spaces, comments, formulas, no reference. */
final class LooseCell {
    private static final int MOST_LETTERS = 3;

    private final CellContent content;
    private final Attributes attributes = new Attributes();
    private int column;
    private int valueFrom;
    private int valueTo;
    private boolean valueIsText;

    LooseCell(CellContent content) {
        this.content = content;
    }

    /** The column of the cell read last. */
    int column() {
        return column;
    }

    /** Reads the cell that begins here; it stands in the next column if it does not say which. */
    int read(byte[] bytes, int from, int next) {
        int end = Cursor.element(bytes, from, "c") ? Cursor.endOfTag(bytes, from) : Cursor.STUCK;
        if (end < 0 || !attributes.read(bytes, from + 2, end)) {
            return Cursor.STUCK;
        }
        column = attributes.reference() == 0 ? next : columnOf(bytes, attributes.reference());
        if (column < 0 || Cursor.selfClosed(bytes, end)) {
            return column < 0 ? Cursor.STUCK : end;
        }
        valueFrom = 0;
        valueIsText = false;
        int after = children(bytes, end);
        if (after < 0 || valueFrom == 0) {
            return after;
        }
        content.kind(attributes.type(), attributes.style());
        boolean taken = valueIsText
                ? attributes.type() == 'I' && content.text(bytes, valueFrom, valueTo, column)
                : content.value(bytes, valueFrom, valueTo, column);
        return taken ? after : Cursor.STUCK;
    }

    private int children(byte[] bytes, int from) {
        int at = Cursor.skipSpace(bytes, from);
        while (at >= 0 && !Block.stands(bytes, at, "</c>")) {
            if (Cursor.element(bytes, at, "v") && valueFrom == 0) {
                at = value(bytes, at, "</v>");
            } else if (Cursor.element(bytes, at, "f")) {
                at = formula(bytes, at);
            } else if (Cursor.element(bytes, at, "is") && valueFrom == 0) {
                at = inline(bytes, at);
            } else {
                return Cursor.STUCK;
            }
            at = at < 0 ? at : Cursor.skipSpace(bytes, at);
        }
        return at < 0 ? at : at + 4;
    }

    private int value(byte[] bytes, int tag, String close) {
        int end = Cursor.endOfTag(bytes, tag);
        if (end < 0) {
            return Cursor.STUCK;
        }
        valueFrom = end;
        valueTo = Cursor.selfClosed(bytes, end) ? end : Block.markup(bytes, end);
        if (valueTo == end && Cursor.selfClosed(bytes, end)) {
            return end;
        }
        return Block.stands(bytes, valueTo, close) ? valueTo + close.length() : Cursor.STUCK;
    }

    private int formula(byte[] bytes, int tag) {
        int end = Cursor.endOfTag(bytes, tag);
        if (end < 0 || Cursor.selfClosed(bytes, end)) {
            return end;
        }
        int close = Block.markup(bytes, end);
        return Block.stands(bytes, close, "</f>") ? close + 4 : Cursor.STUCK;
    }

    /** Text in the cell, in one piece; runs of rich text are left to the full parser. */
    private int inline(byte[] bytes, int tag) {
        int end = Cursor.endOfTag(bytes, tag);
        int text = end < 0 || Cursor.selfClosed(bytes, end) ? Cursor.STUCK : Cursor.skipSpace(bytes, end);
        if (text < 0 || !Cursor.element(bytes, text, "t")) {
            return Cursor.STUCK;
        }
        valueIsText = true;
        int after = value(bytes, text, "</t>");
        int close = after < 0 ? after : Cursor.skipSpace(bytes, after);
        return close >= 0 && Block.stands(bytes, close, "</is>") ? close + 5 : Cursor.STUCK;
    }

    private static int columnOf(byte[] bytes, int from) {
        int found = 0;
        int at = from;
        while (bytes[at] >= 'A' && bytes[at] <= 'Z' && at < from + MOST_LETTERS) {
            found = found * 26 + bytes[at++] - '@';
        }
        return at > from && Attributes.whole(bytes, at) >= 0 ? found - 1 : -1;
    }
}
