package staffnetwork.web;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How hard a text is to read: the Flesch-Kincaid grade plus five, which is about the age in years that it asks for. */
final class ReadingAge {
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?:;])[\"'’”)]*\\s+");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d[^{}]*(?:\\{[^{}]*}[^{}]*)*}");

    private ReadingAge() {}

    /** Age in years; 0 for a text without words. */
    static double of(String text) {
        List<String> words = words(text);
        if (words.isEmpty()) {
            return 0;
        }
        double sentences = sentences(text).size();
        double syllables = words.stream().mapToInt(Syllables::of).sum();
        return 0.39 * words.size() / sentences + 11.8 * syllables / words.size() - 15.59 + 5;
    }

    /** Sentences; a text without a full stop is one. */
    static List<String> sentences(String text) {
        return SENTENCE_END
                .splitAsStream(plain(text))
                .filter(sentence -> !words(sentence).isEmpty())
                .toList();
    }

    /** Words and numbers; a word with a hyphen is two. */
    static List<String> words(String text) {
        return Stream.of(plain(text).split("[^\\p{L}\\p{N}'’.,%]+", -1))
                .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                .toList();
    }

    private static String plain(String text) {
        return PLACEHOLDER.matcher(text).replaceAll("7").replace("''", "'");
    }
}
