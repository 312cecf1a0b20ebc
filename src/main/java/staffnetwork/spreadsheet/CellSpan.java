package staffnetwork.spreadsheet;

/**
 * Where a cell stands in the text of its sheet.
 *
 * @param tag its opening tag
 * @param to behind its closing tag
 * @param column from 0
 * @param style index of its style
 * @param formula whether it is worked out
 * @param value whether a value is written down for it
 * @param valueFrom where that value's element begins; −1 for none
 * @param valueTo behind that element
 */
record CellSpan(
        Markup.Tag tag, int to, int column, int style, boolean formula, boolean value, int valueFrom, int valueTo) {
    int from() {
        return tag.from();
    }
}
