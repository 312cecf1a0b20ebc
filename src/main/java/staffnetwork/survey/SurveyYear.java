package staffnetwork.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One year's NHS Staff Survey: where the WDES questions stand in it, its words and its threshold. The years are data
 * ({@code survey-years.csv}), not code.
 *
 * @param year the autumn of the survey; it feeds the WDES of the year after
 * @param numbers question numbers in lower case, for example {@code q14a}
 * @param engagementItems three question numbers each for motivation, involvement and advocacy, in this order
 * @param adjustmentsWord {@code adequate} (to 2021) or {@code reasonable}
 * @param threshold results of fewer answers than this are not displayed by the survey's publisher
 * @param recalled true if the numbers of this year were not confirmed by its questionnaire
 */
public record SurveyYear(
        int year,
        Map<SurveyQuestion, String> numbers,
        List<List<String>> engagementItems,
        String adjustmentsWord,
        int threshold,
        boolean recalled) {
    private static final TreeMap<Integer, SurveyYear> YEARS = load();

    public SurveyYear {
        numbers = Map.copyOf(numbers);
        engagementItems = List.copyOf(engagementItems);
    }

    /** The survey of a year, if we know its questionnaire. */
    public static Optional<SurveyYear> of(int year) {
        return Optional.ofNullable(YEARS.get(year));
    }

    /** The years we know, earliest first. */
    public static List<SurveyYear> known() {
        return List.copyOf(YEARS.values());
    }

    /** The number of a question in this year, for example {@code q14a}. */
    public String number(SurveyQuestion question) {
        String number = numbers.get(question);
        if (number == null) {
            throw new IllegalStateException("No number for " + question + " in " + year);
        }
        return number;
    }

    /** The question that carries a number in this year. */
    Optional<SurveyQuestion> question(String number) {
        return numbers.entrySet().stream()
                .filter(entry -> entry.getValue().equals(number))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static TreeMap<Integer, SurveyYear> load() {
        TreeMap<Integer, SurveyYear> years = new TreeMap<>();
        for (Map<String, String> row : DataTable.rows("survey-years.csv")) {
            Map<SurveyQuestion, String> numbers = new EnumMap<>(SurveyQuestion.class);
            for (SurveyQuestion question : SurveyQuestion.values()) {
                numbers.put(question, DataTable.value(row, question.name()));
            }
            List<List<String>> items = new ArrayList<>();
            for (String part : List.of("motivation", "involvement", "advocacy")) {
                items.add(List.copyOf(Arrays.asList(DataTable.value(row, part).split(" ", -1))));
            }
            int year = Integer.parseInt(DataTable.value(row, "surveyYear"));
            int threshold = Integer.parseInt(DataTable.value(row, "threshold"));
            boolean recalled = DataTable.value(row, "basis").equals("recalled");
            String word = DataTable.value(row, "adjustments");
            years.put(year, new SurveyYear(year, numbers, items, word, threshold, recalled));
        }
        return years;
    }
}
