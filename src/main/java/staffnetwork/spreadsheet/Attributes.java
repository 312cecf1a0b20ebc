package staffnetwork.spreadsheet;

/** The attributes of a row or cell that matter, in any order and either kind of quotes. */
final class Attributes {
    /** A type we do not know. */
    static final int UNKNOWN = -1;

    private static final int LARGEST = 999_999_999;

    private int reference;
    private int style;
    private int type;

    /** Reads what stands between a tag's name and its end; false when it is spelled in a way we do not know. */
    boolean read(byte[] bytes, int from, int end) {
        reference = 0;
        style = 0;
        type = 'n';
        int at = space(bytes, from);
        while (bytes[at] != '>' && bytes[at] != '/') {
            int equals = at;
            // a name that begins with a colon is none; parsers differ in what they make of it
            while (bytes[equals] != '=') {
                if (bytes[at] == ':' || Cursor.space(bytes[equals]) || ++equals >= end) {
                    return false;
                }
            }
            int value = equals + 2;
            byte quote = bytes[equals + 1];
            int close = value;
            while (bytes[close] != quote) {
                if (bytes[close] == '&' || ++close >= end) {
                    return false;
                }
            }
            if ((quote != '"' && quote != '\'') || (equals - at == 1 && !take(bytes, bytes[at], value, close))) {
                return false;
            }
            at = space(bytes, close + 1);
        }
        return at == end - 1 || (bytes[at] == '/' && at == end - 2);
    }

    private static int space(byte[] bytes, int from) {
        int at = from;
        while (Cursor.space(bytes[at])) {
            at++;
        }
        return at;
    }

    private boolean take(byte[] bytes, byte name, int from, int to) {
        if (name == 'r') {
            reference = from;
        } else if (name == 's') {
            style = whole(bytes, from);
            return style >= 0;
        } else if (name == 't') {
            type = type(bytes, from, to);
            return type != UNKNOWN;
        }
        return true;
    }

    /** The type as one character; {@code S} for a formula's text and for text in the cell. */
    static int type(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length == 1) {
            return "snbed".indexOf(bytes[from]) >= 0 ? bytes[from] : UNKNOWN;
        } else if ((length == 3 && Block.stands(bytes, from, "str"))
                || (length == 9 && Block.stands(bytes, from, "inlineStr"))) {
            return length == 3 ? 'S' : 'I';
        }
        return UNKNOWN;
    }

    /** The whole number up to the closing quote; −1 when there is none. */
    static int whole(byte[] bytes, int from) {
        long value = 0;
        int at = from;
        while (bytes[at] >= '0' && bytes[at] <= '9' && value <= LARGEST) {
            value = value * 10 + bytes[at] - '0';
            at++;
        }
        boolean quoted = bytes[at] == '"' || bytes[at] == '\'';
        return at > from && quoted && value <= LARGEST ? (int) value : -1;
    }

    /** Where the value of {@code r} begins; 0 when there is none. */
    int reference() {
        return reference;
    }

    int style() {
        return style;
    }

    int type() {
        return type;
    }
}
