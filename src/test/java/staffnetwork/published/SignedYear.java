package staffnetwork.published;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.numbers.fraction.BigFraction;
import staffnetwork.report.MetricsJson;
import staffnetwork.signoff.SignedMetrics;
import staffnetwork.survey.Engagement;
import staffnetwork.survey.Respondents;
import staffnetwork.survey.SurveyFigures;
import staffnetwork.survey.SurveyQuestion;
import staffnetwork.survey.Tally;
import staffnetwork.wdes.MetricCode;
import staffnetwork.wdes.RuleSet;
import staffnetwork.wdes.Voices;
import staffnetwork.wdes.Wdes;
import staffnetwork.wdes.WdesInputs;
import staffnetwork.workforce.Board;
import staffnetwork.workforce.Capability;
import staffnetwork.workforce.Headcounts;
import staffnetwork.workforce.PayRow;
import staffnetwork.workforce.Recruitment;
import staffnetwork.workforce.Side;
import staffnetwork.workforce.StaffInPost;

/** A WDES year of an invented trust as it is signed off: exact figures in a text. */
final class SignedYear {
    private static final Map<Side, List<PayRow>> ROWS = Map.of(
            Side.NON_CLINICAL, List.of(PayRow.BAND_3, PayRow.BAND_6, PayRow.BAND_8A, PayRow.BAND_9, PayRow.OTHER),
            Side.CLINICAL, List.of(PayRow.BAND_2, PayRow.BAND_5, PayRow.BAND_8B, PayRow.BAND_8D),
            Side.MEDICAL, List.of(PayRow.CONSULTANTS, PayRow.NON_CONSULTANT_CAREER_GRADES, PayRow.TRAINEE_GRADES));
    final Map<Side, Map<PayRow, Headcounts>> staff = new EnumMap<>(Side.class);
    Recruitment recruitment = new Recruitment(heads(80, 700, 40), heads(20, 230, 10));
    Capability capability = new Capability(heads(6, 40, 2), heads(1, 2, 0));
    long answers = 300;
    final int year;

    private SignedYear(int year) {
        this.year = year;
    }

    static Headcounts heads(long disabled, long nonDisabled, long unknown) {
        return new Headcounts(disabled, nonDisabled, unknown);
    }

    /** A trust drawn from a seed. */
    static SignedYear drawn(int year, long seed) {
        Random random = new Random(seed);
        SignedYear drawn = new SignedYear(year);
        ROWS.forEach((side, rows) -> {
            Map<PayRow, Headcounts> people = new EnumMap<>(PayRow.class);
            for (PayRow row : rows) {
                int all = 5 + random.nextInt(random.nextBoolean() ? 900 : 90);
                int disabled = (int) (all * random.nextDouble() * 0.15);
                int unknown = (int) ((all - disabled) * random.nextDouble() * 0.3);
                people.put(row, heads(disabled, all - disabled - unknown, unknown));
            }
            drawn.staff.put(side, people);
        });
        return drawn;
    }

    /** The same with one row of staff changed. */
    SignedYear with(Side side, PayRow row, Headcounts people) {
        SignedYear other = new SignedYear(year);
        staff.forEach((each, rows) -> other.staff.put(each, new EnumMap<>(rows)));
        java.util.Objects.requireNonNull(other.staff.get(side)).put(row, people);
        other.recruitment = recruitment;
        other.capability = capability;
        other.answers = answers;
        return other;
    }

    Headcounts people(Side side, PayRow row) {
        return staff.getOrDefault(side, Map.of()).getOrDefault(row, Headcounts.NONE);
    }

    private SurveyFigures survey() {
        Map<SurveyQuestion, Map<Respondents, Tally>> tallies = new EnumMap<>(SurveyQuestion.class);
        for (MetricCode metric : MetricCode.surveyMetrics()) {
            metric.question()
                    .ifPresent(question -> tallies.put(
                            question,
                            Map.of(
                                    Respondents.DISABLED, new Tally.Result(new BigDecimal("31.5"), answers),
                                    Respondents.NON_DISABLED, new Tally.Result(new BigDecimal("22.4"), 1200L))));
        }
        Map<Respondents, Engagement> scores = Map.of(
                Respondents.DISABLED, new Engagement.Score(BigFraction.of(645, 100), answers),
                Respondents.NON_DISABLED, new Engagement.Score(BigFraction.of(701, 100), 1200L));
        return new SurveyFigures(year - 1, "RXX", "Plenty", tallies, scores);
    }

    SignedMetrics.Version signed(int version) {
        WdesInputs inputs = WdesInputs.of("RXX", "Plenty")
                .with(new StaffInPost(staff))
                .with(recruitment)
                .with(capability)
                .with(survey())
                .with(new Board(heads(1, 12, 1), heads(1, 10, 0), heads(0, 6, 0)))
                .with(new Voices(true, "A letter to J. Smith"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            MetricsJson.write(Wdes.compute(RuleSet.of(year), inputs), List.of(), List.of(), List.of(), bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new SignedMetrics.Version(year, version, bytes.toString(StandardCharsets.UTF_8));
    }
}
