package staffnetwork.survey;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import staffnetwork.spreadsheet.Row;

/** One column of answers while respondents are counted; looks up each distinct label once. */
final class AnswerColumn {
    private static final int MOST_LABELS = 10_000;
    private static final int MOST_UNKNOWN = 50;
    private static final byte NOT_YET = -1;

    private final int column;
    private final AnswerScale scale;
    private final Map<String, Integer> byText = new HashMap<>();
    private final Map<String, Long> unknown = new LinkedHashMap<>();
    private byte[] byToken = {};
    private long known;
    private long strange;
    private long putRight;

    AnswerColumn(int column, AnswerScale scale) {
        this.column = column;
        this.scale = scale;
    }

    /** The answer in this row: a result of {@link AnswerScale} below {@link AnswerScale#MISSING}, or −1 for none that counts. */
    int answer(Row row) {
        int result = look(row);
        int plain = result & ~AnswerScale.PUT_RIGHT;
        if (plain == AnswerScale.MISSING) {
            return -1;
        }
        if (plain == AnswerScale.UNKNOWN) {
            strange++;
            if (unknown.size() < MOST_UNKNOWN || unknown.containsKey(row.text(column))) {
                unknown.merge(row.text(column), 1L, Long::sum);
            }
            return -1;
        }
        known++;
        if (result != plain) {
            putRight++;
        }
        return plain;
    }

    private int look(Row row) {
        return switch (row.kind(column)) {
            case BLANK, ERROR -> AnswerScale.MISSING;
            case NUMBER -> scale.ofNumber(row.number(column));
            case TEXT, DATE, BOOLEAN -> ofText(row);
        };
    }

    private int ofText(Row row) {
        int token = row.token(column);
        if (token < 0 || token >= MOST_LABELS) {
            return byText(row.text(column));
        }
        if (token >= byToken.length) {
            int from = byToken.length;
            byToken = Arrays.copyOf(byToken, Math.min(MOST_LABELS, Math.max(64, token * 2 + 1)));
            Arrays.fill(byToken, from, byToken.length, NOT_YET);
        }
        if (byToken[token] == NOT_YET) {
            byToken[token] = (byte) scale.ofText(row.text(column));
        }
        return byToken[token];
    }

    private int byText(String text) {
        Integer result = byText.get(text);
        if (result == null) {
            result = scale.ofText(text);
            if (byText.size() < MOST_LABELS) {
                byText.put(text, result);
            }
        }
        return result;
    }

    int column() {
        return column;
    }

    /** Answers understood. */
    long known() {
        return known;
    }

    /** Cells that hold something that is no known answer. */
    long strange() {
        return strange;
    }

    /** Answers that had been turned into dates and were put right. */
    long putRight() {
        return putRight;
    }

    /** The first unknown labels with how often each occurs. */
    Map<String, Long> unknown() {
        return unknown;
    }
}
