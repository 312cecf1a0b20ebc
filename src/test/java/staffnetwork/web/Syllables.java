package staffnetwork.web;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the syllables of English words: groups of vowels, put right by the usual exceptions. */
final class Syllables {
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT_END = Pattern.compile(
            "(?:[^aeiouyl]e|[aeiouy]le|(?:[^aeioutdyl]|[aeiouyl]l)ed|(?:[^aeiousxzcgyhl]|[aeiouyl]l|[^cs]h)es)$");
    private static final Pattern SPLIT = Pattern.compile("(?<![tcsgx])i[ao](?!u)|iu|[ae]ing$|[oui]ing$|(?<![qg])ua[lt]"
            + "|iet|(?:[rld]|sc)ien|eat[eio](?!n$)|ier$|oet|ism$|rea[cl]t?i|eo[rg]|eo$|uou");
    private static final Map<String, Integer> KNOWN = Map.ofEntries(
            Map.entry("area", 3),
            Map.entry("areas", 3),
            Map.entry("idea", 3),
            Map.entry("ideas", 3),
            Map.entry("real", 2),
            Map.entry("really", 3),
            Map.entry("being", 2),
            Map.entry("every", 2),
            Map.entry("everyone", 3),
            Map.entry("everything", 3),
            Map.entry("people", 2),
            Map.entry("friend", 1),
            Map.entry("friends", 1),
            Map.entry("business", 2),
            Map.entry("employee", 3),
            Map.entry("employees", 3),
            Map.entry("create", 2),
            Map.entry("created", 3),
            Map.entry("else", 1),
            Map.entry("hour", 1),
            Map.entry("hours", 1),
            Map.entry("sometimes", 2),
            Map.entry("something", 2),
            Map.entry("someone", 2),
            Map.entry("somewhere", 2),
            Map.entry("therefore", 2),
            Map.entry("workplace", 2),
            Map.entry("homepage", 2),
            Map.entry("basement", 2),
            Map.entry("statement", 2),
            Map.entry("agreement", 3),
            Map.entry("ageing", 2),
            Map.entry("science", 2),
            Map.entry("reopen", 3),
            Map.entry("serious", 3),
            Map.entry("various", 3),
            Map.entry("previous", 3),
            Map.entry("element", 3),
            Map.entry("implement", 3),
            Map.entry("supplement", 3),
            Map.entry("headquarters", 3));

    private Syllables() {}

    /** Syllables of one word without hyphens; a word in capitals and a number count as one. */
    static int of(String word) {
        String letters = word.replaceAll("[^\\p{L}]", "");
        String plain = letters.toLowerCase(Locale.ROOT);
        if (plain.isEmpty() || letters.equals(letters.toUpperCase(Locale.ROOT))) {
            return 1;
        }
        Integer known = KNOWN.get(plain);
        if (known != null) {
            return known;
        }
        String spoken = plain.replaceAll("y(?=[aeiou])", "j")
                .replaceAll("(?<=[^aeiou])e(?=(?:ful|less|ly|ment|where|thing)s?$)", "");
        int count = found(VOWELS, spoken) + found(SPLIT, spoken);
        if (SILENT_END.matcher(spoken).find()) {
            count--;
        }
        return Math.max(1, count);
    }

    private static int found(Pattern pattern, String word) {
        Matcher matcher = pattern.matcher(word);
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }
}
