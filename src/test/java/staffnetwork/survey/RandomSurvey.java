package staffnetwork.survey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Random respondents of 2025 as a CSV file, and a count of them that shares nothing with the reader. */
final class RandomSurvey {
    private static final List<String> OFTEN = List.of("Never", "Rarely", "Sometimes", "Often", "Always");
    private static final List<String> AGREE =
            List.of("Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree");
    private static final List<String> TIMES = List.of("Never", "1-2", "3-5", "6-10", "More than 10");
    private static final List<String> TIMES_NAMES =
            List.of("NEVER", "ONE_TO_TWO", "THREE_TO_FIVE", "SIX_TO_TEN", "MORE_THAN_TEN");
    private final Map<String, Spec> specs = new LinkedHashMap<>();
    private final List<Map<String, Integer>> people = new ArrayList<>();
    private final Random random;

    /** A column: its labels, their codes, and the names of the answers. */
    private record Spec(String question, List<String> labels, List<Integer> codes, List<String> names) {}

    RandomSurvey(Random random) {
        this.random = random;
        List<String> yesNo = List.of("Yes", "No");
        List<String> yesNoNames = List.of("YES", "NO");
        add("q31a", "LONG_LASTING_CONDITION", yesNo, List.of(1, 2), yesNoNames);
        add("q11d", "CAME_TO_WORK_UNWELL", yesNo, List.of(1, 2), yesNoNames);
        add("q11e", "PRESSED_TO_COME_TO_WORK", yesNo, List.of(1, 2), yesNoNames);
        for (String part :
                List.of("q14a/HARASSED_BY_PATIENTS", "q14b/HARASSED_BY_MANAGERS", "q14c/HARASSED_BY_COLLEAGUES")) {
            add(part.substring(0, 4), part.substring(5), TIMES, List.of(1, 2, 3, 4, 5), TIMES_NAMES);
        }
        add(
                "q14d",
                "HARASSMENT_REPORTED",
                List.of(
                        "\"Yes, I reported it\"",
                        "No",
                        "Don't know",
                        "Not applicable",
                        "Both a colleague and I reported it"),
                List.of(1, 3, 4, 9, 6),
                List.of("YES_I_REPORTED_IT", "NO", "DONT_KNOW", "NOT_APPLICABLE", "YES_BOTH_REPORTED_IT"));
        add(
                "q15",
                "ACTS_FAIRLY_ON_CAREERS",
                List.of("Yes", "No", "Don\u2019t know"),
                List.of(1, 2, 9),
                List.of("YES", "NO", "DONT_KNOW"));
        add(
                "q31b",
                "ADJUSTMENTS_MADE",
                List.of("Yes", "No", "No adjustment required"),
                List.of(1, 2, 3),
                List.of("YES", "NO", "NO_ADJUSTMENT_REQUIRED"));
        for (String item : List.of("q2a", "q2b", "q2c")) {
            add(item, "", OFTEN, List.of(1, 2, 3, 4, 5), OFTEN);
        }
        for (String item : List.of("q3c", "q3d", "q3f", "q25a", "q25c", "q25d")) {
            add(item, "", AGREE, List.of(1, 2, 3, 4, 5), AGREE);
        }
        for (int person = 0; person < 1 + random.nextInt(120); person++) {
            Map<String, Integer> answers = new HashMap<>();
            specs.forEach((column, spec) -> {
                if (random.nextInt(6) > 0) {
                    answers.put(column, random.nextInt(spec.labels().size()));
                }
            });
            people.add(answers);
        }
        // Somebody who answered, so that the file is never empty.
        people.get(0).put("q31a", 0);
        specs.keySet().forEach(column -> people.get(0).putIfAbsent(column, 0));
    }

    private void add(String column, String question, List<String> labels, List<Integer> codes, List<String> names) {
        specs.put(column, new Spec(question, labels, codes, names));
    }

    String csv() {
        List<String> columns = new ArrayList<>(specs.keySet());
        columns.add("remarks");
        Collections.shuffle(columns, random);
        boolean codes = random.nextBoolean();
        StringBuilder csv = new StringBuilder(random.nextBoolean() ? "NHS Staff Survey 2025\n\n" : "");
        List<String> headings = columns.stream()
                .map(column -> random.nextBoolean() ? column : column.replace('q', 'Q'))
                .toList();
        csv.append("respid,").append(String.join(",", headings)).append('\n');
        int id = 1;
        for (Map<String, Integer> person : people) {
            csv.append(id++);
            for (String column : columns) {
                csv.append(',').append(cell(column, person.get(column), codes));
            }
            csv.append('\n');
        }
        return csv.toString();
    }

    private String cell(String column, @org.jspecify.annotations.Nullable Integer answer, boolean codes) {
        Spec spec = specs.get(column);
        if (spec == null) {
            return "x";
        }
        if (answer == null) {
            return codes
                    ? List.of("", "99").get(random.nextInt(2))
                    : List.of("", "Missing", "NA").get(random.nextInt(3));
        }
        return codes ? String.valueOf(spec.codes().get(answer)) : spec.labels().get(answer);
    }

    /** Question/group to answer to people, counted person by person. */
    Map<String, Map<String, Long>> expected() {
        Map<String, Map<String, Long>> expected = new TreeMap<>();
        specs.forEach((column, spec) -> {
            if (spec.question().isEmpty()) {
                return;
            }
            for (Respondents group : Respondents.values()) {
                if ((column.equals("q31a") && group != Respondents.ALL)
                        || (column.equals("q31b") && group != Respondents.DISABLED)) {
                    continue;
                }
                Map<String, Long> counts = new TreeMap<>();
                for (Map<String, Integer> person : people) {
                    Integer answer = person.get(column);
                    if (answer != null && isIn(person, group) && (!column.equals("q11e") || is(person, "q11d", 0))) {
                        counts.merge(spec.names().get(answer), 1L, Long::sum);
                    }
                }
                expected.put(spec.question() + "/" + group, counts);
            }
        });
        return expected;
    }

    /** The engagement score of a group in floating point, by the rule as it is written. */
    double score(Respondents group) {
        return people.stream()
                .filter(person -> isIn(person, group))
                .mapToDouble(RandomSurvey::score)
                .filter(score -> !Double.isNaN(score))
                .average()
                .orElse(Double.NaN);
    }

    private static double score(Map<String, Integer> person) {
        List<Double> subScores = new ArrayList<>();
        for (List<String> items :
                List.of(List.of("q2a", "q2b", "q2c"), List.of("q3c", "q3d", "q3f"), List.of("q25a", "q25c", "q25d"))) {
            List<Integer> answered =
                    items.stream().filter(person::containsKey).map(person::get).toList();
            if (answered.size() >= 2) {
                subScores.add(answered.stream()
                        .mapToDouble(points -> points * 2.5)
                        .average()
                        .orElseThrow());
            }
        }
        return subScores.size() < 2
                ? Double.NaN
                : subScores.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private static boolean isIn(Map<String, Integer> person, Respondents group) {
        return switch (group) {
            case ALL -> true;
            case DISABLED -> is(person, "q31a", 0);
            case NON_DISABLED -> is(person, "q31a", 1);
        };
    }

    private static boolean is(Map<String, Integer> person, String column, int answer) {
        Integer given = person.get(column);
        return given != null && given == answer;
    }
}
