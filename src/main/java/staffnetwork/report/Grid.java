package staffnetwork.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.spreadsheet.Row;
import staffnetwork.spreadsheet.RowReader;
import staffnetwork.spreadsheet.Spreadsheet;

/** A small sheet held as text, for a workbook that is read by its labels. */
final class Grid {
    private static final int MOST_ROWS = 2000;
    private static final int MOST_COLUMNS = 60;

    private final String sheet;
    private final List<Line> lines = new ArrayList<>();

    /**
     * A row.
     *
     * @param number as the user sees it
     */
    record Line(int number, List<String> cells) {
        String text(int column) {
            return column < 0 || column >= cells.size() ? "" : cells.get(column);
        }
    }

    private Grid(String sheet) {
        this.sheet = sheet;
    }

    /** Reads the first 2,000 rows and 60 columns of every sheet. */
    static Optional<Fault> read(Spreadsheet book, List<Grid> into) {
        for (String name : book.sheets()) {
            Grid grid = new Grid(name);
            Optional<Fault> fault = book.read(name, grid::take);
            if (fault.isPresent()) {
                return fault;
            }
            into.add(grid);
        }
        return Optional.empty();
    }

    private RowReader.Next take(Row row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < Math.min(row.columns(), MOST_COLUMNS); column++) {
            cells.add(row.text(column));
        }
        lines.add(new Line(row.number(), List.copyOf(cells)));
        return lines.size() < MOST_ROWS ? RowReader.Next.GO_ON : RowReader.Next.STOP;
    }

    String sheet() {
        return sheet;
    }

    List<Line> lines() {
        return lines;
    }
}
