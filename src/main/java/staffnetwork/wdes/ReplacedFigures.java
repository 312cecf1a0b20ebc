package staffnetwork.wdes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import staffnetwork.survey.Respondents;
import staffnetwork.survey.SurveyAnswer;
import staffnetwork.survey.SurveyFigures;
import staffnetwork.survey.SurveyQuestion;
import staffnetwork.survey.Tally;
import staffnetwork.workforce.Headcounts;
import staffnetwork.workforce.StaffInPost;

/**
 * Looks for what is unlikely when figures of a year take the place of others of the same year: a head-count that jumps, a survey
 * that gains answers after it closed. Input paper, section 5, what an importer is expected to do.
 */
public final class ReplacedFigures {
    /** The rule that finds a head-count that jumps within a year. */
    public static final String HEADCOUNT = "1.headcountReplaced";

    private ReplacedFigures() {}

    /**
     * What needs a note, in the order of the metrics.
     *
     * @param before the year as it stands
     * @param after the year as it would stand
     */
    public static List<Finding> check(RuleSet rules, WdesInputs before, WdesInputs after) {
        List<Finding> findings = new ArrayList<>();
        StaffInPost was = before.staff();
        StaffInPost is = after.staff();
        if (was != null && is != null) {
            headcount(rules, people(rules, was), people(rules, is)).ifPresent(findings::add);
        }
        SurveyFigures survey = after.survey();
        if (survey != null) {
            for (MetricCode metric : MetricCode.surveyMetrics()) {
                metric.question()
                        .flatMap(question -> base(metric, question, before.survey(), survey))
                        .ifPresent(findings::add);
            }
            moreThanDisabled(survey).ifPresent(findings::add);
        }
        return List.copyOf(findings);
    }

    private static Headcounts people(RuleSet rules, StaffInPost staff) {
        return Representation.of(rules, staff).total().people();
    }

    private static Optional<Finding> headcount(RuleSet rules, Headcounts was, Headcounts is) {
        Rule rule = rules.rule("check.headcountPercent");
        if (was.total() == 0) {
            return Optional.empty();
        }
        BigFraction change =
                BigFraction.of(is.total() - was.total(), was.total()).multiply(Exact.HUNDRED);
        return change.abs().compareTo(rules.number(rule.name())) > 0
                ? Optional.of(note(
                        MetricCode.ONE, HEADCOUNT, Display.count(was.total()), Display.count(is.total()), rule.value()))
                : Optional.empty();
    }

    private static Optional<Finding> base(
            MetricCode metric, SurveyQuestion question, @Nullable SurveyFigures before, SurveyFigures after) {
        if (before == null || before.surveyYear() != after.surveyYear()) {
            return Optional.empty();
        }
        long was = answers(before, question);
        long is = answers(after, question);
        return was > 0 && is > was
                ? Optional.of(
                        note(metric, metric.code() + ".baseGrew", metric.code(), Display.count(was), Display.count(is)))
                : Optional.empty();
    }

    /** Only disabled respondents are asked about adjustments, so no more of them can have answered. */
    private static Optional<Finding> moreThanDisabled(SurveyFigures survey) {
        Tally condition = survey.tallies()
                .getOrDefault(SurveyQuestion.LONG_LASTING_CONDITION, Map.of())
                .get(Respondents.ALL);
        long asked =
                condition instanceof Tally.Counted counted ? counted.people().getOrDefault(SurveyAnswer.YES, 0L) : 0;
        long answered = survey.tally(SurveyQuestion.ADJUSTMENTS_MADE, Respondents.DISABLED)
                .map(ReplacedFigures::base)
                .orElse(0L);
        return asked > 0 && answered > asked
                ? Optional.of(
                        note(MetricCode.EIGHT, "8.moreThanDisabled", Display.count(answered), Display.count(asked)))
                : Optional.empty();
    }

    /** The answers of the two groups together, as far as the file tells them. */
    private static long answers(SurveyFigures survey, SurveyQuestion question) {
        Map<Respondents, Tally> tallies = survey.tallies().getOrDefault(question, Map.of());
        return tallies.entrySet().stream()
                .filter(group -> group.getKey() != Respondents.ALL)
                .mapToLong(group -> base(group.getValue()))
                .sum();
    }

    private static long base(Tally tally) {
        if (tally instanceof Tally.Counted counted) {
            return counted.people().values().stream().mapToLong(Long::longValue).sum();
        }
        Long base = tally instanceof Tally.Shares shares
                ? shares.base()
                : tally instanceof Tally.Result result ? result.base() : null;
        return base == null ? 0 : base;
    }

    private static Finding note(MetricCode metric, String rule, String... parts) {
        String words = rule.endsWith(".baseGrew") ? "baseGrew" : rule;
        return new Finding(Finding.Weight.NEEDS_NOTE, metric, rule, Wording.say("check." + words, parts));
    }
}
