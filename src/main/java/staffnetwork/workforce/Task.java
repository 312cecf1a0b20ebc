package staffnetwork.workforce;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.spreadsheet.Place;
import staffnetwork.spreadsheet.Row;
import staffnetwork.spreadsheet.RowReader.Next;
import staffnetwork.spreadsheet.Spreadsheet;

/**
 * One file to be read, its layout recognised.
 *
 * @param sha256 lower-case hexadecimal SHA-256 of its bytes
 */
record Task(Spreadsheet spreadsheet, String sha256, WorkforceRequest request, Layout layout) {

    /** The list's columns. */
    Columns columns() {
        Columns columns = layout.columns();
        if (columns == null) {
            throw new IllegalStateException(layout.kind() + " is not a list");
        }
        return columns;
    }

    /** The small table. */
    StatusTable table() {
        StatusTable table = layout.table();
        if (table == null) {
            throw new IllegalStateException(layout.kind() + " is not a table");
        }
        return table;
    }

    /** A place in a field's column. */
    Place place(int row, @Nullable Field field) {
        return new Place(
                spreadsheet.name(),
                layout.sheet(),
                row,
                field == null ? "" : columns().place(field));
    }

    /** The place of a cell. */
    Place place(Line.Cell cell) {
        return new Place(spreadsheet.name(), layout.sheet(), cell.row(), Columns.letters(cell.column()));
    }

    /** The layout's sheet as a place. */
    Place sheet() {
        return new Place(spreadsheet.name(), layout.sheet(), 0, "");
    }

    /** Hands over the rows below the header, every column but the needed ones forgotten. */
    Optional<Fault> rows(BiConsumer<Columns, Row> taker) {
        Columns columns = columns();
        int headerRow = layout.header().number();
        int[] kept = columns.kept();
        return spreadsheet.read(layout.sheet(), row -> {
            if (row.number() == headerRow) {
                row.keepOnly(kept);
            } else if (row.number() > headerRow) {
                taker.accept(columns, row);
            }
            return Next.GO_ON;
        });
    }
}
