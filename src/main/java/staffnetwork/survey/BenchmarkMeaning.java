package staffnetwork.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the variables of a benchmark workbook stand for: by the descriptions on its notes sheet, and by their names only where the
 * notes say nothing.
 */
final class BenchmarkMeaning {
    private static final Pattern NUMBER = Pattern.compile("\\bq\\d{1,2}[a-z]?\\b");
    private static final Pattern WITHOUT =
            Pattern.compile("\\bwithout (?:a |an |any )?long (?:term|lasting)|\\bno long (?:term|lasting)");
    private static final Pattern WITH = Pattern.compile("\\bwith (?:a |an |one or more )?long (?:term|lasting)");
    private static final Set<String> SPLIT_NAMES = Set.of("ltc", "wdes", "llc", "disability", "disabled");
    private static final Set<String> WITH_NAMES = Set.of("1", "yes", "with");
    private static final Set<String> WITHOUT_NAMES = Set.of("2", "no", "without");
    private final Map<String, String> notes;
    private final SurveyYear newest;
    private final Map<String, Optional<Meaning>> known = new HashMap<>();
    private boolean guessed;

    /**
     * What a variable says.
     *
     * @param question null for the staff engagement score
     */
    record Meaning(@Nullable SurveyQuestion question, Respondents group) {}

    /** The notes by variable; the newest survey in the workbook, whose question numbers name the columns of all its years. */
    BenchmarkMeaning(Map<String, String> notes, SurveyYear newest) {
        this.notes = Map.copyOf(notes);
        this.newest = newest;
    }

    /** The meaning of a variable, if it belongs to a WDES metric. */
    Optional<Meaning> of(String stem) {
        return known.computeIfAbsent(stem, this::find);
    }

    /** True if a variable was understood by its name only. */
    boolean guessed() {
        return guessed;
    }

    private Optional<Meaning> find(String stem) {
        if (stem.equals("theme_engagement")) {
            return Optional.of(new Meaning(null, Respondents.ALL));
        }
        Optional<SurveyQuestion> whole = newest.question(stem);
        if (whole.isPresent()) {
            return Optional.of(new Meaning(whole.get(), Respondents.ALL));
        }
        String note = notes.get(stem);
        return note == null ? byName(stem) : byNote(note);
    }

    private Optional<Meaning> byNote(String note) {
        String words = Words.of(note);
        if (WITHOUT.matcher(words).find()) {
            return meaning(words, Respondents.NON_DISABLED);
        }
        return WITH.matcher(words).find() ? meaning(words, Respondents.DISABLED) : Optional.empty();
    }

    private Optional<Meaning> meaning(String words, Respondents group) {
        if (words.contains("engagement")) {
            return Optional.of(new Meaning(null, group));
        }
        String split = newest.number(SurveyQuestion.LONG_LASTING_CONDITION);
        List<String> numbers = NUMBER.matcher(words)
                .results()
                .map(MatchResult::group)
                .filter(number -> !number.equals(split))
                .distinct()
                .toList();
        Optional<SurveyQuestion> byNumber = numbers.size() == 1 ? newest.question(numbers.get(0)) : Optional.empty();
        Optional<SurveyQuestion> byWords =
                Words.question(words).filter(found -> found != SurveyQuestion.LONG_LASTING_CONDITION);
        // A note that names another question than its words speak of is not understood.
        if (byNumber.isPresent() && byWords.isPresent() && !byNumber.equals(byWords)) {
            return Optional.empty();
        }
        return (numbers.isEmpty() ? byWords : byNumber).map(question -> new Meaning(question, group));
    }

    private Optional<Meaning> byName(String stem) {
        List<String> parts = Arrays.asList(stem.split("_", -1));
        String split = newest.number(SurveyQuestion.LONG_LASTING_CONDITION);
        boolean isSplit = parts.stream().anyMatch(part -> SPLIT_NAMES.contains(part) || part.equals(split));
        boolean with = parts.stream().anyMatch(WITH_NAMES::contains);
        boolean without = parts.stream().anyMatch(WITHOUT_NAMES::contains);
        if (!isSplit || with == without) {
            return Optional.empty();
        }
        Respondents group = with ? Respondents.DISABLED : Respondents.NON_DISABLED;
        List<SurveyQuestion> questions = parts.stream()
                .filter(part -> !part.equals(split))
                .map(newest::question)
                .flatMap(Optional::stream)
                .toList();
        boolean engagement = parts.contains("engagement");
        if (engagement == (questions.size() == 1)) {
            return Optional.empty();
        }
        guessed = true;
        return Optional.of(new Meaning(engagement ? null : questions.get(0), group));
    }

    /**
     * The name of a column of the benchmark workbook, taken apart: {@code q14a_n_2024} is the base of {@code q14a} in 2024, and
     * {@code har_from_pat_eth_summary_n_1_2024} that of {@code har_from_pat_eth_summary_1}. The notes write the year as 20XX or the like.
     *
     * @param stem the variable without year and without the mark of a base
     * @param year 0 where the year is left open
     * @param base whether it is the number of answers
     */
    record Name(String stem, int year, boolean base) {
        private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(?:_[a-z0-9]+)+");
        private static final Pattern YEAR = Pattern.compile("20\\d\\d");
        private static final Pattern OPEN_YEAR = Pattern.compile("20xx|yyyy|year|xxxx");

        /** Takes a name apart; empty for anything that names no variable of a year. */
        static Optional<Name> of(String text) {
            String plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\[\\]<>{}]", "");
            if (!NAME.matcher(plain).matches()) {
                return Optional.empty();
            }
            List<String> stem = new ArrayList<>();
            int year = -1;
            boolean base = false;
            for (String part : plain.split("_", -1)) {
                if (YEAR.matcher(part).matches()) {
                    year = Integer.parseInt(part);
                } else if (OPEN_YEAR.matcher(part).matches()) {
                    year = 0;
                } else if (part.equals("n")) {
                    base = true;
                } else {
                    stem.add(part);
                }
            }
            return year < 0 || stem.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Name(String.join("_", stem), year, base));
        }
    }
}
