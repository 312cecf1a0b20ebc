package staffnetwork.wdes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import staffnetwork.survey.Respondents;
import staffnetwork.survey.SurveyAnswer;
import staffnetwork.survey.SurveyFigures;
import staffnetwork.survey.SurveyQuestion;
import staffnetwork.survey.Tally;

/**
 * Our rules applied to the official option percentages and counts of the NHS Staff Survey 2024. The facts in golden.csv come from
 * "NSS24 detailed spreadsheets national results.xlsx" and "... organisational results.xlsx" (official workbooks).
 */
class GoldenTest {
    private static final RuleSet RULES = RuleSet.of(2025);

    static List<NamedCsvRecord> golden() {
        return RuleTable.rows("golden.csv");
    }

    private static Tally tally(NamedCsvRecord row) {
        Map<SurveyAnswer, String> answers = new EnumMap<>(SurveyAnswer.class);
        Arrays.stream(row.getField("answers").split(" ", -1))
                .map(pair -> pair.split("=", -1))
                .forEach(pair -> answers.put(SurveyAnswer.valueOf(pair[0]), pair[1]));
        if (row.getField("kind").equals("shares")) {
            return Amberdale.shares(answers, Long.valueOf(row.getField("base")));
        }
        Map<SurveyAnswer, Long> people = new EnumMap<>(SurveyAnswer.class);
        answers.forEach((answer, count) -> people.put(answer, Long.valueOf(count)));
        return new Tally.Counted(people);
    }

    private static Metric metric(NamedCsvRecord row, RuleSet rules) {
        Respondents group = Respondents.valueOf(row.getField("group"));
        if (row.getField("metric").equals("declared")) {
            SurveyFigures survey =
                    Amberdale.surveyWith(SurveyQuestion.LONG_LASTING_CONDITION, Map.of(group, tally(row)));
            return Wdes.compute(rules, WdesInputs.of("RXX", null).with(survey)).saidInSurvey();
        }
        MetricCode code = MetricCode.named(row.getField("metric")).orElseThrow();
        SurveyFigures survey = Amberdale.surveyWith(code.question().orElseThrow(), Map.of(group, tally(row)));
        Respondents shown = code == MetricCode.EIGHT ? Respondents.DISABLED : group;
        return SurveyMetric.of(code, rules, survey).of(shown);
    }

    /** Agrees to the last printed digit; a tie such as 25.39585 may have been printed either way. */
    private static void assertRounded(String expected, Metric figure) {
        BigDecimal printed = new BigDecimal(expected);
        BigDecimal halfDigit = new BigDecimal(5).movePointLeft(Math.max(printed.scale(), 4) + 1);
        BigFraction apart = Amberdale.value(figure).subtract(Exact.of(printed)).abs();
        assertTrue(
                apart.compareTo(Exact.of(halfDigit)) <= 0,
                () -> expected + " but " + Exact.full(Amberdale.value(figure)));
    }

    @ParameterizedTest
    @MethodSource("golden")
    void every_golden_record_gives_its_official_figure(NamedCsvRecord row) {
        assertRounded(row.getField("expected"), metric(row, RULES));
    }

    @Test
    void the_old_rule_of_metric_5_leaves_dont_know_out() {
        List<NamedCsvRecord> old = golden().stream()
                .filter(row -> !row.getField("oldRule").isEmpty())
                .toList();
        assertEquals(3, old.size());
        old.forEach(row -> assertRounded(row.getField("oldRule"), metric(row, RuleSet.of(2021))));
    }

    @Test
    void the_press_printed_what_we_show() {
        List<NamedCsvRecord> printed = golden().stream()
                .filter(row -> !row.getField("press").isEmpty())
                .toList();
        assertEquals(4, printed.size());
        printed.forEach(row -> {
            BigDecimal press = new BigDecimal(row.getField("press"));
            assertEquals(press, Exact.rounded(Amberdale.value(metric(row, RULES)), press.scale()));
        });
    }

    @Test
    void percentages_without_counts_have_no_numerator_and_a_reduced_base_is_said_to_be_approximate() {
        for (NamedCsvRecord row : golden()) {
            Metric.Behind behind = metric(row, RULES).computed().orElseThrow().behind();
            boolean shares = row.getField("kind").equals("shares");
            assertEquals(shares, behind.numerator() == null, row.getField("id"));
            long base = Long.parseLong(row.getField("base"));
            boolean drops = List.of("4b", "8").contains(row.getField("metric"));
            assertEquals(shares && drops, behind.approximate());
            if (drops) {
                assertNotEquals(base, behind.base());
            } else {
                assertEquals(base, behind.base());
            }
        }
    }

    @Test
    void the_median_of_a_group_is_what_a_benchmark_report_calls_average() {
        // Engagement scores of the 14 community trusts, NHS Staff Survey 2024 organisational workbook.
        List<String> scores = List.of(
                "6.865149",
                "6.948851",
                "7.005618",
                "7.022605",
                "7.1996",
                "7.201445",
                "7.205733",
                "7.246412",
                "7.261196",
                "7.270742",
                "7.281694",
                "7.314289",
                "7.397402",
                "7.498593");
        BigDecimal median =
                new BigDecimal(scores.get(6)).add(new BigDecimal(scores.get(7))).divide(new BigDecimal(2));
        FigureKey key = FigureKey.result(MetricCode.NINE_A, Respondents.ALL);
        Benchmark ours = Benchmark.newest("Community", key, RULES).orElseThrow();
        assertEquals(ours.value(), Display.rounded(Exact.of(median), Metric.Unit.SCORE));
        assertEquals(14, ours.organisations());
    }

    @Test
    void published_scores_are_shown_with_two_decimals() {
        // England 2024 (LTC, no LTC, all) and Leeds Community Healthcare, whose benchmark report prints 6.95.
        Map<String, String> shown =
                Map.of("6.435404", "6.44", "6.992563", "6.99", "6.846146", "6.85", "6.948851242123667", "6.95");
        shown.forEach(
                (score, text) -> assertEquals(text, Display.of(Exact.of(new BigDecimal(score)), Metric.Unit.SCORE)));
    }

    @Test
    void englands_benchmarks_of_2025_are_what_the_golden_records_give() {
        int checked = 0;
        for (NamedCsvRecord row : golden()) {
            if (row.getField("id").startsWith("nss24-nat")
                    && !row.getField("id").equals("nss24-nat-Q31b-ALL")) {
                MetricCode code = MetricCode.named(row.getField("metric")).orElseThrow();
                FigureKey key = FigureKey.result(code, Respondents.valueOf(row.getField("group")));
                Benchmark england =
                        Benchmark.newest(Benchmark.ENGLAND, key, RULES).orElseThrow();
                assertEquals(2025, england.wdesYear());
                assertEquals(
                        england.value(), Exact.rounded(Amberdale.value(metric(row, RULES)), 2), row.getField("id"));
                checked++;
            }
        }
        assertTrue(checked >= 21, checked + " checked");
    }
}
