package staffnetwork.survey;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The metric or question that a row of a plain table is labelled with: {@code 4a(i)}, {@code Metric 5}, {@code q14a}, or words.
 *
 * @param question null for the staff engagement score (metric 9a)
 */
record MetricLabel(@Nullable SurveyQuestion question) {
    private static final Pattern METRIC = Pattern.compile("^(metric )?(4a ?(?:i{1,3}|[123])|4b|9a|[5678])(?: .*)?$");
    private static final Map<String, SurveyQuestion> METRICS = Map.ofEntries(
            Map.entry("4ai", SurveyQuestion.HARASSED_BY_PATIENTS),
            Map.entry("4a1", SurveyQuestion.HARASSED_BY_PATIENTS),
            Map.entry("4aii", SurveyQuestion.HARASSED_BY_MANAGERS),
            Map.entry("4a2", SurveyQuestion.HARASSED_BY_MANAGERS),
            Map.entry("4aiii", SurveyQuestion.HARASSED_BY_COLLEAGUES),
            Map.entry("4a3", SurveyQuestion.HARASSED_BY_COLLEAGUES),
            Map.entry("4b", SurveyQuestion.HARASSMENT_REPORTED),
            Map.entry("5", SurveyQuestion.ACTS_FAIRLY_ON_CAREERS),
            Map.entry("6", SurveyQuestion.PRESSED_TO_COME_TO_WORK),
            Map.entry("7", SurveyQuestion.WORK_VALUED),
            Map.entry("8", SurveyQuestion.ADJUSTMENTS_MADE));

    /**
     * Understands a label.
     *
     * @param year the survey whose question numbers are meant
     * @param ofMetrics whether the column says it holds metrics, so that a bare 5 is metric 5
     */
    static Optional<MetricLabel> of(String label, SurveyYear year, boolean ofMetrics) {
        Matcher matcher = METRIC.matcher(Words.of(label));
        if (matcher.matches()) {
            String metric = matcher.group(2).replace(" ", "");
            boolean bare = metric.length() == 1 && matcher.group(1) == null && !ofMetrics;
            if (!bare) {
                return Optional.of(new MetricLabel(METRICS.get(metric)));
            }
        }
        Optional<SurveyQuestion> byNumber = Words.heading(label).flatMap(heading -> year.question(heading.number()));
        if (byNumber.isPresent()) {
            return byNumber.map(MetricLabel::new);
        }
        return Words.of(label).contains("staff engagement")
                ? Optional.of(new MetricLabel(null))
                : Words.question(label).map(MetricLabel::new);
    }
}
