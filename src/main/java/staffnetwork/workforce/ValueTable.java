package staffnetwork.workforce;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import staffnetwork.workforce.Meaning.Certainty;

/** What the values of a column mean: first the organisation's decisions, then exact words, then expressions in their order. */
final class ValueTable<T extends Enum<T>> {
    private final Map<String, T> decisions;
    private final Map<String, Meaning<T>> exact;
    private final List<Expression<T>> expressions;

    private record Expression<T extends Enum<T>>(Pattern pattern, Meaning<T> meaning) {}

    private ValueTable(Map<String, T> decisions, Map<String, Meaning<T>> exact, List<Expression<T>> expressions) {
        this.decisions = decisions;
        this.exact = exact;
        this.expressions = expressions;
    }

    /** Reads the lines of a section; the notation is explained at the top of pay-scales.txt. */
    static <T extends Enum<T>> ValueTable<T> of(List<String> lines, Class<T> targets) {
        Map<String, Meaning<T>> exact = new LinkedHashMap<>();
        List<Expression<T>> expressions = new ArrayList<>();
        for (String line : lines) {
            int arrow = line.lastIndexOf("=>");
            String text = line.substring(1, arrow).strip();
            Meaning<T> meaning = meaning(line.substring(arrow + 2).strip(), targets);
            switch (line.charAt(0)) {
                case '=' -> exact.put(text, meaning);
                case '~' -> expressions.add(new Expression<>(Pattern.compile(text), meaning));
                default -> throw new IllegalStateException("a line begins with = or ~: " + line);
            }
        }
        return new ValueTable<>(Map.of(), exact, expressions);
    }

    /** The same table with the organisation's own decisions before it: value, or the fingerprint of a hidden one, to meaning. */
    ValueTable<T> with(Map<String, T> own) {
        Map<String, T> all = new HashMap<>(decisions);
        own.forEach((value, target) -> all.put(Words.of(value), target));
        return new ValueTable<>(all, exact, expressions);
    }

    /** What a text means; open when the table does not know. */
    Meaning<T> of(String text) {
        return ofWords(Words.of(text));
    }

    /** The same for a text that is in plain words already. */
    Meaning<T> ofWords(String words) {
        T own = decisions.get(words);
        if (own == null && !decisions.isEmpty()) {
            own = decisions.get(Words.fingerprint(words));
        }
        if (own != null) {
            return new Meaning<>(own, Certainty.DECIDED);
        }
        Meaning<T> meaning = exact.get(words);
        return meaning != null ? meaning : byExpression(words);
    }

    private Meaning<T> byExpression(String words) {
        for (Expression<T> expression : expressions) {
            if (expression.pattern().matcher(words).find()) {
                return expression.meaning();
            }
        }
        return Meaning.unknown();
    }

    private static <T extends Enum<T>> Meaning<T> meaning(String right, Class<T> targets) {
        if (right.equals("?")) {
            return Meaning.unknown();
        }
        Certainty certainty =
                right.endsWith("?") ? Certainty.ASK : right.endsWith("!") ? Certainty.CHECK : Certainty.SETTLED;
        String name = certainty == Certainty.SETTLED ? right : right.substring(0, right.length() - 1);
        return new Meaning<>(Enum.valueOf(targets, name.strip()), certainty);
    }
}
