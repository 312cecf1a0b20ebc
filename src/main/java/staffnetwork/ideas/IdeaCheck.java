package staffnetwork.ideas;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks in a text for anything by which somebody could be recognised: rules alone, no person and no memory. What it finds has to be
 * written in another way before the text goes anywhere. It cannot know what only colleagues know; so a person of the network reads
 * every text as well.
 */
public final class IdeaCheck {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");
    private static final Pattern ADDRESS = Pattern.compile(
            "[\\p{L}\\p{N}._%+'-]+\\s?(?:@|\\(at\\)|\\[at\\])\\s?[\\p{L}\\p{N}.-]+|(?:https?://|www\\.)\\S+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile(
            "\\+?\\p{Nd}(?:[ ()./-]{0,2}\\p{Nd}){3,}|\\b\\p{L}{1,3}-?\\p{Nd}{3,}\\p{L}?\\b"
                    + "|\\b(?:ext|extension|bleep|pager)\\.?\\s*\\p{Nd}+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile("(?<!\\p{Nd})(?:19|20)\\p{Nd}{2}(?!\\p{Nd})");
    private static final String MONTHS = "january|february|april|june|july|august|september|october|november|december";
    private static final String SHORT = "jan|feb|mar|march|apr|may|jun|jul|aug|sept?|oct|nov|dec";
    private static final Pattern DATE = Pattern.compile(
            "(?<![\\p{Nd}/])\\p{Nd}{1,2}([./-])\\p{Nd}{1,2}\\1\\p{Nd}{2,4}(?![\\p{Nd}/])"
                    + "|(?<![\\p{Nd}/])(?!(?:1/2|1/3|1/4|3/4)\\b)\\p{Nd}{1,2}/\\p{Nd}{1,2}(?![\\p{Nd}/])"
                    + "|(?<=[a-z,] )(?-i:May|March)\\b"
                    + "|\\b(?:" + MONTHS + ")\\b"
                    + "|\\b\\p{Nd}{1,2}(?:st|nd|rd|th)?(?:\\s+of)?\\s+(?:" + SHORT + ")\\b"
                    + "|\\b(?:" + SHORT + ")\\s+\\p{Nd}{1,2}(?:st|nd|rd|th)?\\b"
                    + "|\\b(?:in|since|until|till|last|next|early|late|mid|by|from)[\\s-]+(?:march|may)(?=[\\s,.;:]|$)"
                    + "|\\bthe\\s+\\p{Nd}{1,2}(?:st|nd|rd|th)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TIME = Pattern.compile(
            "\\b(?:[01]?\\p{Nd}|2[0-3])[:.][0-5]\\p{Nd}(?:\\s?[ap]\\.?m\\b\\.?)?|\\b\\p{Nd}{1,2}\\s?(?:[ap]\\.?m\\b\\.?|o'clock)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ALWAYS = Pattern.compile("\\b24/7\\b");
    private static final Pattern NUMBERED = Pattern.compile(
            "\\b(?i:ward|bay|room|theatre|clinic|unit|floor|level|block|site|building|station|zone|desk)\\s+"
                    + "(?:\\p{Nd}+\\p{L}?|[B-HJ-Z]|A(?=[,.;]|$))(?![\\p{L}\\p{Nd}])");
    private static final Set<String> ORDINARY = WordList.entries("ordinary-words.txt");
    private static final Set<String> OF_AREAS = Set.of(
            "ward",
            "wards",
            "unit",
            "team",
            "teams",
            "service",
            "services",
            "care",
            "centre",
            "department",
            "and",
            "of",
            "the",
            "for",
            "community",
            "hospital",
            "site",
            "clinic",
            "directorate",
            "division",
            "general",
            "area",
            "other",
            "support",
            "corporate",
            "office",
            "people",
            "health",
            "healthcare",
            "medical",
            "clinical",
            "home",
            "not",
            "known",
            "at",
            "in",
            "work",
            "working",
            "staff",
            "day",
            "night",
            "north",
            "south",
            "east",
            "west",
            "a",
            "b",
            "c",
            "d",
            "e",
            "one",
            "two",
            "training",
            "learning",
            "time",
            "rest");
    private static final WordList CONDITIONS = WordList.of("conditions.txt");
    private static final WordList RARE_ROLES = WordList.of("rare-roles.txt");
    private static final WordList DAYS = WordList.of("days.txt");
    private static final List<WordList> TOGETHER =
            List.of(WordList.of("places.txt"), WordList.of("roles.txt"), WordList.of("times.txt"));

    private IdeaCheck() {}

    /**
     * What the organisation knows that bears on a text.
     *
     * @param nameParts the words of the text that are a part of somebody's name, plain
     * @param areas the names of directorates and care areas
     */
    public record Known(Set<String> nameParts, List<String> areas) {
        public Known {
            nameParts = Set.copyOf(nameParts);
            areas = List.copyOf(areas);
        }
    }

    /** The words of a text, plain: small letters without accents. By these it is asked which are names. */
    public static Set<String> words(String text) {
        return WORD.matcher(seen(text))
                .results()
                .map(found -> plain(found.group()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String plain(String word) {
        return MARKS.matcher(Normalizer.normalize(word.toLowerCase(Locale.UK), Normalizer.Form.NFD))
                .replaceAll("");
    }

    private static String seen(String text) {
        return UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }

    /** Everything found, in the order of the rules; nothing if the text may go. */
    public static List<Finding> of(String text, Known known) {
        String said = seen(text);
        List<Finding> found = new ArrayList<>();
        add(found, Finding.Kind.NAME, names(said, known.nameParts()));
        add(found, Finding.Kind.ADDRESS, WordList.all(ADDRESS, said));
        String timed = ALWAYS.matcher(said).replaceAll("____");
        add(found, Finding.Kind.DAY, days(timed));
        add(found, Finding.Kind.TIME, WordList.all(TIME, timed));
        add(found, Finding.Kind.NUMBER, numbers(timed));
        add(found, Finding.Kind.AREA, areas(said, known.areas()));
        add(found, Finding.Kind.RARE_ROLE, RARE_ROLES.in(said));
        add(found, Finding.Kind.CONDITION, CONDITIONS.in(said));
        add(found, Finding.Kind.TOGETHER, together(said));
        return List.copyOf(found);
    }

    private static void add(List<Finding> found, Finding.Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            found.add(new Finding(kind, String.join(", ", words)));
        }
    }

    private static List<String> days(String text) {
        return Stream.of(WordList.all(YEAR, text), WordList.all(DATE, text), DAYS.in(text))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** Long numbers that are no year: those are said already. */
    private static List<String> numbers(String text) {
        return WordList.all(NUMBER, text).stream()
                .filter(number ->
                        !YEAR.matcher(number).matches() && !DATE.matcher(number).matches())
                .toList();
    }

    /** Parts of names. One that is also an ordinary word counts with a capital inside a sentence or beside another name. */
    private static List<String> names(String text, Set<String> parts) {
        List<MatchResult> words = WORD.matcher(text).results().toList();
        List<String> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).group();
            if (!parts.contains(plain(word))) {
                continue;
            }
            boolean beside = (i > 0 && isName(words.get(i - 1), parts))
                    || (i + 1 < words.size() && isName(words.get(i + 1), parts));
            boolean inside =
                    isCapital(word) && !beginsSentence(text, words.get(i).start());
            if (!ORDINARY.contains(plain(word)) || inside || (beside && isCapital(word))) {
                found.add(word);
            }
        }
        return found.stream().distinct().toList();
    }

    private static boolean isName(MatchResult word, Set<String> parts) {
        return isCapital(word.group()) && parts.contains(plain(word.group()));
    }

    private static boolean isCapital(String word) {
        return word.length() > 1 && Character.isUpperCase(word.codePointAt(0));
    }

    private static boolean beginsSentence(String text, int at) {
        String before = text.substring(0, at).stripTrailing();
        return before.isEmpty()
                || ".!?:;•*\"“(-–".indexOf(before.charAt(before.length() - 1)) >= 0
                || text.substring(before.length(), at).contains("\n");
    }

    private static List<String> areas(String text, List<String> areas) {
        Stream<String> named = areas.stream()
                .flatMap(area -> Stream.concat(
                        WORD.matcher(area).results().count() > 1 ? Stream.of(area) : Stream.<String>empty(),
                        WORD.matcher(area).results().map(MatchResult::group).filter(IdeaCheck::names)))
                .distinct()
                .flatMap(word -> WordList.all(WordList.whole(word), text).stream());
        return Stream.concat(WordList.all(NUMBERED, text).stream(), named)
                .distinct()
                .toList();
    }

    /** Whether a word of an area's name says which area it is. */
    private static boolean names(String word) {
        return word.length() > 2 && !OF_AREAS.contains(plain(word)) && !ORDINARY.contains(plain(word));
    }

    private static List<String> together(String text) {
        List<List<String>> each = TOGETHER.stream()
                .map(list -> list.in(text))
                .filter(words -> !words.isEmpty())
                .toList();
        return each.size() < 2 ? List.of() : each.stream().flatMap(List::stream).toList();
    }
}
