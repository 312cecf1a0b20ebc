package staffnetwork.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a text may say, and how. */
final class WordRules {
    static final double OLDEST = 11;
    static final int LONGEST_SENTENCE = 25;
    private static final int SHORT_LABEL = 6;
    private static final int ENOUGH_TO_JUDGE = 10;
    private static final List<String> NAMES = WordFile.read("words/names.txt");
    private static final List<String> FIXED = WordFile.read("words/fixed-wording.txt");
    private static final List<Banned> BANNED =
            WordFile.read("words/banned.txt").stream().map(Banned::of).toList();
    private static final Pattern PRIVATE = WordRules.anyOf(WordFile.read("words/private.txt"));
    private static final Set<String> STAFF_SIDE = Set.copyOf(WordFile.read("words/staff-side.txt"));

    private WordRules() {}

    /** A word not to be used, where, and what to say instead. */
    private record Banned(String said, Pattern word, boolean staffOnly, String instead) {
        static Banned of(String line) {
            List<String> parts = Pattern.compile("\\|")
                    .splitAsStream(line)
                    .map(String::strip)
                    .toList();
            return new Banned(
                    parts.get(0), anyOf(List.of(parts.get(0))), parts.get(1).equals("staff"), parts.get(2));
        }
    }

    /** Whole words; a star at the end of an entry stands for any ending. */
    private static Pattern anyOf(List<String> entries) {
        String words = entries.stream()
                .map(entry -> entry.endsWith("*")
                        ? Pattern.quote(entry.substring(0, entry.length() - 1)) + "\\p{L}*"
                        : Pattern.quote(entry))
                .collect(Collectors.joining("|"));
        return Pattern.compile(
                "(?<![\\p{L}])(?:" + words + ")(?![\\p{L}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static boolean isStaffSide(String feature) {
        return STAFF_SIDE.contains(feature);
    }

    /** Fixed wording, such as a survey's question, is quoted as it is. */
    static boolean isFixed(String key) {
        return FIXED.stream().anyMatch(key::endsWith);
    }

    /** Too hard to read, if there is enough of it to judge. */
    static Optional<String> tooHard(String text) {
        if (ReadingAge.words(text).size() < ENOUGH_TO_JUDGE) {
            return Optional.empty();
        }
        double age = ReadingAge.of(withoutNames(text));
        return judged(age);
    }

    /** Too hard all together: everything that is more than a short label. */
    static Optional<String> tooHard(MessageFile file) {
        String all = file.texts().entrySet().stream()
                .filter(text -> !isFixed(text.getKey()))
                .map(text -> withoutNames(text.getValue()))
                .filter(text -> ReadingAge.words(text).size() >= SHORT_LABEL)
                .map(text -> text.matches("(?s).*[.!?:]\\s*") ? text : text + ".")
                .collect(Collectors.joining(" "));
        double age = ReadingAge.of(all);
        return judged(age);
    }

    private static Optional<String> judged(double age) {
        double rounded = Math.round(age * 10) / 10.0; // the formula means no more than that
        return rounded <= OLDEST ? Optional.empty() : Optional.of("reading age " + rounded);
    }

    /** The field's names count as one short word: nobody can write them more simply. */
    private static String withoutNames(String text) {
        String rest = text;
        for (String name : NAMES) {
            rest = rest.replace(name, "Monday");
        }
        return rest;
    }

    static Stream<String> longSentences(String text) {
        return ReadingAge.sentences(text).stream()
                .filter(sentence -> ReadingAge.words(sentence).size() > LONGEST_SENTENCE);
    }

    static List<String> bannedWords(String feature, String text) {
        List<String> found = new ArrayList<>();
        for (Banned banned : BANNED) {
            if ((!banned.staffOnly() || isStaffSide(feature))
                    && banned.word().matcher(text).find()) {
                found.add(banned.said() + ": say " + banned.instead());
            }
        }
        return found;
    }

    /** True if a bystander who reads it over a shoulder would learn what it is about. */
    static boolean tellsTooMuch(String text) {
        return PRIVATE.matcher(text.replace('-', ' ').replace('/', ' ').replace('_', ' '))
                .find();
    }
}
