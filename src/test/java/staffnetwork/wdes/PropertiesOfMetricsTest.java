package staffnetwork.wdes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static staffnetwork.wdes.Amberdale.value;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import staffnetwork.survey.Respondents;
import staffnetwork.survey.SurveyAnswer;
import staffnetwork.survey.SurveyQuestion;
import staffnetwork.survey.Tally;
import staffnetwork.workforce.Capability;
import staffnetwork.workforce.Headcounts;
import staffnetwork.workforce.PayRow;
import staffnetwork.workforce.Recruitment;
import staffnetwork.workforce.Side;
import staffnetwork.workforce.StaffInPost;

/** What must hold whatever the figures are; a fixed seed, so that a failure comes again. */
class PropertiesOfMetricsTest {
    private static final RuleSet RULES = RuleSet.of(2025);
    private final Random random = new Random(20250331);

    private Headcounts some(int most) {
        return new Headcounts(1 + random.nextInt(most), 1 + random.nextInt(most), random.nextInt(most));
    }

    private StaffInPost staff() {
        Map<Side, Map<PayRow, Headcounts>> rows = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            Map<PayRow, Headcounts> people = new EnumMap<>(PayRow.class);
            for (PayRow row : PayRow.values()) {
                if (row.medical() == (side == Side.MEDICAL) && random.nextBoolean()) {
                    people.put(row, some(500));
                }
            }
            rows.put(side, people);
        }
        return new StaffInPost(rows);
    }

    private static Headcounts times(Headcounts people, int factor) {
        return new Headcounts(people.disabled() * factor, people.nonDisabled() * factor, people.unknown() * factor);
    }

    private static Headcounts swapped(Headcounts people) {
        return new Headcounts(people.nonDisabled(), people.disabled(), people.unknown());
    }

    @Test
    void the_three_percentages_add_to_exactly_100_in_every_row_cluster_and_total() {
        for (int round = 0; round < 50; round++) {
            Representation one = Representation.of(RULES, staff());
            one.rows().forEach(row -> assertHundred(row.cell()));
            one.clusters().forEach(cluster -> assertHundred(cluster.cell()));
            assertHundred(one.total());
        }
    }

    private static void assertHundred(Representation.Cell cell) {
        if (cell.people().total() > 0) {
            BigFraction sum = value(cell.percent().disabled())
                    .add(value(cell.percent().nonDisabled()))
                    .add(value(cell.percent().unknown()));
            assertEquals(BigFraction.of(100), sum);
        }
    }

    @Test
    void clusters_and_other_rows_add_to_the_total() {
        for (int round = 0; round < 50; round++) {
            Representation one = Representation.of(RULES, staff());
            Headcounts clusters = one.clusters().stream()
                    .map(cluster -> cluster.cell().people())
                    .reduce(Headcounts.NONE, Headcounts::plus);
            Headcounts others = one.rows().stream()
                    .filter(row -> row.cluster() == null)
                    .map(row -> row.cell().people())
                    .reduce(Headcounts.NONE, Headcounts::plus);
            assertEquals(one.total().people(), clusters.plus(others));
            assertEquals(
                    one.total().people(),
                    one.nonClinical().people().plus(one.clinical().people()));
        }
    }

    @Test
    void swapping_the_groups_turns_both_ratios_over_and_scaling_leaves_them() {
        for (int round = 0; round < 100; round++) {
            Headcounts appointed = some(50);
            Headcounts shortlisted = appointed.plus(some(400));
            Metric ratio = appointment(shortlisted, appointed);
            Metric turned = appointment(swapped(shortlisted), swapped(appointed));
            assertEquals(BigFraction.ONE, value(ratio).multiply(value(turned)));
            assertEquals(ratio, appointment(times(shortlisted, 7), times(appointed, 7)));
            Headcounts illHealth = some(3);
            Headcounts entries = illHealth.plus(some(20));
            Headcounts staff = some(5000);
            Metric three = capability(entries, illHealth, staff);
            assertEquals(
                    BigFraction.ONE,
                    value(three).multiply(value(capability(swapped(entries), swapped(illHealth), swapped(staff)))));
            assertEquals(three, capability(times(entries, 3), times(illHealth, 3), times(staff, 3)));
        }
    }

    private static Metric appointment(Headcounts shortlisted, Headcounts appointed) {
        return RelativeLikelihood.ofAppointment(new Recruitment(shortlisted, appointed))
                .ratio();
    }

    private static Metric capability(Headcounts entries, Headcounts illHealth, Headcounts staff) {
        StaffInPost inPost = new StaffInPost(Map.of(Side.CLINICAL, Map.of(PayRow.BAND_5, staff)));
        return RelativeLikelihood.ofCapability(new Capability(entries, illHealth), Representation.of(RULES, inPost))
                .ratio();
    }

    @Test
    void answers_outside_the_base_change_nothing() {
        for (MetricCode metric : MetricCode.surveyMetrics()) {
            metric.question().ifPresent(question -> {
                Map<SurveyAnswer, Long> people = new EnumMap<>(SurveyAnswer.class);
                RULES.base(metric).forEach(answer -> people.put(answer, 1L + random.nextInt(900)));
                Metric before = percent(metric, question, people);
                Map<SurveyAnswer, Long> more = new EnumMap<>(people);
                for (SurveyAnswer answer : SurveyAnswer.values()) {
                    more.putIfAbsent(answer, (long) random.nextInt(900));
                }
                assertEquals(before, percent(metric, question, more), metric.code());
                assertTrue(value(before).compareTo(BigFraction.of(100)) < 0);
            });
        }
    }

    @Test
    void counts_and_their_own_percentages_give_the_same_figure() {
        for (int round = 0; round < 50; round++) {
            // Eight tenths and a multiple of 1,000 people give percentages without rounding.
            long yes = 10L * random.nextInt(50);
            long no = 10L * (1 + random.nextInt(40));
            long other = 1000 - yes - no;
            Metric counted = percent(
                    MetricCode.EIGHT,
                    SurveyQuestion.ADJUSTMENTS_MADE,
                    Map.of(SurveyAnswer.YES, yes, SurveyAnswer.NO, no, SurveyAnswer.NO_ADJUSTMENT_REQUIRED, other));
            Tally shares = Amberdale.shares(
                    Map.of(
                            SurveyAnswer.YES, tenths(yes),
                            SurveyAnswer.NO, tenths(no),
                            SurveyAnswer.NO_ADJUSTMENT_REQUIRED, tenths(other)),
                    1000L);
            Metric shared = SurveyMetric.of(shares, RULES.counts(MetricCode.EIGHT), RULES.base(MetricCode.EIGHT));
            assertEquals(value(counted), value(shared));
            assertEquals(yes + no, shared.computed().orElseThrow().behind().base());
        }
    }

    private static String tenths(long ofThousand) {
        return ofThousand / 10 + "." + ofThousand % 10;
    }

    private static Metric percent(MetricCode metric, SurveyQuestion question, Map<SurveyAnswer, Long> people) {
        return SurveyMetric.of(
                        metric,
                        RULES,
                        Amberdale.surveyWith(question, Map.of(Respondents.DISABLED, new Tally.Counted(people))))
                .of(Respondents.DISABLED);
    }
}
