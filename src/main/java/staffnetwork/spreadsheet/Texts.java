package staffnetwork.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The texts of a sheet or workbook, each held once under a small number. */
final class Texts {
    /** The token of the empty text. */
    static final int EMPTY = 0;

    private static final int ROOM = 1 << 16;
    private static final int MOST_CHARACTERS = 128 << 20;

    private final String file;
    private final Map<String, Integer> tokens = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private long characters;

    Texts(String file) {
        this.file = file;
        intern("");
    }

    /** The token of a text, trimmed. */
    int intern(String text) {
        String trimmed = Words.trim(text);
        Integer known = tokens.putIfAbsent(trimmed, texts.size());
        if (known != null) {
            return known;
        }
        characters += trimmed.length();
        if (characters > MOST_CHARACTERS) {
            throw Reason.TOO_MUCH_TEXT.of(file);
        }
        texts.add(trimmed);
        return texts.size() - 1;
    }

    /** The token of a text if it has one or there is room for it, else −1. */
    int tokenOf(String text) {
        Integer known = tokens.get(Words.trim(text));
        if (known != null) {
            return known;
        }
        return texts.size() < ROOM ? intern(text) : -1;
    }

    String text(int token) {
        return texts.get(token);
    }
}
