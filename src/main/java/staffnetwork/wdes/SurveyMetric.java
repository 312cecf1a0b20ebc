package staffnetwork.wdes;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import staffnetwork.survey.Engagement;
import staffnetwork.survey.Respondents;
import staffnetwork.survey.SurveyAnswer;
import staffnetwork.survey.SurveyFigures;
import staffnetwork.survey.SurveyQuestion;
import staffnetwork.survey.Tally;

/**
 * One of the metrics 4 to 9a: a percentage or score for disabled, non-disabled and all respondents of the NHS Staff Survey.
 *
 * @param metric which one
 * @param results by group; metric 8 has disabled staff only
 */
public record SurveyMetric(MetricCode metric, Map<Respondents, Metric> results) {
    private static final BigDecimal ALMOST_ALL = new BigDecimal(99);
    private static final BigDecimal JUST_OVER_ALL = new BigDecimal(101);

    public SurveyMetric {
        results = java.util.Collections.unmodifiableMap(new EnumMap<>(results));
    }

    /** The figure of one group. */
    public Metric of(Respondents group) {
        return results.getOrDefault(group, new Metric.NotComputable(Wording.say("survey.disabledOnly")));
    }

    static SurveyMetric of(MetricCode metric, RuleSet rules, @Nullable SurveyFigures survey) {
        Map<Respondents, Metric> results = new EnumMap<>(Respondents.class);
        for (Respondents group : groups(metric)) {
            results.put(
                    group,
                    survey == null
                            ? new Metric.NotComputable(Wording.say("missing.survey"))
                            : metric == MetricCode.NINE_A
                                    ? score(survey, group)
                                    : percent(metric, rules, survey, group));
        }
        return new SurveyMetric(metric, results);
    }

    private static List<Respondents> groups(MetricCode metric) {
        return metric == MetricCode.EIGHT ? List.of(Respondents.DISABLED) : List.of(Respondents.values());
    }

    private static Metric score(SurveyFigures survey, Respondents group) {
        Engagement engagement = survey.engagement().get(group);
        if (engagement instanceof Engagement.Score score) {
            return new Metric.Computed(score.score(), Metric.Unit.SCORE, new Metric.Behind(null, score.base(), false));
        }
        return engagement instanceof Engagement.NotShown hidden
                ? new Metric.NotComputable(hidden.reason())
                : absent(survey.engagement().containsKey(Respondents.ALL), group);
    }

    private static Metric percent(MetricCode metric, RuleSet rules, SurveyFigures survey, Respondents group) {
        SurveyQuestion question = metric.question().orElseThrow();
        Map<Respondents, Tally> tallies = survey.tallies().getOrDefault(question, Map.of());
        Tally tally = tallies.get(group);
        if (tally == null && metric == MetricCode.EIGHT) {
            // Only people with a long-lasting condition are asked, so all who answered are disabled staff.
            tally = tallies.get(Respondents.ALL);
        }
        return tally == null
                ? absent(tallies.containsKey(Respondents.ALL), group)
                : of(tally, rules.counts(metric), rules.base(metric));
    }

    private static Metric absent(boolean hasAll, Respondents group) {
        boolean notSplit = hasAll && group != Respondents.ALL;
        return new Metric.NotComputable(Wording.say(notSplit ? "survey.notSplit" : "survey.notThere"));
    }

    /** The percentage of the answers that count among those of the base. */
    static Metric of(Tally tally, Set<SurveyAnswer> counts, Set<SurveyAnswer> base) {
        if (tally instanceof Tally.Counted counted) {
            return ofPeople(counted.people(), counts, base);
        }
        if (tally instanceof Tally.Shares shares) {
            return ofShares(shares, counts, base);
        }
        if (tally instanceof Tally.Result result) {
            return new Metric.Computed(
                    Exact.of(result.percent()), Metric.Unit.PERCENT, new Metric.Behind(null, result.base(), false));
        }
        return new Metric.NotComputable(((Tally.NotShown) tally).reason());
    }

    private static Metric ofPeople(Map<SurveyAnswer, Long> people, Set<SurveyAnswer> counts, Set<SurveyAnswer> base) {
        long part = counts.stream()
                .mapToLong(answer -> people.getOrDefault(answer, 0L))
                .sum();
        long whole = base.stream()
                .mapToLong(answer -> people.getOrDefault(answer, 0L))
                .sum();
        return Metric.percentage(part, whole, Wording.say("nobody.answered"));
    }

    private static Metric ofShares(Tally.Shares shares, Set<SurveyAnswer> counts, Set<SurveyAnswer> base) {
        BigDecimal everything = sum(shares, shares.percent().keySet());
        if (everything.compareTo(ALMOST_ALL) < 0 || everything.compareTo(JUST_OVER_ALL) > 0) {
            return new Metric.NotComputable(Wording.say("survey.notHundred", everything.toPlainString()));
        }
        BigDecimal kept = sum(shares, base);
        if (kept.signum() == 0) {
            return new Metric.NotComputable(Wording.say("nobody.answered"));
        }
        BigFraction part = Exact.of(sum(shares, counts));
        if (kept.compareTo(everything) == 0) {
            // Nothing is dropped: the file's own percentages stand, free of the rounding in their sum.
            return new Metric.Computed(part, Metric.Unit.PERCENT, new Metric.Behind(null, shares.base(), false));
        }
        BigFraction value = part.multiply(Exact.HUNDRED).divide(Exact.of(kept));
        return new Metric.Computed(value, Metric.Unit.PERCENT, reduced(shares.base(), kept));
    }

    private static Metric.Behind reduced(@Nullable Long base, BigDecimal keptPercent) {
        if (base == null) {
            return new Metric.Behind(null, null, true);
        }
        BigFraction people = Exact.of(keptPercent).multiply(base).divide(Exact.HUNDRED);
        return new Metric.Behind(null, Exact.rounded(people, 0).longValueExact(), true);
    }

    private static BigDecimal sum(Tally.Shares shares, Set<SurveyAnswer> answers) {
        return answers.stream()
                .map(answer -> shares.percent().getOrDefault(answer, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
