package staffnetwork.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The answers a kind of question can have, with the codes and labels that files use for them. The tables are data
 * ({@code answers.csv}). A result is a place in the list of answers; for items of the
 * engagement score that is their 0 to 4 points.
 */
final class AnswerScale {
    /** How often harassment, bullying or abuse was experienced. */
    static final AnswerScale HARASSMENT = of("HARASSMENT");
    /** Whether and by whom it was reported. */
    static final AnswerScale REPORTED = of("REPORTED");
    /** Yes, no, don't know. */
    static final AnswerScale YES_NO_DONT_KNOW = of("YES_NO_DONT_KNOW");
    /** Yes, no. */
    static final AnswerScale YES_NO = of("YES_NO");
    /** From very dissatisfied to very satisfied. */
    static final AnswerScale SATISFACTION = of("SATISFACTION");
    /** Whether adjustments were made. */
    static final AnswerScale ADJUSTMENTS = of("ADJUSTMENTS");
    /** From never to always: 0 to 4 points. */
    static final AnswerScale HOW_OFTEN = of("HOW_OFTEN");
    /** From strongly disagree to strongly agree: 0 to 4 points. */
    static final AnswerScale AGREEMENT = of("AGREEMENT");

    /** No answer was given. */
    static final int MISSING = 62;
    /** Something stands there that is no known answer. */
    static final int UNKNOWN = 63;
    /** Added to a result that had been turned into a date. */
    static final int PUT_RIGHT = 64;

    private static final Pattern CODE = Pattern.compile("-?\\d{1,6}(?:\\.0+)?");

    private final String name;
    private final Map<Integer, Integer> codes = new HashMap<>();
    private final Map<String, Integer> labels = new HashMap<>();
    private final List<String> answers = new ArrayList<>();

    private AnswerScale(String name) {
        this.name = name;
    }

    private static AnswerScale of(String name) {
        List<Map<String, String>> rows = DataTable.rows("answers.csv");
        AnswerScale scale = new AnswerScale(name);
        rows.stream()
                .filter(row -> DataTable.value(row, "scale").equals("MISSING"))
                .forEach(row -> scale.add(row, MISSING));
        for (Map<String, String> row : rows) {
            if (DataTable.value(row, "scale").equals(name)) {
                scale.add(row, scale.answers.size());
                scale.answers.add(DataTable.value(row, "answer"));
            }
        }
        return scale;
    }

    /** The scale of a WDES question. */
    static AnswerScale of(SurveyQuestion question) {
        return switch (question) {
            case HARASSED_BY_PATIENTS, HARASSED_BY_MANAGERS, HARASSED_BY_COLLEAGUES -> HARASSMENT;
            case HARASSMENT_REPORTED -> REPORTED;
            case ACTS_FAIRLY_ON_CAREERS -> YES_NO_DONT_KNOW;
            case CAME_TO_WORK_UNWELL, PRESSED_TO_COME_TO_WORK, LONG_LASTING_CONDITION -> YES_NO;
            case WORK_VALUED -> SATISFACTION;
            case ADJUSTMENTS_MADE -> ADJUSTMENTS;
        };
    }

    /** The answers in the table's order; a result is a place in this list. */
    List<SurveyAnswer> answers() {
        return answers.stream().map(SurveyAnswer::valueOf).toList();
    }

    /** The place of an answer in this scale, or −1. */
    int place(SurveyAnswer answer) {
        return answers.indexOf(answer.name());
    }

    /** The result for a text: a label, or a code written as text. */
    int ofText(String text) {
        String plain = text.strip();
        if (plain.isEmpty() || plain.startsWith("#")) {
            return MISSING;
        }
        if (CODE.matcher(plain).matches()) {
            return ofNumber(Double.parseDouble(plain));
        }
        String words = Words.of(plain);
        if (words.isEmpty()) {
            return MISSING;
        }
        Integer result = labels.get(words);
        return result != null ? result : putRight(DateDamage.answer(words).orElse(null));
    }

    /** The result for a number: a code, or the day a harassment answer was turned into. */
    int ofNumber(double number) {
        int code = (int) number;
        Integer result = code == number ? codes.get(code) : null;
        return result != null ? result : putRight(DateDamage.answer(number).orElse(null));
    }

    /** The answer an option's heading stands for, if it is one. */
    Optional<SurveyAnswer> ofHeading(String heading) {
        String words = Words.of(heading);
        int result = words.isEmpty() ? UNKNOWN : ofText(words);
        int plain = result & ~PUT_RIGHT;
        return plain < MISSING ? Optional.of(answers().get(plain)) : Optional.empty();
    }

    private int putRight(@Nullable String label) {
        if (!name.equals("HARASSMENT") || label == null) {
            return UNKNOWN;
        }
        return labels.getOrDefault(label, UNKNOWN) | PUT_RIGHT;
    }

    private void add(Map<String, String> row, int result) {
        for (String code : DataTable.value(row, "codes").split("\\|", -1)) {
            codes.put(Integer.valueOf(code), result);
        }
        Arrays.stream(DataTable.value(row, "labels").split("\\|", -1))
                .map(Words::of)
                .forEach(label -> labels.put(label, result));
    }

    /**
     * Puts right what a spreadsheet program does to the answers "1-2", "3-5" and "6-10": it takes them for dates, in British order
     * (1 February) or American (2 January).
     */
    static final class DateDamage {
        private static final List<String> MONTHS =
                List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
        private static final Pattern ISO = Pattern.compile("^(\\d{4}) (\\d\\d) (\\d\\d)\\b.*");
        private static final Pattern DAY_MONTH_YEAR =
                Pattern.compile("^(\\d{1,2}) (\\d{1,2}) (?:\\d{4}|\\d\\d)(?: .*)?$");
        private static final Pattern DAY_NAME = Pattern.compile("^(\\d{1,2}) ([a-z]{3})[a-z]*(?: \\d{2,4})?$");
        private static final Pattern NAME_DAY = Pattern.compile("^([a-z]{3})[a-z]* (\\d{1,2})(?: \\d{2,4})?$");

        private DateDamage() {}

        /** The answer a date once was, for example {@code 1 to 2}; words as {@link Words#of}. */
        static Optional<String> answer(String words) {
            Matcher matcher = ISO.matcher(words);
            if (matcher.matches()) {
                return pair(number(matcher.group(2)), number(matcher.group(3)));
            }
            matcher = DAY_MONTH_YEAR.matcher(words);
            if (matcher.matches()) {
                return pair(number(matcher.group(1)), number(matcher.group(2)));
            }
            matcher = DAY_NAME.matcher(words);
            if (matcher.matches()) {
                return pair(number(matcher.group(1)), MONTHS.indexOf(matcher.group(2)) + 1);
            }
            matcher = NAME_DAY.matcher(words);
            if (matcher.matches()) {
                return pair(number(matcher.group(2)), MONTHS.indexOf(matcher.group(1)) + 1);
            }
            return Optional.empty();
        }

        /** The answer that the serial number of a day (1900 system) once was. */
        static Optional<String> answer(double serial) {
            if (serial != Math.rint(serial) || serial < 30_000 || serial > 80_000) {
                return Optional.empty();
            }
            LocalDate day = LocalDate.of(1899, 12, 30).plusDays((long) serial);
            return pair(day.getDayOfMonth(), day.getMonthValue());
        }

        private static int number(String digits) {
            return Integer.parseInt(digits);
        }

        private static Optional<String> pair(int one, int other) {
            int low = Math.min(one, other);
            int high = Math.max(one, other);
            if (low == 1 && high == 2) {
                return Optional.of("1 to 2");
            }
            if (low == 3 && high == 5) {
                return Optional.of("3 to 5");
            }
            return low == 6 && high == 10 ? Optional.of("6 to 10") : Optional.empty();
        }
    }
}
