package staffnetwork.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells a WDES question by its words, for files whose question numbers are missing or of another year. */
final class Wording {
    private static final List<Sign> SIGNS = load();

    private Wording() {}

    private record Sign(SurveyQuestion question, List<List<String>> parts) {
        boolean fits(String words) {
            return parts.stream().allMatch(part -> part.stream().anyMatch(words::contains));
        }
    }

    /** The question a text asks, if it is one of the WDES questions. */
    static Optional<SurveyQuestion> question(String text) {
        String words = Words.of(text);
        return SIGNS.stream()
                .filter(sign -> sign.fits(words))
                .map(Sign::question)
                .findFirst();
    }

    /** True if a heading's own words speak of something else than the question its number stands for. */
    static boolean contradicts(SurveyQuestion question, Words.Heading heading) {
        return heading.text().length() > 25
                && !question(heading.text()).filter(question::equals).isPresent();
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
