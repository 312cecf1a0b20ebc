package staffnetwork.wdes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import staffnetwork.survey.Engagement;
import staffnetwork.survey.SurveyFigures;
import staffnetwork.survey.SurveyQuestion;
import staffnetwork.survey.Tally;
import staffnetwork.workforce.Board;
import staffnetwork.workforce.Capability;
import staffnetwork.workforce.DisabilityStatus;
import staffnetwork.workforce.Headcounts;
import staffnetwork.workforce.PayRow;
import staffnetwork.workforce.Recruitment;
import staffnetwork.workforce.Side;
import staffnetwork.workforce.StaffInPost;

/** Looks for what is missing, impossible or unlikely in a year's inputs. Domain paper, section 3, validation rules. */
public final class Plausibility {
    private final RuleSet rules;
    private final List<Finding> findings = new ArrayList<>();

    private Plausibility(RuleSet rules) {
        this.rules = rules;
    }

    /**
     * All findings, in the order of the metrics.
     *
     * @param lastYear for changes since then, or null
     */
    public static List<Finding> check(RuleSet rules, WdesInputs inputs, @Nullable LastYear lastYear) {
        Plausibility check = new Plausibility(rules);
        StaffInPost staff = inputs.staff();
        Headcounts workforce = Representation.of(rules, staff).total().people();
        if (staff == null) {
            check.missing(MetricCode.ONE, "missing.staff");
        } else {
            check.staff(staff, workforce, lastYear);
        }
        Optional.ofNullable(inputs.recruitment())
                .ifPresentOrElse(check::recruitment, () -> check.missing(MetricCode.TWO, "missing.recruitment"));
        Capability capability = inputs.capability();
        if (capability != null) {
            check.capability(capability, staff == null ? null : workforce);
        } else if (rules.metric3Mandatory()) {
            check.missing(MetricCode.THREE, "missing.capability");
        }
        Optional.ofNullable(inputs.survey())
                .ifPresentOrElse(
                        survey -> check.survey(survey, inputs.organisationCode()),
                        () -> check.missing(MetricCode.FOUR_A_I, "missing.survey"));
        check.voices(inputs.voices());
        Optional.ofNullable(inputs.board())
                .ifPresentOrElse(
                        board -> check.board(board, staff), () -> check.missing(MetricCode.TEN, "missing.board"));
        return List.copyOf(check.findings);
    }

    private void missing(MetricCode metric, String key) {
        findings.add(new Finding(Finding.Weight.MISSING, metric, key, Wording.say(key)));
    }

    private void blocking(MetricCode metric, String rule, String... parts) {
        findings.add(new Finding(Finding.Weight.BLOCKING, metric, rule, Wording.say("check." + rule, parts)));
    }

    private void note(MetricCode metric, String rule, String... parts) {
        findings.add(new Finding(Finding.Weight.NEEDS_NOTE, metric, rule, Wording.say("check." + rule, parts)));
    }

    private void staff(StaffInPost staff, Headcounts all, @Nullable LastYear lastYear) {
        if (all.total() == 0) {
            blocking(MetricCode.ONE, "1.nobody");
            return;
        }
        staff.rows()
                .forEach((side, rows) -> rows.forEach((row, people) -> {
                    if (row.medical() != (side == Side.MEDICAL)) {
                        blocking(MetricCode.ONE, "1.wrongSide", row.label(), Wording.say("side." + side));
                    } else if (people.total() > 0 && (row == PayRow.OTHER || row == PayRow.OTHER_MEDICAL)) {
                        note(
                                MetricCode.ONE,
                                rules.bankExcluded() ? "1.otherWithoutBank" : "1.other",
                                Display.count(people.total()));
                    }
                }));
        BigFraction unknown = percent(all.unknown(), all.total());
        if (unknown.compareTo(rules.number("check.unknownPercent")) > 0) {
            note(
                    MetricCode.ONE,
                    "1.unknown",
                    Display.of(unknown, Metric.Unit.PERCENT),
                    rules.rule("check.unknownPercent").value());
        }
        Optional.ofNullable(lastYear).ifPresent(before -> headcountChange(all, before));
    }

    private void headcountChange(Headcounts all, LastYear before) {
        Long then = before.figure(FigureKey.workforce(DisabilityStatus.DISABLED))
                .map(figure -> figure.behind().base())
                .orElse(null);
        if (then == null || then == 0) {
            return;
        }
        BigFraction change = percent(all.total() - then, then);
        if (change.abs().compareTo(rules.number("check.headcountPercent")) > 0) {
            note(
                    MetricCode.ONE,
                    "1.headcount",
                    Display.count(then),
                    Display.count(all.total()),
                    rules.rule("check.headcountPercent").value());
        }
    }

    private static BigFraction percent(long part, long whole) {
        return BigFraction.of(part, whole).multiply(Exact.HUNDRED);
    }

    private void recruitment(Recruitment counts) {
        for (DisabilityStatus status : DisabilityStatus.values()) {
            if (counts.appointed().of(status) > counts.shortlisted().of(status)) {
                blocking(MetricCode.TWO, "2.appointedOverShortlisted", Wording.group("applicants", status));
            }
        }
        long shortlisted = counts.shortlisted().total();
        long appointed = counts.appointed().total();
        if (shortlisted == 0 || appointed == 0) {
            note(MetricCode.TWO, "2.nobody");
            return;
        }
        BigFraction gap = percent(counts.appointed().unknown(), appointed)
                .subtract(percent(counts.shortlisted().unknown(), shortlisted));
        if (gap.abs().compareTo(rules.number("check.stageGapPoints")) > 0) {
            note(
                    MetricCode.TWO,
                    "2.unknownGap",
                    Display.size(gap, Metric.Unit.PERCENT),
                    rules.rule("check.stageGapPoints").value());
        }
    }

    private void capability(Capability counts, @Nullable Headcounts workforce) {
        for (DisabilityStatus status : DisabilityStatus.values()) {
            String group = Wording.group("staff", status);
            if (counts.illHealth().of(status) > counts.entries().of(status)) {
                blocking(MetricCode.THREE, "3.illHealthOverEntries", group);
            }
            if (workforce != null && counts.entries().of(status) > 2 * workforce.of(status)) {
                note(MetricCode.THREE, "3.moreThanStaff", group);
            }
        }
    }

    private void survey(SurveyFigures survey, @Nullable String organisationCode) {
        if (survey.surveyYear() != rules.surveyYear()) {
            blocking(
                    MetricCode.FOUR_A_I,
                    "4.surveyYear",
                    Integer.toString(survey.surveyYear()),
                    Integer.toString(rules.wdesYear()),
                    Integer.toString(rules.surveyYear()));
        }
        String code = survey.organisationCode();
        if (code == null) {
            if (organisationCode != null) {
                note(MetricCode.FOUR_A_I, "4.england", organisationCode);
            }
        } else if (organisationCode != null && !code.equals(organisationCode)) {
            blocking(MetricCode.FOUR_A_I, "4.organisation", code, organisationCode);
        }
        for (MetricCode metric : MetricCode.surveyMetrics()) {
            metric.question().ifPresent(question -> surveyRange(metric, question, survey));
        }
        boolean wrongScore = survey.engagement().values().stream()
                .anyMatch(engagement -> engagement instanceof Engagement.Score score
                        && (score.score().signum() < 0 || score.score().compareTo(BigFraction.of(10)) > 0));
        if (wrongScore) {
            blocking(MetricCode.NINE_A, "9a.range");
        }
    }

    private void surveyRange(MetricCode metric, SurveyQuestion question, SurveyFigures survey) {
        if (survey.tallies().getOrDefault(question, Map.of()).values().stream().anyMatch(Plausibility::impossible)) {
            blocking(metric, "percent.range", metric.code());
        }
    }

    private static boolean impossible(Tally tally) {
        if (tally instanceof Tally.Result result) {
            return outside(result.percent());
        }
        if (tally instanceof Tally.Shares shares) {
            return shares.percent().values().stream().anyMatch(Plausibility::outside);
        }
        return tally instanceof Tally.Counted counted
                && counted.people().values().stream().anyMatch(people -> people < 0);
    }

    private static boolean outside(BigDecimal percent) {
        return percent.signum() < 0 || percent.compareTo(new BigDecimal(100)) > 0;
    }

    private void voices(@Nullable Voices voices) {
        if (voices == null) {
            missing(MetricCode.NINE_B, "missing.voices");
        } else if (voices.evidence().isBlank()) {
            note(MetricCode.NINE_B, "9b.evidence");
        }
    }

    private void board(Board board, @Nullable StaffInPost staff) {
        if (board.total().total() == 0) {
            blocking(MetricCode.TEN, "10.nobody");
        }
        for (DisabilityStatus status : DisabilityStatus.values()) {
            String group = Wording.group("members", status);
            if (board.voting().of(status) > board.total().of(status)) {
                blocking(MetricCode.TEN, "10.votingOverTotal", group);
            }
            if (board.executive().of(status) > board.total().of(status)) {
                blocking(MetricCode.TEN, "10.executiveOverTotal", group);
            }
            if (staff != null && board.executive().of(status) > seniors(staff, status)) {
                note(MetricCode.TEN, "10.executivesInStaff", group);
            }
        }
    }

    /** Executives are very senior managers or consultants, so metric 1 must hold at least as many of those. */
    private static long seniors(StaffInPost staff, DisabilityStatus status) {
        return staff.rows().values().stream()
                .flatMap(rows -> rows.entrySet().stream())
                .filter(row -> row.getKey() == PayRow.VSM || row.getKey() == PayRow.CONSULTANTS)
                .mapToLong(row -> row.getValue().of(status))
                .sum();
    }
}
