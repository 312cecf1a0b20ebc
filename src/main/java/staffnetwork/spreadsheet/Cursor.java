package staffnetwork.spreadsheet;

/** Moves over the bytes of well-spelled markup; every step gives the position after it, or −1 when it cannot tell. */
final class Cursor {
    /** Not enough bytes, or something only a full XML parser understands. */
    static final int STUCK = -1;

    private Cursor() {}

    /** After spaces, line ends and comments. */
    static int skipSpace(byte[] bytes, int from) {
        int at = from;
        while (true) {
            byte b = bytes[at];
            if (b == ' ' || b == '\n' || b == '\r' || b == '\t') {
                at++;
            } else if (b == '<' && bytes[at + 1] == '!') {
                at = comment(bytes, at);
                if (at < 0) {
                    return STUCK;
                }
            } else {
                return at;
            }
        }
    }

    private static int comment(byte[] bytes, int from) {
        if (!Block.stands(bytes, from, "<!--")) {
            return STUCK;
        }
        for (int at = from + 4; at + 2 < bytes.length - Block.SLACK; at++) {
            if (bytes[at] == 0) {
                return STUCK;
            } else if (bytes[at] == '-' && bytes[at + 1] == '-') {
                return bytes[at + 2] == '>' ? at + 3 : STUCK;
            }
        }
        return STUCK;
    }

    /** After the {@code >} of the tag that begins here; quoted attributes may hold anything but {@code <}. */
    static int endOfTag(byte[] bytes, int from) {
        byte quote = 0;
        for (int at = from + 1; at < bytes.length; at++) {
            byte b = bytes[at];
            if (b == 0 || b == '<') {
                return STUCK;
            } else if (quote != 0) {
                quote = b == quote ? 0 : quote;
            } else if (b == '"' || b == '\'') {
                quote = b;
            } else if (b == '>') {
                return at + 1;
            }
        }
        return STUCK;
    }

    /** True if the tag that ends before a position closed itself. */
    static boolean selfClosed(byte[] bytes, int end) {
        return bytes[end - 2] == '/';
    }

    /** True if an element of this name begins here. */
    static boolean element(byte[] bytes, int at, String name) {
        if (bytes[at] != '<' || !Block.stands(bytes, at + 1, name)) {
            return false;
        }
        byte after = bytes[at + 1 + name.length()];
        return after == '>' || after == '/' || space(after);
    }

    static boolean space(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }
}
