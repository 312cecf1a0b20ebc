package staffnetwork.survey;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.spreadsheet.Row;
import staffnetwork.spreadsheet.RowReader;
import staffnetwork.spreadsheet.Spreadsheet;

/** A workbook in memory for tests of the layouts: cells are text, numbers, "" for blank; an "#" text is an error cell. */
final class SheetsInMemory implements Spreadsheet {
    private final Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();
    private final boolean tokens;

    SheetsInMemory(boolean tokens) {
        this.tokens = tokens;
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only handed on to List.of, which is safe itself
    static SheetsInMemory of(String sheet, List<Object>... rows) {
        return new SheetsInMemory(true).with(sheet, List.of(rows));
    }

    SheetsInMemory with(String sheet, List<List<Object>> rows) {
        sheets.put(sheet, rows);
        return this;
    }

    /** The rows, for tests that damage them. */
    Map<String, List<List<Object>>> rows() {
        return sheets;
    }

    @Override
    public String name() {
        return "in memory.xlsx";
    }

    @Override
    public Format format() {
        return Format.XLSX;
    }

    @Override
    public List<String> sheets() {
        return List.copyOf(sheets.keySet());
    }

    @Override
    public Optional<Fault> read(String sheet, RowReader reader) {
        MemoryRow row = new MemoryRow(tokens);
        for (List<Object> cells : sheets.getOrDefault(sheet, List.of())) {
            row.next(cells);
            if (reader.row(row) == RowReader.Next.STOP) {
                break;
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() {}

    private static final class MemoryRow implements Row {
        private final Map<String, Integer> strings = new HashMap<>();
        private final boolean tokens;
        private List<Object> cells = List.of();
        private @Nullable Set<Integer> kept;
        private @Nullable Set<Integer> keptNext;
        private int number;

        MemoryRow(boolean tokens) {
            this.tokens = tokens;
        }

        void next(List<Object> row) {
            cells = row;
            number++;
            kept = keptNext;
        }

        private Object cell(int column) {
            boolean gone = column >= cells.size() || (kept != null && !kept.contains(column));
            return gone ? "" : cells.get(column);
        }

        @Override
        public int number() {
            return number;
        }

        @Override
        public int columns() {
            int last = cells.size();
            while (last > 0 && cell(last - 1).equals("")) {
                last--;
            }
            return last;
        }

        @Override
        public Kind kind(int column) {
            Object cell = cell(column);
            if (cell.equals("")) {
                return Kind.BLANK;
            }
            if (cell instanceof Number) {
                return Kind.NUMBER;
            }
            return cell.toString().startsWith("#") ? Kind.ERROR : Kind.TEXT;
        }

        @Override
        public String text(int column) {
            return cell(column).toString().strip();
        }

        @Override
        public double number(int column) {
            return cell(column) instanceof Number number ? number.doubleValue() : Double.NaN;
        }

        @Override
        public int token(int column) {
            return tokens && cell(column) instanceof String text
                    ? strings.computeIfAbsent(text, key -> strings.size())
                    : -1;
        }

        @Override
        public void keepOnly(int... columns) {
            keptNext = new TreeSet<>();
            for (int column : columns) {
                keptNext.add(column);
            }
        }
    }
}
