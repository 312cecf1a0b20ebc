package staffnetwork.wdes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import staffnetwork.survey.SurveyAnswer;
import staffnetwork.workforce.PayRow;
import staffnetwork.workforce.Side;

class RuleSetTest {
    @ParameterizedTest
    @ValueSource(ints = {2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026})
    void every_year_has_a_whole_rule_set_with_sources(int year) {
        RuleSet rules = RuleSet.of(year);
        assertEquals(year, rules.wdesYear());
        assertEquals(year - 1, rules.surveyYear());
        assertEquals(LocalDate.of(year, 3, 31), rules.snapshot());
        assertTrue(rules.submissionCloses().isAfter(rules.snapshot()));
        assertTrue(rules.publishBy().isAfter(rules.submissionCloses()));
        rules.submissionOpens()
                .ifPresent(opens ->
                        assertTrue(opens.isBefore(rules.submissionCloses()) && opens.isAfter(rules.snapshot())));
        assertFalse(rules.vsmDefinition().isBlank());
        for (MetricCode metric : MetricCode.values()) {
            assertFalse(rules.rule(metric).value().isBlank());
        }
        rules.rules().values().forEach(rule -> assertFalse(rule.source().isBlank(), rule.name()));
        for (MetricCode metric : MetricCode.surveyMetrics()) {
            if (metric != MetricCode.NINE_A) {
                assertTrue(rules.base(metric).containsAll(rules.counts(metric)), metric.code());
                assertTrue(rules.base(metric).size() > rules.counts(metric).size(), metric.code());
            }
        }
    }

    @Test
    void a_year_without_rules_is_refused_in_words() {
        assertEquals(
                "There are no rules for WDES 2018. Choose a year from 2019 to 2026.",
                assertThrows(IllegalArgumentException.class, () -> RuleSet.of(2018))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> RuleSet.of(2027));
        assertThrows(IllegalArgumentException.class, () -> RuleSet.of(2025).rule("no such rule"));
    }

    @Test
    void dont_know_counts_in_metric_5_from_2022() {
        assertFalse(RuleSet.of(2021).metric5CountsDontKnow());
        assertTrue(RuleSet.of(2022).metric5CountsDontKnow());
    }

    @Test
    void adjustments_are_adequate_until_2022_and_reasonable_from_2023() {
        assertEquals("adequate", RuleSet.of(2022).metric8Word());
        assertEquals("reasonable", RuleSet.of(2023).metric8Word());
    }

    @Test
    void bank_staff_leave_metric_1_in_2023_and_the_definition_of_senior_managers_changes() {
        assertFalse(RuleSet.of(2022).bankExcluded());
        assertTrue(RuleSet.of(2023).bankExcluded());
        assertFalse(RuleSet.of(2022).vsmDefinition().equals(RuleSet.of(2023).vsmDefinition()));
    }

    @Test
    void metric_3_is_mandatory_from_2020() {
        assertFalse(RuleSet.of(2019).metric3Mandatory());
        assertTrue(RuleSet.of(2020).metric3Mandatory());
    }

    @Test
    void the_survey_hides_fewer_than_11_answers_until_2020_and_fewer_than_10_later() {
        assertEquals(11, RuleSet.of(2021).surveyThreshold());
        assertEquals(10, RuleSet.of(2022).surveyThreshold());
    }

    @Test
    void the_window_is_may_from_2023_and_not_known_where_no_paper_tells_it() {
        assertEquals(Optional.of(LocalDate.of(2025, 5, 1)), RuleSet.of(2025).submissionOpens());
        assertEquals(LocalDate.of(2025, 5, 31), RuleSet.of(2025).submissionCloses());
        assertEquals(LocalDate.of(2025, 10, 31), RuleSet.of(2025).publishBy());
        assertEquals(LocalDate.of(2019, 9, 30), RuleSet.of(2019).publishBy());
        assertEquals(Optional.empty(), RuleSet.of(2021).submissionOpens());
    }

    @Test
    void every_pay_row_but_other_is_in_exactly_one_cluster() {
        List<PayCluster> clusters = RuleSet.of(2025).clusters();
        assertEquals(
                List.of(1, 2, 3, 4, 5, 6, 7),
                clusters.stream().map(PayCluster::number).toList());
        Set<PayRow> outside = EnumSet.of(PayRow.OTHER, PayRow.OTHER_MEDICAL);
        for (PayRow row : PayRow.values()) {
            long times = clusters.stream()
                    .filter(cluster -> cluster.rows().contains(row))
                    .count();
            assertEquals(outside.contains(row) ? 0 : 1, times, row.label());
        }
        assertEquals(
                Set.of(1, 2, 3, 4),
                clusters.stream()
                        .filter(cluster -> cluster.on(Side.CLINICAL))
                        .map(PayCluster::number)
                        .collect(Collectors.toSet()));
        assertEquals(
                Set.of(5, 6, 7),
                clusters.stream()
                        .filter(cluster -> cluster.on(Side.MEDICAL))
                        .map(PayCluster::number)
                        .collect(Collectors.toSet()));
    }

    @Test
    void a_recalled_rule_warns_that_it_must_be_checked() {
        Rule recalled = RuleSet.of(2025).rule(MetricCode.TEN);
        assertTrue(recalled.mustBeChecked());
        assertTrue(recalled.sourceInWords().endsWith("Check it against the official template of the year."));
        assertTrue(new Rule("a", "b", Rule.Mark.DOUBTFUL, "c").mustBeChecked());
        Rule seen = RuleSet.of(2025).rule(MetricCode.SIX);
        assertFalse(seen.mustBeChecked());
        assertEquals("Source: " + seen.source() + ".", seen.sourceInWords());
    }

    @Test
    void the_adverse_range_can_be_set_and_nothing_else_changes() {
        RuleSet usual = RuleSet.of(2025);
        RuleSet narrow = usual.withAdverseRange(new BigDecimal("0.8"), new BigDecimal("1.2"));
        Metric ratio = new Metric.Computed(Exact.of(new BigDecimal("1.21")), Metric.Unit.RATIO, Metric.Behind.NOBODY);
        assertEquals(Optional.of(RangeTest.WITHIN), RangeTest.of(ratio, usual));
        assertEquals(Optional.of(RangeTest.ADVERSE), RangeTest.of(ratio, narrow));
        assertEquals(
                "This is above the range of 0.8 to 1.2. It counts as unfair to disabled people.",
                RangeTest.ADVERSE.words(narrow));
        assertEquals("set by your organisation", narrow.rule("adverse.low").source());
        assertEquals(usual.rules().size(), narrow.rules().size());
    }

    @Test
    void metric_4b_counts_all_three_ways_of_reporting_and_drops_dont_know_and_not_applicable() {
        Set<SurveyAnswer> base = RuleSet.of(2025).base(MetricCode.FOUR_B);
        assertEquals(3, RuleSet.of(2025).counts(MetricCode.FOUR_B).size());
        assertFalse(base.contains(SurveyAnswer.DONT_KNOW));
        assertFalse(base.contains(SurveyAnswer.NOT_APPLICABLE));
    }

    @Test
    void metric_codes_are_found_by_their_name() {
        for (MetricCode metric : MetricCode.values()) {
            assertEquals(Optional.of(metric), MetricCode.named(metric.code()));
        }
        assertEquals(Optional.empty(), MetricCode.named("11"));
        assertEquals(9, MetricCode.surveyMetrics().size());
        assertFalse(MetricCode.NINE_B.fromSurvey());
    }
}
