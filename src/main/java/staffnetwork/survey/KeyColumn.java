package staffnetwork.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import staffnetwork.spreadsheet.Row;

/** A column that tells whom a row is about, such as the organisation's code; keeps each distinct value once. */
final class KeyColumn {
    /** More organisations than England has; beyond that the column is no key. */
    static final int MOST_VALUES = 5_000;

    private static final int NOT_YET = -1;
    private final int column;
    private final Map<String, Integer> byText = new HashMap<>();
    private final List<String> values = new ArrayList<>();
    private int[] byToken = {};

    KeyColumn(int column) {
        this.column = column;
    }

    int column() {
        return column;
    }

    /** The place of this row's value in {@link #values()}; −1 when there are too many distinct ones. */
    int id(Row row) {
        int token = row.token(column);
        if (token < 0 || token >= 1 << 16) {
            return idOf(row.text(column));
        }
        if (token >= byToken.length) {
            int from = byToken.length;
            byToken = Arrays.copyOf(byToken, token * 2 + 64);
            Arrays.fill(byToken, from, byToken.length, NOT_YET);
        }
        if (byToken[token] == NOT_YET) {
            byToken[token] = idOf(row.text(column));
        }
        return byToken[token];
    }

    private int idOf(String text) {
        Integer known = byText.get(text);
        if (known == null) {
            if (values.size() >= MOST_VALUES) {
                return -1;
            }
            known = values.size();
            values.add(text);
            byText.put(text, known);
        }
        return known;
    }

    String value(int id) {
        return id < 0 ? "" : values.get(id);
    }

    /** The distinct values so far, "" for blank ones left away. */
    List<String> values() {
        return values.stream().filter(value -> !value.isEmpty()).toList();
    }
}
