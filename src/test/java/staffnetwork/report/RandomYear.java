package staffnetwork.report;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.numbers.fraction.BigFraction;
import staffnetwork.survey.Engagement;
import staffnetwork.survey.Respondents;
import staffnetwork.survey.SurveyAnswer;
import staffnetwork.survey.SurveyFigures;
import staffnetwork.survey.SurveyQuestion;
import staffnetwork.survey.Tally;
import staffnetwork.wdes.MetricCode;
import staffnetwork.wdes.RuleSet;
import staffnetwork.wdes.Voices;
import staffnetwork.wdes.WdesInputs;
import staffnetwork.workforce.Board;
import staffnetwork.workforce.Capability;
import staffnetwork.workforce.Headcounts;
import staffnetwork.workforce.PayRow;
import staffnetwork.workforce.Recruitment;
import staffnetwork.workforce.Side;
import staffnetwork.workforce.StaffInPost;

/** Years of an invented trust, with small and zero counts and with parts missing; the same for the same seed. */
final class RandomYear {
    private final Random random;
    private final int year;

    private RandomYear(int year, long seed) {
        this.year = year;
        this.random = new Random(seed);
    }

    static SubmittedYear of(int year, long seed) {
        return SubmittedYear.of(year, new RandomYear(year, seed).inputs());
    }

    /** A year in which everything was supplied. */
    static SubmittedYear whole(int year) {
        RandomYear all = new RandomYear(year, 7);
        WdesInputs inputs = WdesInputs.of("RXX", "Amberdale NHS Trust")
                .with(all.staff())
                .with(new Recruitment(new Headcounts(240, 3100, 160), new Headcounts(40, 620, 25)))
                .with(new Capability(new Headcounts(3, 9, 1), new Headcounts(1, 2, 0)))
                .with(new Board(new Headcounts(1, 12, 2), new Headcounts(1, 10, 1), new Headcounts(0, 5, 1)))
                .with(all.survey())
                .with(new Voices(true, "The network meets the board twice a year."));
        return SubmittedYear.of(year, inputs);
    }

    private WdesInputs inputs() {
        WdesInputs inputs = WdesInputs.of("RXX", random.nextBoolean() ? "Amberdale NHS Trust" : null);
        inputs = there() ? inputs.with(staff()) : inputs;
        Headcounts shortlisted = people(40);
        inputs = there() ? inputs.with(new Recruitment(shortlisted, upTo(shortlisted))) : inputs;
        Headcounts entries = people(6);
        inputs = there() ? inputs.with(new Capability(entries, upTo(entries))) : inputs;
        Headcounts board = people(8);
        inputs = there() ? inputs.with(new Board(board, upTo(board), upTo(board))) : inputs;
        inputs = there() ? inputs.with(survey()) : inputs;
        return there()
                ? inputs.with(new Voices(random.nextBoolean(), random.nextBoolean() ? "=Examples" : ""))
                : inputs;
    }

    private boolean there() {
        return random.nextInt(6) > 0;
    }

    private Headcounts people(int most) {
        return new Headcounts(random.nextInt(most), random.nextInt(most), random.nextInt(most));
    }

    private Headcounts upTo(Headcounts most) {
        return new Headcounts(
                random.nextLong(most.disabled() + 1),
                random.nextLong(most.nonDisabled() + 1),
                random.nextLong(most.unknown() + 1));
    }

    private StaffInPost staff() {
        Map<Side, Map<PayRow, Headcounts>> rows = new EnumMap<>(Side.class);
        for (PayRow row : PayRow.values()) {
            for (Side side : Side.values()) {
                if (row.medical() == (side == Side.MEDICAL) && random.nextInt(3) > 0) {
                    Headcounts people = people(random.nextInt(4) == 0 ? 2 : 400);
                    if (people.total() > 0) {
                        rows.computeIfAbsent(side, any -> new EnumMap<>(PayRow.class))
                                .put(row, people);
                    }
                }
            }
        }
        return new StaffInPost(rows);
    }

    private SurveyFigures survey() {
        RuleSet rules = RuleSet.of(year);
        Map<SurveyQuestion, Map<Respondents, Tally>> tallies = new EnumMap<>(SurveyQuestion.class);
        MetricCode.surveyMetrics()
                .forEach(metric -> metric.question().ifPresent(question -> {
                    Map<Respondents, Tally> groups = new EnumMap<>(Respondents.class);
                    List<Respondents> asked =
                            metric == MetricCode.EIGHT ? List.of(Respondents.DISABLED) : List.of(Respondents.values());
                    asked.forEach(group -> {
                        Map<SurveyAnswer, Long> answers = new HashMap<>();
                        rules.base(metric).forEach(answer -> answers.put(answer, (long) random.nextInt(90)));
                        groups.put(
                                group,
                                random.nextInt(9) == 0 ? new Tally.NotShown("Too few.") : new Tally.Counted(answers));
                    });
                    tallies.put(question, groups);
                }));
        Map<Respondents, Engagement> scores = Map.of(
                Respondents.DISABLED, score(),
                Respondents.NON_DISABLED, score(),
                Respondents.ALL, score());
        return new SurveyFigures(rules.surveyYear(), "RXX", "Amberdale NHS Trust", tallies, scores);
    }

    private Engagement score() {
        BigDecimal score = new BigDecimal(random.nextInt(10_000)).movePointLeft(3);
        return new Engagement.Score(BigFraction.of(score.unscaledValue().intValue(), 1000), 100L);
    }
}
