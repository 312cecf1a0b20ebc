package staffnetwork.spreadsheet;

import java.util.TreeMap;

/**
 * Where a row stands in the text of its sheet.
 *
 * @param tag its opening tag
 * @param style the style of cells that are not written down; −1 if the row sets none
 * @param cells by their column
 */
record RowSpan(Markup.Tag tag, int style, TreeMap<Integer, CellSpan> cells) {
    static RowSpan of(Markup.Tag tag) {
        int style = tag.truth("customFormat") ? tag.number("s", 0) : -1;
        return new RowSpan(tag, style, new TreeMap<>());
    }

    /** Where a cell in that column belongs: behind the last one before it. */
    int placeFor(int column) {
        var before = cells.lowerEntry(column);
        return before == null ? tag.to() : before.getValue().to();
    }
}
