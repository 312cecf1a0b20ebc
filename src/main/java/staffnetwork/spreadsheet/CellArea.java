package staffnetwork.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rectangle of cells; rows from 1, columns from 0, all ends included. */
record CellArea(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    private static final Pattern ONE =
            Pattern.compile("\\$?([A-Z]{1,3})\\$?([0-9]{1,7})(?::\\$?([A-Z]{1,3})\\$?([0-9]{1,7}))?");

    /** The areas of a list such as {@code A1:B3 D5}; what is not understood is left out. */
    static List<CellArea> list(String references) {
        List<CellArea> areas = new ArrayList<>();
        for (String reference : references.strip().toUpperCase(Locale.ROOT).split("\\s+", -1)) {
            Matcher matcher = ONE.matcher(reference);
            if (matcher.matches()) {
                int row = Integer.parseInt(matcher.group(2));
                int column = column(matcher.group(1));
                boolean single = matcher.group(3) == null;
                areas.add(new CellArea(
                        row,
                        column,
                        single ? row : Integer.parseInt(matcher.group(4)),
                        single ? column : column(matcher.group(3))));
            }
        }
        return areas;
    }

    boolean holds(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }

    boolean beginsAt(int row, int column) {
        return row == firstRow && column == firstColumn;
    }

    /** A column from its letters, from 0. */
    static int column(String letters) {
        int column = 0;
        for (int at = 0; at < letters.length(); at++) {
            column = column * 26 + letters.charAt(at) - 'A' + 1;
        }
        return column - 1;
    }
}
