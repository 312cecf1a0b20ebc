package staffnetwork.wdes;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import staffnetwork.survey.Engagement;
import staffnetwork.survey.Respondents;
import staffnetwork.survey.SurveyAnswer;
import staffnetwork.survey.SurveyFigures;
import staffnetwork.survey.SurveyQuestion;
import staffnetwork.survey.Tally;
import staffnetwork.workforce.Board;
import staffnetwork.workforce.Capability;
import staffnetwork.workforce.Headcounts;
import staffnetwork.workforce.PayRow;
import staffnetwork.workforce.Recruitment;
import staffnetwork.workforce.Side;
import staffnetwork.workforce.StaffInPost;

/** An invented trust whose figures are easy to work out by hand. */
final class Amberdale {
    private Amberdale() {}

    static Headcounts people(long disabled, long nonDisabled, long unknown) {
        return new Headcounts(disabled, nonDisabled, unknown);
    }

    /** 7,000 staff: 385 disabled, 5,915 not, 700 unknown. */
    static StaffInPost staff() {
        Map<PayRow, Headcounts> nonClinical = new EnumMap<>(PayRow.class);
        nonClinical.put(PayRow.BAND_2, people(60, 900, 100));
        nonClinical.put(PayRow.BAND_7, people(20, 300, 30));
        nonClinical.put(PayRow.BAND_8C, people(4, 90, 6));
        nonClinical.put(PayRow.VSM, people(1, 18, 1));
        nonClinical.put(PayRow.OTHER, people(0, 7, 3));
        Map<PayRow, Headcounts> clinical = new EnumMap<>(PayRow.class);
        clinical.put(PayRow.BAND_5, people(200, 2600, 260));
        clinical.put(PayRow.BAND_8A, people(80, 1300, 200));
        Map<PayRow, Headcounts> medical = new EnumMap<>(PayRow.class);
        medical.put(PayRow.CONSULTANTS, people(10, 400, 60));
        medical.put(PayRow.TRAINEE_GRADES, people(10, 300, 40));
        return new StaffInPost(Map.of(Side.NON_CLINICAL, nonClinical, Side.CLINICAL, clinical, Side.MEDICAL, medical));
    }

    static Recruitment recruitment() {
        return new Recruitment(people(240, 3100, 160), people(40, 620, 25));
    }

    static Capability capability() {
        return new Capability(people(6, 18, 1), people(2, 6, 0));
    }

    static Board board() {
        return new Board(people(1, 12, 2), people(1, 10, 1), people(0, 5, 1));
    }

    static Tally yesNo(long yes, long no) {
        return new Tally.Counted(Map.of(SurveyAnswer.YES, yes, SurveyAnswer.NO, no));
    }

    static Tally harassed(long never, long some) {
        return new Tally.Counted(Map.of(SurveyAnswer.NEVER, never, SurveyAnswer.ONE_TO_TWO, some));
    }

    /** The survey of 2024 with counts for both groups. */
    static SurveyFigures survey() {
        Map<SurveyQuestion, Map<Respondents, Tally>> tallies = new EnumMap<>(SurveyQuestion.class);
        tallies.put(SurveyQuestion.HARASSED_BY_PATIENTS, groups(harassed(700, 300), harassed(2400, 600)));
        tallies.put(SurveyQuestion.HARASSED_BY_MANAGERS, groups(harassed(860, 140), harassed(2750, 250)));
        tallies.put(SurveyQuestion.HARASSED_BY_COLLEAGUES, groups(harassed(900, 100), harassed(2700, 300)));
        tallies.put(SurveyQuestion.HARASSMENT_REPORTED, groups(reported(120, 80), reported(300, 300)));
        tallies.put(SurveyQuestion.ACTS_FAIRLY_ON_CAREERS, groups(fair(500, 200, 300), fair(1800, 600, 600)));
        tallies.put(SurveyQuestion.PRESSED_TO_COME_TO_WORK, groups(yesNo(150, 350), yesNo(200, 800)));
        tallies.put(SurveyQuestion.WORK_VALUED, groups(valued(400, 600), valued(1500, 1500)));
        tallies.put(
                SurveyQuestion.ADJUSTMENTS_MADE,
                Map.of(
                        Respondents.DISABLED,
                        new Tally.Counted(Map.of(
                                SurveyAnswer.YES, 450L,
                                SurveyAnswer.NO, 150L,
                                SurveyAnswer.NO_ADJUSTMENT_REQUIRED, 400L))));
        tallies.put(SurveyQuestion.LONG_LASTING_CONDITION, Map.of(Respondents.ALL, yesNo(1000, 3000)));
        Map<Respondents, Engagement> engagement = Map.of(
                Respondents.DISABLED, new Engagement.Score(BigFraction.of(644, 100), 1000L),
                Respondents.NON_DISABLED, new Engagement.Score(BigFraction.of(699, 100), 3000L),
                Respondents.ALL, new Engagement.Score(BigFraction.of(685, 100), 4000L));
        return new SurveyFigures(2024, "RXX", "Amberdale NHS Trust", tallies, engagement);
    }

    /** Survey figures with one question only. */
    static SurveyFigures surveyWith(SurveyQuestion question, Map<Respondents, Tally> groups) {
        return new SurveyFigures(2024, "RXX", null, Map.of(question, groups), Map.of());
    }

    static Tally shares(Map<SurveyAnswer, String> percent, @Nullable Long base) {
        Map<SurveyAnswer, BigDecimal> exact = new EnumMap<>(SurveyAnswer.class);
        percent.forEach((answer, value) -> exact.put(answer, new BigDecimal(value)));
        return new Tally.Shares(exact, base);
    }

    private static Map<Respondents, Tally> groups(Tally disabled, Tally nonDisabled) {
        Map<SurveyAnswer, Long> all = new EnumMap<>(SurveyAnswer.class);
        ((Tally.Counted) disabled).people().forEach((answer, people) -> all.merge(answer, people, Long::sum));
        ((Tally.Counted) nonDisabled).people().forEach((answer, people) -> all.merge(answer, people, Long::sum));
        return Map.of(
                Respondents.DISABLED,
                disabled,
                Respondents.NON_DISABLED,
                nonDisabled,
                Respondents.ALL,
                new Tally.Counted(all));
    }

    private static Tally reported(long yes, long no) {
        return new Tally.Counted(Map.of(
                SurveyAnswer.YES_I_REPORTED_IT, yes - 20,
                SurveyAnswer.YES_A_COLLEAGUE_REPORTED_IT, 15L,
                SurveyAnswer.YES_BOTH_REPORTED_IT, 5L,
                SurveyAnswer.NO, no,
                SurveyAnswer.DONT_KNOW, 11L,
                SurveyAnswer.NOT_APPLICABLE, 13L));
    }

    private static Tally fair(long yes, long no, long dontKnow) {
        return new Tally.Counted(Map.of(SurveyAnswer.YES, yes, SurveyAnswer.NO, no, SurveyAnswer.DONT_KNOW, dontKnow));
    }

    private static Tally valued(long satisfied, long others) {
        return new Tally.Counted(Map.of(
                SurveyAnswer.SATISFIED, satisfied - 50,
                SurveyAnswer.VERY_SATISFIED, 50L,
                SurveyAnswer.NEITHER, others - 30,
                SurveyAnswer.DISSATISFIED, 20L,
                SurveyAnswer.VERY_DISSATISFIED, 10L));
    }

    static WdesInputs inputs() {
        return WdesInputs.of("RXX", "Amberdale NHS Trust")
                .with(staff())
                .with(recruitment())
                .with(capability())
                .with(board())
                .with(survey())
                .with(new Voices(true, "The network meets the board twice a year."));
    }

    static WdesResult result() {
        return Wdes.compute(RuleSet.of(2025), inputs());
    }

    static WdesResult result(WdesInputs inputs) {
        return Wdes.compute(RuleSet.of(2025), inputs);
    }

    /** What belongs to one metric. */
    static <T> T of(Map<MetricCode, T> all, MetricCode metric) {
        return Objects.requireNonNull(all.get(metric), metric.code());
    }

    /** The exact value of a figure that must have been computed. */
    static BigFraction value(Metric figure) {
        return figure.computed()
                .orElseThrow(() -> new AssertionError(Display.of(figure)))
                .value();
    }
}
