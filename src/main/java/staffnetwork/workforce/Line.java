package staffnetwork.workforce;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import staffnetwork.spreadsheet.Fingerprint;
import staffnetwork.spreadsheet.Row;

/**
 * One line of a sheet, held in memory only while the layout is recognised or a small table is read.
 *
 * @param number the row as the user sees it
 */
record Line(int number, List<Cell> cells) {

    /** One cell. */
    record Cell(int row, int column, String text, String words, Row.Kind kind, double number) {
        boolean blank() {
            return text.isEmpty();
        }

        boolean numeric() {
            return kind == Row.Kind.NUMBER;
        }
    }

    /** Takes what stands in a row while it is handed over. */
    static Line of(Row row) {
        List<Cell> cells = new ArrayList<>(row.columns());
        for (int column = 0; column < row.columns(); column++) {
            String text = row.text(column);
            Row.Kind kind = row.kind(column);
            String words = kind == Row.Kind.NUMBER ? text : Words.of(text);
            cells.add(new Cell(row.number(), column, text, words, kind, row.number(column)));
        }
        return new Line(row.number(), cells);
    }

    /** The cell in a column; a blank one beyond the last. */
    Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : new Cell(number, column, "", "", Row.Kind.BLANK, Double.NaN);
    }

    /** All its cells as words. */
    String words() {
        return cells.stream().map(Cell::words).filter(words -> !words.isEmpty()).collect(Collectors.joining(" "));
    }

    boolean blank() {
        return cells.stream().allMatch(Cell::blank);
    }

    /** The headings as plain words, one for each cell; a heading that stands there again is numbered, a blank one is empty. */
    List<String> keys() {
        Map<String, Integer> met = new HashMap<>();
        return cells.stream()
                .map(cell -> {
                    int times = cell.words().isEmpty() ? 1 : met.merge(cell.words(), 1, Integer::sum);
                    return times == 1 ? cell.words() : cell.words() + "#" + times;
                })
                .toList();
    }

    /** By which a layout with these headings is known again, whatever their order. */
    String signature() {
        List<String> headings =
                keys().stream().filter(key -> !key.isEmpty()).sorted().toList();
        byte[] text = String.join("\n", headings).getBytes(StandardCharsets.UTF_8);
        return Fingerprint.sha256(text);
    }

    /** The columns whose text is these words. */
    List<Integer> columnsOf(String words) {
        return cells.stream()
                .filter(cell -> cell.words().equals(words))
                .map(Cell::column)
                .toList();
    }
}
