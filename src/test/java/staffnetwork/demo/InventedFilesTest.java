package staffnetwork.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import staffnetwork.survey.Engagement;
import staffnetwork.survey.Respondents;
import staffnetwork.wdes.FigureKey;
import staffnetwork.wdes.Metric;
import staffnetwork.wdes.MetricCode;
import staffnetwork.wdes.Wdes;
import staffnetwork.wdes.WdesInputs;
import staffnetwork.workforce.Capability;
import staffnetwork.workforce.Headcounts;
import staffnetwork.workforce.PayRow;
import staffnetwork.workforce.Recruitment;
import staffnetwork.workforce.Side;

/** The invented people, read by the product's own readers, give exactly what the targets say. */
class InventedFilesTest {
    private static final Map<Integer, WdesInputs> READ = Map.of(
            Story.COMPLETE, new InventedYear(Story.COMPLETE).inputs(),
            Story.UNFINISHED, new InventedYear(Story.UNFINISHED).inputs());

    private static WdesInputs of(int year) {
        return Objects.requireNonNull(READ.get(year));
    }

    @ParameterizedTest
    @ValueSource(ints = {Story.COMPLETE, Story.UNFINISHED})
    void staff_in_post_are_the_targets_cell_by_cell(int year) {
        Map<Side, Map<PayRow, Headcounts>> expected = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            Map<PayRow, Headcounts> rows = new EnumMap<>(PayRow.class);
            Targets.of(year, side.name()).forEach(line -> rows.put(PayRow.valueOf(line.row()), line.people()));
            expected.put(side, rows);
        }
        assertEquals(25, expected.values().stream().mapToInt(Map::size).sum());
        assertEquals(expected, Objects.requireNonNull(of(year).staff()).rows());
    }

    @ParameterizedTest
    @ValueSource(ints = {Story.COMPLETE, Story.UNFINISHED})
    void shortlisted_and_appointed_are_the_targets(int year) {
        assertEquals(
                new Recruitment(
                        Targets.of(year, "applications", "shortlisted"), Targets.of(year, "applications", "appointed")),
                of(year).recruitment());
    }

    @ParameterizedTest
    @ValueSource(ints = {Story.COMPLETE, Story.UNFINISHED})
    void capability_entries_are_those_of_two_years_and_a_year_is_the_same_in_both_lists(int year) {
        Headcounts illHealth = both(year, "ILL_HEALTH");
        assertEquals(new Capability(both(year, "PERFORMANCE").plus(illHealth), illHealth), of(year).capability());
    }

    private static Headcounts both(int year, String type) {
        return Targets.of(year - 1, "cases", type).plus(Targets.of(year, "cases", type));
    }

    @ParameterizedTest
    @ValueSource(ints = {Story.COMPLETE, Story.UNFINISHED})
    void every_survey_metric_counts_the_targets_people(int year) {
        Map<FigureKey, Metric> figures =
                Wdes.compute(new InventedYear(year).rules(), of(year)).figures();
        for (MetricCode metric : MetricCode.surveyMetrics()) {
            metric.question().ifPresent(question -> {
                Headcounts counted = Targets.of(year - 1, question.name(), "counted");
                Headcounts asked = Targets.of(year - 1, question.name(), "asked");
                same(figures, metric, Respondents.DISABLED, counted.disabled(), asked.disabled());
                if (metric != MetricCode.EIGHT) {
                    same(figures, metric, Respondents.NON_DISABLED, counted.nonDisabled(), asked.nonDisabled());
                    same(figures, metric, Respondents.ALL, counted.total(), asked.total());
                }
            });
        }
    }

    private static void same(
            Map<FigureKey, Metric> figures, MetricCode metric, Respondents who, long counted, long asked) {
        Metric.Computed figure = Objects.requireNonNull(figures.get(FigureKey.result(metric, who)))
                .computed()
                .orElseThrow();
        assertEquals(new Metric.Behind(counted, asked, false), figure.behind(), metric + " " + who);
    }

    @ParameterizedTest
    @ValueSource(ints = {Story.COMPLETE, Story.UNFINISHED})
    void engagement_is_the_targets_points_to_the_last_digit(int year) {
        Headcounts points = Targets.of(year - 1, "ENGAGEMENT", "counted");
        Headcounts people = Targets.of(year - 1, "ENGAGEMENT", "asked");
        Map<Respondents, Engagement> scores =
                Objects.requireNonNull(of(year).survey()).engagement();
        assertEquals(
                new Engagement.Score(BigFraction.of(10 * points.disabled(), 36 * people.disabled()), people.disabled()),
                scores.get(Respondents.DISABLED));
        assertEquals(
                new Engagement.Score(
                        BigFraction.of(10 * points.nonDisabled(), 36 * people.nonDisabled()), people.nonDisabled()),
                scores.get(Respondents.NON_DISABLED));
    }

    @ParameterizedTest
    @ValueSource(ints = {Story.COMPLETE, Story.UNFINISHED})
    void the_same_seed_makes_the_same_files_at_every_start(int year) {
        assertEquals(DemoYears.files(year, ".csv"), DemoYears.files(year, ".csv"));
        assertNotEquals(
                StaffList.of(year).rows(),
                StaffList.of(year == 2025 ? 2026 : 2025).rows());
    }

    @ParameterizedTest
    @ValueSource(ints = {Story.COMPLETE, Story.UNFINISHED})
    void nobody_s_number_is_given_twice(int year) {
        Set<String> assignments = new HashSet<>();
        List<List<String>> rows = StaffList.of(year).rows();
        rows.forEach(row -> assignments.add(row.get(1)));
        assertEquals(rows.size(), assignments.size());
    }
}
