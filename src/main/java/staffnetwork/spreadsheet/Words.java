package staffnetwork.spreadsheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Small rules about the text of a cell. */
final class Words {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private Words() {}

    /** Without white space around it, the non-breaking kind included. */
    static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && space(text.charAt(from))) {
            from++;
        }
        while (to > from && space(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    static boolean space(char c) {
        return c <= ' '
                || c == '\u00A0'
                || c == '\uFEFF'
                || (c > 0x7F && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
    }

    /** Resolves {@code _x000D_} and the like, by which Excel writes characters that XML cannot hold. */
    static String unescape(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        Matcher matcher = ESCAPED.matcher(text);
        StringBuilder plain = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(plain, "");
            plain.append((char) Integer.parseInt(matcher.group(1), 16));
        }
        return matcher.appendTail(plain).toString();
    }

    /** The letters of a column that counts from 0: A, B … Z, AA … */
    static String column(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
