package staffnetwork.spreadsheet;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Compares a filled workbook with the one it was made from: cells that were filled hold their values, others what they held. */
final class FilledCheck {
    private final Path before;
    private final Path after;
    private final String file;
    private final Limits limits;

    FilledCheck(Path before, Path after, String file, Limits limits) {
        this.before = before;
        this.after = after;
        this.file = file;
        this.limits = limits;
    }

    /**
     * Refuses the result if anything but the filled cells and what formulas gave has changed.
     *
     * @param worked the cells that formulas give their value, as {@link #at} names them
     */
    void refuseOtherChanges(Map<String, Map<Integer, Map<Integer, CellValue>>> filled, Set<String> worked) {
        Map<String, String> expected = cells(before, limits.fileBytes());
        Map<String, String> found = cells(after, Long.MAX_VALUE);
        expected.keySet().removeAll(worked);
        filled.forEach((sheet, rows) -> rows.forEach(
                (row, cells) -> cells.forEach((column, value) -> expected.put(at(sheet, row, column), words(value)))));
        if (!found.equals(expected)) {
            throw Reason.NOT_AS_MEANT.of(file);
        }
    }

    private static String words(CellValue value) {
        return value instanceof CellValue.Text text
                ? "TEXT " + Words.trim(text.text())
                : "NUMBER " + Double.parseDouble(SheetEdit.number(value));
    }

    private Map<String, String> cells(Path path, long bytes) {
        Map<String, String> cells = new LinkedHashMap<>();
        Limits wide = new Limits(bytes, limits.inflation(), limits.columns(), limits.sheets(), limits.cellCharacters());
        Opened opened = Spreadsheets.open(path, file, wide);
        if (opened instanceof Opened.Refused refused) {
            throw new Refusal(refused.fault());
        }
        try (Spreadsheet book = ((Opened.Usable) opened).spreadsheet()) {
            for (String sheet : book.sheets()) {
                book.read(sheet, row -> take(sheet, row, cells)).ifPresent(fault -> {
                    throw new Refusal(fault);
                });
            }
        }
        return cells;
    }

    private static RowReader.Next take(String sheet, Row row, Map<String, String> cells) {
        for (int column = 0; column < row.columns(); column++) {
            Row.Kind kind = row.kind(column);
            if (kind == Row.Kind.NUMBER || kind == Row.Kind.DATE) {
                cells.put(at(sheet, row.number(), column), "NUMBER " + row.number(column));
            } else if (kind != Row.Kind.BLANK) {
                cells.put(at(sheet, row.number(), column), kind + " " + row.text(column));
            }
        }
        return RowReader.Next.GO_ON;
    }

    /** What a cell is called here. */
    static String at(String sheet, int row, int column) {
        return sheet + "!" + Words.column(column) + row;
    }
}
