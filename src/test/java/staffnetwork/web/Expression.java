package staffnetwork.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One expression of a page, as {@code #{…}} without its braces.
 *
 * @param tokens its words, strings, numbers and signs in order
 */
record Expression(List<Token> tokens) {
    private static final Pattern TOKEN = Pattern.compile("(?<string>'(?:\\\\.|[^'\\\\])*'|\"(?:\\\\.|[^\"\\\\])*\")"
            + "|(?<word>[A-Za-z_]\\w*)|(?<number>\\d+(?:\\.\\d+)?)|(?<sign>[!=<>]=|&&|\\|\\||->|\\+=|\\S)");
    static final Set<String> KEYWORDS = Set.of(
            "and",
            "or",
            "not",
            "empty",
            "eq",
            "ne",
            "lt",
            "gt",
            "le",
            "ge",
            "div",
            "mod",
            "instanceof",
            "true",
            "false",
            "null");

    enum Kind {
        WORD,
        STRING,
        NUMBER,
        SIGN
    }

    /**
     * A part of an expression.
     *
     * @param kind what it is
     * @param text as written; a string without its quotes
     * @param depth brackets and parentheses around it
     */
    record Token(Kind kind, String text, int depth) {}

    /** All expressions in some text. */
    static List<Expression> in(String text) {
        List<Expression> found = new ArrayList<>();
        walk(text, found);
        return found;
    }

    /** The text that is left when its expressions are taken out. */
    static String without(String text) {
        return walk(text, new ArrayList<>());
    }

    private static String walk(String text, List<Expression> found) {
        StringBuilder rest = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            boolean opens = text.startsWith("#{", at) || text.startsWith("${", at);
            if (opens) {
                int end = end(text, at + 2);
                found.add(of(text.substring(at + 2, end)));
                at = end + 1;
            } else {
                rest.append(text.charAt(at));
                at++;
            }
        }
        return rest.toString();
    }

    private static int end(String text, int from) {
        char quote = 0;
        for (int at = from; at < text.length(); at++) {
            char here = text.charAt(at);
            if (quote != 0) {
                if (here == '\\') {
                    at++;
                } else if (here == quote) {
                    quote = 0;
                }
            } else if (here == '\'' || here == '"') {
                quote = here;
            } else if (here == '}') {
                return at;
            }
        }
        throw new IllegalArgumentException("an expression does not end: " + text);
    }

    private static Expression of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher part = TOKEN.matcher(text);
        int depth = 0;
        while (part.find()) {
            if (part.group("string") != null) {
                tokens.add(new Token(
                        Kind.STRING, part.group().substring(1, part.group().length() - 1), depth));
            } else if (part.group("word") != null) {
                tokens.add(new Token(Kind.WORD, part.group(), depth));
            } else if (part.group("number") != null) {
                tokens.add(new Token(Kind.NUMBER, part.group(), depth));
            } else {
                depth -= ")]".contains(part.group()) ? 1 : 0;
                tokens.add(new Token(Kind.SIGN, part.group(), depth));
                depth += "([".contains(part.group()) ? 1 : 0;
            }
        }
        return new Expression(List.copyOf(tokens));
    }

    /** The names an expression starts from: beans, variables and what Faces provides. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean property = i > 0 && tokens.get(i - 1).text().equals(".");
            if (token.kind() == Kind.WORD && !property && !KEYWORDS.contains(token.text())) {
                names.add(token.text());
            }
        }
        return names;
    }

    /** Every string in it. */
    List<String> strings() {
        return tokens.stream()
                .filter(token -> token.kind() == Kind.STRING)
                .map(Token::text)
                .toList();
    }
}
