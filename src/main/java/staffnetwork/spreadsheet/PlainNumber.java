package staffnetwork.spreadsheet;

import java.util.regex.Pattern;

/**
 * Numbers written as text, read with care: ids must stay text. {@code 7}, {@code -0.5}, {@code 1,164,471} and {@code 12.50} are
 * numbers; {@code 007}, {@code 5E1}, {@code +7}, {@code 1,5} and {@code 85%} are not.
 */
final class PlainNumber {
    private static final int LONGEST = 40;
    private static final Pattern NUMBER =
            Pattern.compile("-?(?:(?:0|[1-9][0-9]*|[1-9][0-9]{0,2}(?:,[0-9]{3})+)(?:\\.[0-9]+)?|\\.[0-9]+)");

    private PlainNumber() {}

    /** The number, or NaN when the text is not one. */
    static double parse(String text) {
        if (text.isEmpty() || text.length() > LONGEST || !starts(text.charAt(0))) {
            return Double.NaN;
        }
        return NUMBER.matcher(text).matches() ? Double.parseDouble(text.replace(",", "")) : Double.NaN;
    }

    private static boolean starts(char c) {
        return (c >= '0' && c <= '9') || c == '-' || c == '.';
    }
}
