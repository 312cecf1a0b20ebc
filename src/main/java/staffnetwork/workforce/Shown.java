package staffnetwork.workforce;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What of a cell may be repeated to the user: terms of the field and short codes. Anything else could be about a person, stands
 * in the wrong column or names an impairment, and is described by its length instead.
 */
final class Shown {
    private static final TextTable TABLE = TextTable.of("plain-words.txt");
    private static final Set<String> TERMS = words("terms");
    private static final Set<String> DISABILITY_TERMS = words("disability");
    private static final Pattern CODE = Pattern.compile("[a-z]{0,3}[0-9]{1,3}[a-z]?");
    private static final Pattern PERSONAL = Pattern.compile("@|[0-9]{6}|\\b[a-z]{2}( ?[0-9]{2}){3} ?[a-d]\\b"
            + "|\\b[0-9]{1,4} [0-9]{1,2} [0-9]{1,4}\\b|\\b[a-z]{1,2}[0-9]{1,2}[a-z]? [0-9][a-z]{2}\\b");

    private Shown() {}

    /** The text in quotation marks if it may be shown, otherwise a description of it. */
    static String value(ValueKind kind, String text) {
        if (text.isBlank()) {
            return "nothing";
        }
        return plain(kind, text)
                ? '"' + text + '"'
                : "a value of " + text.length() + " characters (not repeated here, it could be about a person)";
    }

    /** A cell that should hold a number: shown only when it is a sign or a short number. */
    static String number(String text) {
        boolean harmless = text.length() <= 12 && text.chars().noneMatch(Character::isLetter);
        return text.isBlank() ? "nothing" : harmless ? '"' + text + '"' : "text of " + text.length() + " characters";
    }

    /** True if a text looks like an address, a date, or a number that names a person. */
    static boolean looksPersonal(String text) {
        return text.indexOf('@') >= 0 || PERSONAL.matcher(Words.of(text)).find();
    }

    static boolean plain(ValueKind kind, String text) {
        List<String> words = List.of(Words.of(text).split(" "));
        if (looksPersonal(text)) {
            return false;
        }
        if (kind == ValueKind.DISABILITY) {
            return DISABILITY_TERMS.containsAll(words);
        }
        long known = words.stream()
                .filter(word -> TERMS.contains(word) || CODE.matcher(word).matches())
                .count();
        return known > 0 && known * 2 >= words.size();
    }

    private static Set<String> words(String section) {
        Set<String> words = new HashSet<>();
        TABLE.section(section).forEach(line -> words.addAll(List.of(line.split(" "))));
        return Set.copyOf(words);
    }
}
