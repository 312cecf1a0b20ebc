package staffnetwork.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The counter of syllables, on words that this product uses. */
class SyllablesTest {
    private static final List<String> ONE = List.of(
            "staff", "place", "the", "made", "used", "changed", "saved", "page", "told", "year", "trust", "asked",
            "yours", "friend", "made", "rate", "space", "names", "work", "shared", "helped", "closed", "signed",
            "whole", "file", "files", "one", "NHS", "HR", "2026", "you", "here", "there", "need", "eight", "please",
            "tried", "shows", "reached", "called", "rules", "while");
    private static final List<String> TWO = List.of(
            "address",
            "network",
            "open",
            "people",
            "being",
            "going",
            "table",
            "needed",
            "added",
            "started",
            "wanted",
            "changes",
            "pages",
            "places",
            "going",
            "letters",
            "numbers",
            "private",
            "problem",
            "safely",
            "useful",
            "member",
            "adjust",
            "metric",
            "review",
            "release",
            "little",
            "single",
            "quiet",
            "saying",
            "report",
            "prefer",
            "number",
            "statement",
            "respond",
            "trial",
            "client",
            "science",
            "data",
            "lower",
            "higher",
            "beyond",
            "matches",
            "yellow",
            "saying",
            "create",
            "rule-set");
    private static final List<String> THREE = List.of(
            "adjustment",
            "reference",
            "disabled",
            "employer",
            "employee",
            "example",
            "period",
            "usual",
            "video",
            "radio",
            "employees",
            "percentage",
            "area",
            "idea",
            "remember",
            "deliver",
            "continue",
            "manager",
            "condition",
            "confident",
            "commitment",
            "agreement",
            "withdrawal",
            "actual",
            "annual",
            "median",
            "medium",
            "everyone",
            "important",
            "together");
    private static final List<String> FOUR = List.of(
            "information", "experience", "equality", "declaration", "society", "category", "definition", "supervisor");
    private static final List<String> FIVE = List.of("organisation", "disability", "opportunity", "university");

    @Test
    void words_have_the_syllables_one_hears() {
        StringBuilder wrong = new StringBuilder();
        List<List<String>> all = List.of(ONE, TWO, THREE, FOUR, FIVE);
        IntStream.range(0, all.size())
                .forEach(i -> all.get(i).stream()
                        .filter(word -> count(word) != i + 1)
                        .forEach(word -> wrong.append(word)
                                .append(" is ")
                                .append(count(word))
                                .append("; ")));
        assertEquals("", wrong.toString());
    }

    private static int count(String word) {
        return ReadingAge.words(word).stream().mapToInt(Syllables::of).sum();
    }
}
