package staffnetwork.spreadsheet;

/** A cell's name such as AB12. */
final class CellReference {
    private static final int LAST_COLUMN = 16_383;

    private CellReference() {}

    /** The column, from 0; −1 when it is no cell's name. */
    static int column(String reference) {
        String name = reference.strip();
        int column = 0;
        int at = 0;
        while (at < name.length() && at < 4 && letter(name.charAt(at))) {
            column = column * 26 + (name.charAt(at) & 0x1F);
            at++;
        }
        boolean digits = at > 0 && at < name.length() && name.chars().skip(at).allMatch(c -> c >= '0' && c <= '9');
        return digits && column - 1 <= LAST_COLUMN ? column - 1 : -1;
    }

    private static boolean letter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
