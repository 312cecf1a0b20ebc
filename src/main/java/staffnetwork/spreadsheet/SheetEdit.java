package staffnetwork.spreadsheet;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/** Puts values into cells of a sheet's text, and takes out what formulas once gave; every other character stays. */
final class SheetEdit {
    private static final String ILLEGAL = "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]";
    private final SheetMarkup sheet;
    private final TreeMap<Integer, Change> changes = new TreeMap<>();
    private final TreeMap<Integer, TreeMap<Integer, String>> additions = new TreeMap<>();

    /** Replaces the characters up to {@code to}. */
    private record Change(int to, String by) {}

    SheetEdit(SheetMarkup sheet) {
        this.sheet = sheet;
    }

    /** Puts a value into an empty cell of a row that is there. */
    void put(int row, int column, CellValue value) {
        RowSpan span = Objects.requireNonNull(sheet.row(row));
        CellSpan cell = span.cells().get(column);
        if (cell == null) {
            int at = span.placeFor(column);
            String prefix = span.tag().prefix();
            int style = sheet.style(span, column);
            String tag = "<" + prefix + "c r=\"" + Words.column(column) + row + "\""
                    + (style > 0 ? " s=\"" + style + "\"" : "") + ">";
            additions.computeIfAbsent(at, any -> new TreeMap<>()).put(column, filled(tag, prefix, value));
        } else {
            String tag = cell.tag().without("t").replaceFirst("\\s*/?>$", ">");
            changes.put(
                    cell.from(), new Change(cell.to(), filled(tag, cell.tag().prefix(), value)));
        }
    }

    private static String filled(String tag, String prefix, CellValue value) {
        String open = "<" + prefix;
        String close = "</" + prefix;
        String end = close + "c>";
        if (value instanceof CellValue.Text text) {
            String typed = tag.substring(0, tag.length() - 1) + " t=\"inlineStr\">";
            return typed + open + "is>" + open + "t xml:space=\"preserve\">" + escaped(text.text()) + close + "t>"
                    + close + "is>" + end;
        }
        return tag + open + "v>" + number(value) + close + "v>" + end;
    }

    /** A number as Excel keeps it: a double in decimal notation. */
    static String number(CellValue value) {
        if (value instanceof CellValue.Whole whole) {
            return Long.toString(whole.value());
        } else if (value instanceof CellValue.Decimal decimal) {
            return BigDecimal.valueOf(decimal.value().doubleValue())
                    .stripTrailingZeros()
                    .toPlainString();
        }
        throw new IllegalArgumentException("neither a text nor a number");
    }

    private static String escaped(String text) {
        return text.replaceAll(ILLEGAL, "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replaceAll("_x(?=[0-9A-Fa-f]{4}_)", "_x005F_x");
    }

    /** Takes out what formulas gave before the change; Excel works them out anew. True if there is any formula. */
    boolean forgetResults() {
        boolean any = false;
        for (Map.Entry<Integer, RowSpan> row : sheet.rows()) {
            for (CellSpan cell : row.getValue().cells().values()) {
                if (sheet.worked(row.getKey(), cell)) {
                    any = true;
                    forget(cell);
                }
            }
        }
        return any;
    }

    private void forget(CellSpan cell) {
        if (cell.valueFrom() >= 0) {
            changes.put(cell.from(), new Change(cell.tag().to(), cell.tag().without("t")));
            changes.put(cell.valueFrom(), new Change(cell.valueTo(), ""));
        }
    }

    /** The text with all changes. */
    String text() {
        StringBuilder text = new StringBuilder(sheet.xml().length() + 4096);
        TreeSet<Integer> places = new TreeSet<>(changes.keySet());
        places.addAll(additions.keySet());
        int at = 0;
        for (int place : places) {
            text.append(sheet.xml(), at, place);
            at = place;
            additions.getOrDefault(place, new TreeMap<>()).values().forEach(text::append);
            Change change = changes.get(place);
            if (change != null) {
                text.append(change.by());
                at = change.to();
            }
        }
        return text.append(sheet.xml(), at, sheet.xml().length()).toString();
    }
}
