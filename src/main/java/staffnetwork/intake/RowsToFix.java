package staffnetwork.intake;

import java.util.List;

/**
 * The rows of a file that stop it, to be put right one by one. Columns about a person are left out; the row's number finds it.
 *
 * @param sheet the sheet they are on; empty for CSV
 * @param columns the columns that are given, from left to right
 * @param rows the rows in their order
 * @param more how many there are beyond those
 */
public record RowsToFix(String sheet, List<Column> columns, List<Line> rows, int more) {
    /** No row stops the file. */
    public static final RowsToFix NONE = new RowsToFix("", List.of(), List.of(), 0);

    public RowsToFix {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** One column: counted from 0, and as the user sees it. */
    public record Column(int index, String letters, String heading) {}

    /**
     * One row.
     *
     * @param number as the user sees it
     * @param cells what stands in the columns given; hidden cells say so
     * @param reasons what to put right, each a sentence
     */
    public record Line(int number, List<FileLook.Cell> cells, List<String> reasons) {
        public Line {
            cells = List.copyOf(cells);
            reasons = List.copyOf(reasons);
        }
    }
}
