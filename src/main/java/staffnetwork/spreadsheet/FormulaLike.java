package staffnetwork.spreadsheet;

/**
 * Tells text that a spreadsheet program could take for a formula. Source: privacy design, section 6. Some programs leave out what is
 * blank or cannot be seen before it, and some read the wide signs of East Asian keyboards as the plain ones.
 */
final class FormulaLike {
    private static final String SIGNS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private FormulaLike() {}

    /** True if the text begins with = + - @, plain or wide, blanks before it or not, or with a tab, carriage return or new line. */
    static boolean text(String value) {
        int first = 0;
        while (first < value.length() && isUnseen(value.charAt(first))) {
            first++;
        }
        boolean control = !value.isEmpty() && "\t\r\n".indexOf(value.charAt(0)) >= 0;
        return control || (first < value.length() && SIGNS.indexOf(value.charAt(first)) >= 0);
    }

    private static boolean isUnseen(char c) {
        int type = Character.getType(c);
        return c <= ' ' || Character.isSpaceChar(c) || type == Character.FORMAT || type == Character.CONTROL;
    }
}
