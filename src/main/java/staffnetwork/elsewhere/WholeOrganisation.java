package staffnetwork.elsewhere;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import staffnetwork.disclosure.Figure;
import staffnetwork.disclosure.SafeFigures;
import staffnetwork.survey.SurveyFigures;
import staffnetwork.wdes.Metric;
import staffnetwork.wdes.RuleSet;
import staffnetwork.wdes.Wdes;
import staffnetwork.wdes.WdesInputs;
import staffnetwork.workforce.Headcounts;
import staffnetwork.workforce.StaffInPost;

/** The share of disabled people in the whole organisation, by the rules of disclosure: enough people on both sides, rounded. */
final class WholeOrganisation {
    private static final int HUNDRED = 100;
    private static final int DIGITS = 10;
    private final SafeFigures safe;

    WholeOrganisation(SafeFigures safe) {
        this.safe = safe;
    }

    /** Those recorded as disabled in the Electronic Staff Record, of all staff. */
    Figure recorded(StaffInPost staff) {
        Headcounts all = staff.rows().values().stream()
                .flatMap(rows -> rows.values().stream())
                .reduce(Headcounts.NONE, Headcounts::plus);
        return safe.share(Math.toIntExact(all.disabled()), Math.toIntExact(all.total() - all.disabled()));
    }

    /** Those who said in the survey that they have a long-lasting condition, of those who answered; nothing if it was not asked. */
    Optional<Figure> said(int wdesYear, SurveyFigures survey) {
        if (SurveyFigures.ENGLAND.equals(survey.organisationName())) {
            return Optional.empty();
        }
        RuleSet rules = RuleSet.of(Math.min(wdesYear, RuleSet.LAST_YEAR));
        return Wdes.compute(rules, WdesInputs.of(null, null).with(survey))
                .saidInSurvey()
                .computed()
                .map(this::said);
    }

    /** Without a base nobody knows how many answered, so it counts as too few. */
    private Figure said(Metric.Computed share) {
        Long base = share.behind().base();
        int answers = base == null ? 0 : Math.toIntExact(base);
        Long counted = share.behind().numerator();
        int yes = counted == null ? people(share.value(), answers) : Math.toIntExact(counted);
        Figure bothSides = safe.share(yes, Math.max(0, answers - yes));
        return bothSides.isShown() ? safe.survey(answers, percent(share.value())) : bothSides;
    }

    private static int people(BigFraction percent, int answers) {
        return percent.multiply(answers)
                .divide(HUNDRED)
                .bigDecimalValue(0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    /** Cut off far behind the point, so that it is rounded once only, where it is shown. */
    private static BigDecimal percent(BigFraction value) {
        return value.bigDecimalValue(DIGITS, RoundingMode.DOWN);
    }
}
