package staffnetwork.ideas;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A list of words, kept as data: one entry a line; a star stands for any ending, capitals only for themselves. */
final class WordList {
    private final Pattern words;
    private final Pattern capitals;
    private final Pattern others;

    private WordList(List<String> lines) {
        this.words =
                anyOf(lines.stream().filter(line -> !isOther(line) && !isCapitals(line)), Pattern.CASE_INSENSITIVE);
        this.capitals = anyOf(lines.stream().filter(line -> !isOther(line) && isCapitals(line)), 0);
        this.others = anyOf(lines.stream().filter(WordList::isOther).map(line -> line.substring(1)), 0);
    }

    /** The list of that name beside this class. */
    static WordList of(String name) {
        return new WordList(lines(name));
    }

    /** The entries of a file whose lines hold several, with blanks between them. */
    static Set<String> entries(String name) {
        return lines(name).stream()
                .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> lines(String name) {
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(WordList.class.getResourceAsStream(name), name), StandardCharsets.UTF_8))) {
            return file.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isOther(String line) {
        return line.startsWith("!");
    }

    private static boolean isCapitals(String line) {
        return line.equals(line.toUpperCase(Locale.UK));
    }

    private static Pattern anyOf(Stream<String> entries, int flags) {
        String all = entries.sorted((one, two) -> two.length() - one.length())
                .map(entry -> entry.endsWith("*")
                        ? Pattern.quote(entry.substring(0, entry.length() - 1)) + "[\\p{L}]*"
                        : Pattern.quote(entry))
                .collect(Collectors.joining("|"));
        String nothing = "(?!)";
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + (all.isEmpty() ? nothing : all) + ")(?![\\p{L}\\p{N}])",
                flags | Pattern.UNICODE_CASE);
    }

    /** What of the list stands in a text, as it stands there, each once. */
    List<String> in(String text) {
        String looked = others.matcher(text)
                .replaceAll(other -> "_".repeat(other.group().length()));
        return Stream.of(words, capitals)
                .flatMap(pattern -> pattern.matcher(looked).results())
                .map(found -> text.substring(found.start(), found.end()))
                .distinct()
                .toList();
    }

    /** Quotes a text so that it stands for itself in a search for whole words. */
    static Pattern whole(String text) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(text) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Every place where a pattern stands in a text, in its words. */
    static List<String> all(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results().map(found -> found.group().strip()).distinct().toList();
    }
}
