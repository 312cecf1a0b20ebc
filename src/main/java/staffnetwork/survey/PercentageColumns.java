package staffnetwork.survey;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a plain table of percentages: a label, then for each group its percentage and perhaps the number of answers.
 *
 * @param label the column of the metric or question
 * @param ofMetrics whether its heading speaks of metrics
 * @param values column of the percentage by group
 * @param bases column of the number of answers by group
 */
record PercentageColumns(
        int label, boolean ofMetrics, Map<Respondents, Integer> values, Map<Respondents, Integer> bases) {
    private static final Set<String> LABELS = Set.of(
            "metric", "wdes metric", "question", "indicator", "measure", "item", "question number", "metric number");
    private static final Pattern BASE =
            Pattern.compile("\\b(?:n|base|bases|number|count|responses|respondents|answers|denominator)\\b");
    private static final Pattern NON_DISABLED =
            Pattern.compile("\\b(?:non disabled|nondisabled|not disabled|without|no ltc|non ltc|no long)\\b");
    private static final Pattern DISABLED = Pattern.compile("\\b(?:disabled|ltc|with)\\b");
    private static final Pattern ALL = Pattern.compile("\\b(?:all|overall|total|organisation|everyone|everybody)\\b");

    /** Understands a row of headings; empty unless it has a label and percentages of both groups. */
    static Optional<PercentageColumns> of(Glimpse.Line header) {
        int label = -1;
        boolean ofMetrics = false;
        @Nullable Respondents last = null;
        Map<Respondents, Integer> values = new EnumMap<>(Respondents.class);
        Map<Respondents, Integer> bases = new EnumMap<>(Respondents.class);
        for (int column = 0; column < header.cells().size(); column++) {
            String words = Words.of(header.cells().get(column));
            if (label < 0) {
                label = LABELS.contains(words) ? column : -1;
                ofMetrics = words.contains("metric");
                continue;
            }
            Optional<Respondents> group = group(words);
            boolean base = BASE.matcher(words).find();
            if (group.isPresent()) {
                last = group.get();
                (base ? bases : values).putIfAbsent(group.get(), column);
            } else if (base && last != null) {
                bases.putIfAbsent(last, column);
            }
        }
        boolean complete = values.containsKey(Respondents.DISABLED) && values.containsKey(Respondents.NON_DISABLED);
        return complete && label >= 0
                ? Optional.of(new PercentageColumns(label, ofMetrics, values, bases))
                : Optional.empty();
    }

    private static Optional<Respondents> group(String words) {
        if (NON_DISABLED.matcher(words).find()) {
            return Optional.of(Respondents.NON_DISABLED);
        }
        if (DISABLED.matcher(words).find()) {
            return Optional.of(Respondents.DISABLED);
        }
        return ALL.matcher(words).find() ? Optional.of(Respondents.ALL) : Optional.empty();
    }
}
