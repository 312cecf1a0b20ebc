package staffnetwork.survey;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a text says once case, punctuation, apostrophes and kinds of space are put aside, for headings and labels of many hands. */
final class Words {
    private static final Pattern APOSTROPHE = Pattern.compile("['\u2018\u2019\u02BC\u00B4`]");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern QUESTION = Pattern.compile(
            "^q[ _]?0?(\\d{1,2})[ _]?\\(?([a-z])?\\)?(?:$|[\\s\\-\u2013\u2014:.|(,](.*)$)", Pattern.DOTALL);
    private static final Pattern SURVEY_YEAR =
            Pattern.compile("(?:staff survey|\\bnss)[^0-9]{0,20}(20\\d\\d)\\b|\\bnss(\\d\\d)\\b");

    private Words() {}

    /** Lower-case words with single spaces between them; "" if there are none. */
    static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        plain = APOSTROPHE.matcher(plain).replaceAll("");
        return NOT_A_WORD.matcher(plain).replaceAll(" ").strip();
    }

    /** A heading of a question. */
    record Heading(String number, String text) {}

    /** The question a heading stands for: {@code q14a}, {@code Q14a}, {@code Q14a - In the last 12 months …}. */
    static Optional<Heading> heading(String cell) {
        Matcher matcher = QUESTION.matcher(cell.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String letter = matcher.group(2) == null ? "" : matcher.group(2);
        String text = matcher.group(3) == null ? "" : matcher.group(3);
        return Optional.of(new Heading("q" + matcher.group(1) + letter, of(text)));
    }

    /** The survey year a title names, such as "NHS Staff Survey 2024 - WEIGHTED Results". */
    static Optional<Integer> surveyYear(String title) {
        Matcher matcher = SURVEY_YEAR.matcher(title.toLowerCase(Locale.ROOT));
        if (!matcher.find()) {
            return Optional.empty();
        }
        String year = matcher.group(1) == null ? "20" + matcher.group(2) : matcher.group(1);
        return Optional.of(Integer.valueOf(year));
    }

    /** A text from the file as it may stand in a message: short ones as they are, long ones could be about a person. */
    static String shown(String text) {
        String plain = text.strip();
        return plain.length() <= 40 ? "\u201C" + plain + "\u201D" : "a text of " + plain.length() + " characters";
    }

    /** The letters of a column counted from 0, as a spreadsheet shows them. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    private static final int LONG_ENOUGH = 25;
    private static final List<Sign> SIGNS = load();

    private record Sign(SurveyQuestion question, List<List<String>> parts) {
        boolean fits(String words) {
            return parts.stream().allMatch(part -> part.stream().anyMatch(words::contains));
        }
    }

    /** The question a text asks, if it is one of the WDES questions. */
    static Optional<SurveyQuestion> question(String text) {
        String words = of(text);
        return SIGNS.stream()
                .filter(sign -> sign.fits(words))
                .map(Sign::question)
                .findFirst();
    }

    /** True if a heading's own words ask another of the WDES questions than the one its number stands for. */
    static boolean contradicts(SurveyQuestion question, Heading heading) {
        return question(heading.text()).filter(found -> found != question).isPresent();
    }

    /** True if a heading has words of its own and they ask none of the WDES questions. */
    static boolean isStrange(Heading heading) {
        return heading.text().length() > LONG_ENOUGH && question(heading.text()).isEmpty();
    }

    private static List<Sign> load() {
        List<Sign> signs = new ArrayList<>();
        for (Map<String, String> row : DataTable.rows("wording.csv")) {
            List<List<String>> parts = Arrays.stream(
                            DataTable.value(row, "words").split("\\+", -1))
                    .map(part -> Arrays.stream(part.split("/", -1))
                            .map(String::strip)
                            .toList())
                    .toList();
            signs.add(new Sign(SurveyQuestion.valueOf(DataTable.value(row, "question")), parts));
        }
        return List.copyOf(signs);
    }
}
