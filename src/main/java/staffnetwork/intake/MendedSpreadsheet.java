package staffnetwork.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.spreadsheet.Row;
import staffnetwork.spreadsheet.RowReader;
import staffnetwork.spreadsheet.Spreadsheet;

/** A spreadsheet in which some cells were put right; every other cell reads as it stands in the file. */
public final class MendedSpreadsheet implements Spreadsheet {
    private final Spreadsheet file;
    private final Mended mended;

    private MendedSpreadsheet(Spreadsheet file, Mended mended) {
        this.file = file;
        this.mended = mended;
    }

    /** The file with those cells put right. */
    public static Spreadsheet of(Spreadsheet file, Mended mended) {
        return mended.rows() == 0 ? file : new MendedSpreadsheet(file, mended);
    }

    @Override
    public String name() {
        return file.name();
    }

    @Override
    public Format format() {
        return file.format();
    }

    @Override
    public List<String> sheets() {
        return file.sheets();
    }

    @Override
    public Optional<Fault> read(String sheet, RowReader reader) {
        if (!sheet.equals(mended.sheet())) {
            return file.read(sheet, reader);
        }
        return file.read(sheet, row -> {
            Map<Integer, String> cells = mended.cells().get(row.number());
            return reader.row(cells == null ? row : new MendedRow(row, cells));
        });
    }

    @Override
    public void close() {
        file.close();
    }

    private record MendedRow(Row row, Map<Integer, String> cells) implements Row {
        @Override
        public int number() {
            return row.number();
        }

        @Override
        public int columns() {
            int last = cells.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1);
            return Math.max(row.columns(), last + 1);
        }

        @Override
        public Kind kind(int column) {
            String text = cells.get(column);
            if (text == null) {
                return row.kind(column);
            } else if (text.isEmpty()) {
                return Kind.BLANK;
            }
            return Double.isNaN(number(text)) ? Kind.TEXT : Kind.NUMBER;
        }

        @Override
        public String text(int column) {
            String text = cells.get(column);
            return text == null ? row.text(column) : text;
        }

        @Override
        public double number(int column) {
            String text = cells.get(column);
            return text == null ? row.number(column) : number(text);
        }

        @Override
        public int token(int column) {
            return cells.containsKey(column) ? -1 : row.token(column);
        }

        @Override
        public void keepOnly(int... columns) {
            row.keepOnly(columns);
        }

        private static double number(String text) {
            return text.matches("-?[0-9]{1,15}(\\.[0-9]{1,15})?") ? Double.parseDouble(text) : Double.NaN;
        }
    }
}
