package staffnetwork.spreadsheet;

/** Tells text that a spreadsheet program could take for a formula. Source: privacy design, section 6. */
final class FormulaLike {
    private FormulaLike() {}

    /** True if the text begins with = + - @ tab or carriage return. */
    static boolean text(String value) {
        return !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
    }
}
