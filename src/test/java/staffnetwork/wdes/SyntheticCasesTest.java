package staffnetwork.wdes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static staffnetwork.wdes.Amberdale.people;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import staffnetwork.workforce.Board;
import staffnetwork.workforce.Capability;
import staffnetwork.workforce.Headcounts;
import staffnetwork.workforce.PayRow;
import staffnetwork.workforce.Recruitment;
import staffnetwork.workforce.Side;
import staffnetwork.workforce.StaffInPost;

/** The synthetic cases S-2a to S-10 of the domain paper, section 6. */
class SyntheticCasesTest {
    private static final RuleSet RULES = RuleSet.of(2025);

    private static RelativeLikelihood appointment(Headcounts shortlisted, Headcounts appointed) {
        return Amberdale.result(WdesInputs.of("RXX", null).with(new Recruitment(shortlisted, appointed)))
                .appointment();
    }

    private static RelativeLikelihood capability(Headcounts entries, Headcounts illHealth, Headcounts staff) {
        StaffInPost inPost = new StaffInPost(Map.of(Side.CLINICAL, Map.of(PayRow.BAND_5, staff)));
        return Amberdale.result(WdesInputs.of("RXX", null)
                        .with(new Capability(entries, illHealth))
                        .with(inPost))
                .capability();
    }

    private static Optional<RangeTest> range(RelativeLikelihood figures) {
        return RangeTest.of(figures.ratio(), RULES);
    }

    @Test
    void s_2a_non_disabled_applicants_are_1_20_times_as_likely() {
        RelativeLikelihood two = appointment(people(240, 3100, 160), people(40, 620, 75));
        assertEquals("16.67%", Display.of(two.likelihood().disabled()));
        assertEquals("20.00%", Display.of(two.likelihood().nonDisabled()));
        assertEquals("46.88%", Display.of(two.likelihood().unknown()));
        assertEquals(BigFraction.of(6, 5), Amberdale.value(two.ratio()));
        assertEquals("1.20", Display.of(two.ratio()));
        assertEquals(Optional.of(RangeTest.WITHIN), range(two));
        assertEquals(
                "Non-disabled applicants are 1.20 times as likely to be appointed from the shortlist as disabled applicants.",
                Sentences.ratio(MetricCode.TWO, two.ratio()));
    }

    @Test
    void s_2b_a_ratio_on_the_lower_boundary_is_not_adverse() {
        RelativeLikelihood two = appointment(people(300, 2000, 0), people(60, 320, 0));
        assertEquals("20.00%", Display.of(two.likelihood().disabled()));
        assertEquals("16.00%", Display.of(two.likelihood().nonDisabled()));
        assertEquals(BigFraction.of(4, 5), Amberdale.value(two.ratio()));
        assertEquals(Optional.of(RangeTest.WITHIN), range(two));
        assertEquals(
                "Disabled applicants are 1.25 times as likely to be appointed from the shortlist as non-disabled applicants.",
                Sentences.ratio(MetricCode.TWO, two.ratio()));
    }

    @Test
    void s_2c_no_disabled_appointment_is_not_computable_and_says_why() {
        RelativeLikelihood two = appointment(people(12, 500, 0), people(0, 90, 0));
        assertEquals("0.00%", Display.of(two.likelihood().disabled()));
        assertEquals(
                new Metric.NotComputable(
                        "No disabled applicants were appointed, so the two groups cannot be compared."),
                two.ratio());
        assertEquals(Optional.empty(), range(two));
    }

    @Test
    void s_2d_1_255_prints_1_26_and_is_adverse() {
        RelativeLikelihood two = appointment(people(100, 1000, 0), people(20, 251, 0));
        assertEquals(Exact.of(new BigDecimal("1.255")), Amberdale.value(two.ratio()));
        assertEquals("1.26", Display.of(two.ratio()));
        assertEquals(Optional.of(RangeTest.ADVERSE), range(two));
    }

    @Test
    void a_ratio_of_1_2549_prints_1_25_and_is_adverse_all_the_same() {
        RelativeLikelihood two = appointment(people(10_000, 100_000, 0), people(1_000, 12_549, 0));
        assertEquals("1.25", Display.of(two.ratio()));
        assertEquals(Optional.of(RangeTest.ADVERSE), range(two));
    }

    @Test
    void exactly_1_25_is_within_and_a_hair_below_0_80_is_below() {
        assertEquals(Optional.of(RangeTest.WITHIN), range(appointment(people(100, 100, 0), people(40, 50, 0))));
        assertEquals(
                Optional.of(RangeTest.BELOW),
                range(appointment(people(100_000, 100_000, 0), people(50_000, 39_999, 0))));
    }

    @Test
    void s_3a_ill_health_is_taken_off_before_the_rates() {
        RelativeLikelihood three = capability(people(6, 18, 0), people(2, 6, 0), people(400, 6000, 600));
        assertEquals("0.50%", Display.of(three.likelihood().disabled()));
        assertEquals("0.10%", Display.of(three.likelihood().nonDisabled()));
        assertEquals(BigFraction.of(5), Amberdale.value(three.ratio()));
        assertEquals(Optional.of(RangeTest.ADVERSE), range(three));
        assertEquals(
                "Disabled staff are 5.00 times as likely to enter the formal capability process as non-disabled staff.",
                Sentences.ratio(MetricCode.THREE, three.ratio()));
    }

    @Test
    void s_3b_averages_may_be_halves() {
        RelativeLikelihood three = capability(people(3, 9, 0), people(0, 0, 0), people(300, 4500, 0));
        assertEquals("0.50%", Display.of(three.likelihood().disabled()));
        assertEquals("0.10%", Display.of(three.likelihood().nonDisabled()));
        assertEquals("5.00", Display.of(three.ratio()));
        assertEquals("1.5", Display.average(3));
        assertEquals("4.5", Display.average(9));
        assertEquals("10", Display.average(20));
    }

    @Test
    void s_3c_nobody_disabled_entered_is_a_ratio_of_nought() {
        RelativeLikelihood three = capability(people(0, 8, 0), people(0, 0, 0), people(300, 4500, 0));
        assertEquals("0.00", Display.of(three.ratio()));
        assertEquals(
                "No disabled staff entered the formal capability process, but non-disabled staff did.",
                Sentences.ratio(MetricCode.THREE, three.ratio()));
    }

    @Test
    void s_3d_nobody_non_disabled_entered_is_not_computable_and_never_infinite() {
        RelativeLikelihood three = capability(people(4, 0, 0), people(0, 0, 0), people(300, 4500, 0));
        assertEquals(
                new Metric.NotComputable(
                        "No non-disabled staff entered the process, so the two groups cannot be compared."),
                three.ratio());
    }

    @Test
    void s_10_differences_are_in_percentage_points_with_unknown_in_both_bases() {
        StaffInPost staff = new StaffInPost(Map.of(Side.NON_CLINICAL, Map.of(PayRow.BAND_5, people(385, 5915, 700))));
        Board board = new Board(people(1, 12, 2), people(1, 10, 1), people(0, 5, 1));
        BoardRepresentation ten = Amberdale.result(
                        WdesInputs.of("RXX", null).with(staff).with(board))
                .board();
        assertEquals(
                "+1.17 points",
                Display.of(ten.difference(BoardRepresentation.Part.TOTAL).disabled()));
        assertEquals(
                "+2.83 points",
                Display.of(ten.difference(BoardRepresentation.Part.VOTING).disabled()));
        assertEquals(
                "-5.50 points",
                Display.of(ten.difference(BoardRepresentation.Part.EXECUTIVE).disabled()));
        assertEquals(
                BigFraction.of(7, 6),
                Amberdale.value(ten.difference(BoardRepresentation.Part.TOTAL).disabled()));
        assertEquals(
                "+3.33 points",
                Display.of(ten.difference(BoardRepresentation.Part.TOTAL).unknown()));
        assertEquals(
                "-4.50 points",
                Display.of(ten.difference(BoardRepresentation.Part.TOTAL).nonDisabled()));
        assertInstanceOf(Metric.Computed.class, ten.workforce().disabled());
    }

    @Test
    void nobody_disabled_shortlisted_is_told_as_the_reason_of_the_ratio() {
        RelativeLikelihood two = appointment(people(0, 500, 0), people(0, 90, 0));
        assertEquals(new Metric.NotComputable("No disabled applicants were shortlisted."), two.ratio());
        RelativeLikelihood other = appointment(people(500, 0, 0), people(90, 0, 0));
        assertEquals(new Metric.NotComputable("No non-disabled applicants were shortlisted."), other.ratio());
    }

    @Test
    void everybody_shortlisted_may_be_appointed() {
        RelativeLikelihood two = appointment(people(5, 500, 0), people(5, 250, 0));
        assertEquals("100.00%", Display.of(two.likelihood().disabled()));
        assertEquals("0.50", Display.of(two.ratio()));
    }

    @Test
    void every_figure_has_its_name() {
        WdesResult result = Amberdale.result();
        Map<FigureKey, Metric> figures = result.figures();
        Representation one = result.representation();
        assertEquals(one.nonClinical().percent().unknown(), figures.get(key(MetricCode.ONE, "nonClinical")));
        assertEquals(one.clinical().percent().unknown(), figures.get(key(MetricCode.ONE, "clinical")));
        assertEquals(one.medical().percent().unknown(), figures.get(key(MetricCode.ONE, "medical")));
        assertEquals(one.total().percent().unknown(), figures.get(key(MetricCode.ONE, "total")));
        assertEquals(result.appointment().likelihood().unknown(), figures.get(key(MetricCode.TWO, "likelihood")));
        assertEquals(result.capability().likelihood().unknown(), figures.get(key(MetricCode.THREE, "likelihood")));
        assertEquals(result.saidInSurvey(), figures.get(FigureKey.saidInSurvey()));
    }

    private static FigureKey key(MetricCode metric, String part) {
        return new FigureKey(metric, part, FigureKey.Who.UNKNOWN);
    }
}
