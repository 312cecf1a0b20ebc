package staffnetwork.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import staffnetwork.wdes.FigureKey;
import staffnetwork.wdes.FigureKey.Who;
import staffnetwork.wdes.RuleSet;

class SubmissionLayoutTest {
    private static IntStream years() {
        return IntStream.rangeClosed(RuleSet.FIRST_YEAR, RuleSet.LAST_YEAR);
    }

    @Test
    void every_year_has_each_row_once_and_names_only_rows_there_are() {
        years().forEach(year -> {
            List<LayoutRow> rows = SubmissionLayout.of(year).rows();
            Set<String> ids = rows.stream().map(LayoutRow::id).collect(Collectors.toSet());
            assertEquals(95, ids.size());
            assertEquals(
                    IntStream.rangeClosed(1, 95).boxed().toList(),
                    rows.stream().map(LayoutRow::number).toList());
            rows.stream()
                    .filter(row -> row.fill().calculated())
                    .forEach(row -> row.of().stream()
                            .filter(part -> !part.endsWith("DISABLED"))
                            .forEach(part -> assertTrue(ids.contains(part), () -> row.id() + " names " + part)));
        });
    }

    @Test
    void the_sections_follow_the_metrics_in_order() {
        years().forEach(year -> assertEquals(
                List.of("1a", "1b", "2", "3", "4a(i)", "4a(ii)", "4a(iii)", "4b", "5", "6", "7", "8", "9a", "9b", "10"),
                SubmissionLayout.of(year).rows().stream()
                        .map(LayoutRow::section)
                        .distinct()
                        .toList()));
    }

    @Test
    void every_figure_of_the_ten_metrics_has_its_cell_and_every_cell_its_figure() {
        years().forEach(year -> {
            Set<FigureKey> shown = new HashSet<>();
            for (LayoutRow row : SubmissionLayout.of(year).rows()) {
                SubmissionFormulas.COLUMNS.forEach(who -> row.figure(who).ifPresent(shown::add));
            }
            Set<FigureKey> figures =
                    new HashSet<>(RandomYear.whole(year).result().figures().keySet());
            figures.removeIf(key -> key.part().startsWith("row ") || key.equals(FigureKey.saidInSurvey()));
            assertTrue(shown.containsAll(figures), () -> "not shown: " + without(figures, shown));
            shown.removeIf(key -> key.who() == Who.ALL
                    || key.who() == Who.UNKNOWN
                    || key.metric().fromSurvey());
            assertTrue(figures.containsAll(shown), () -> "no such figure: " + without(shown, figures));
        });
    }

    private static Set<FigureKey> without(Set<FigureKey> all, Set<FigureKey> known) {
        Set<FigureKey> rest = new HashSet<>(all);
        rest.removeAll(known);
        return rest;
    }

    @Test
    void clusters_of_the_template_hold_the_pay_rows_of_the_rules() {
        Map<String, LayoutRow> rows = new HashMap<>();
        SubmissionLayout.of(2025).rows().forEach(row -> rows.put(row.id(), row));
        RuleSet.of(2025).clusters().stream()
                .filter(cluster -> cluster.number() <= 4)
                .forEach(cluster -> {
                    for (String side : List.of("nc.", "cl.")) {
                        assertEquals(
                                cluster.rows().stream()
                                        .map(pay -> side + pay.name())
                                        .collect(Collectors.toSet()),
                                Set.copyOf(Objects.requireNonNull(rows.get(side + "cluster" + cluster.number()))
                                        .of()));
                    }
                });
    }

    @Test
    void words_that_changed_between_years_are_those_of_the_year() {
        assertTrue(item(2022, "8").contains("adequate"));
        assertTrue(item(2023, "8").contains("reasonable"));
        assertTrue(item(2021, "nc.OTHER").contains("bank or agency"));
        assertTrue(item(2026, "cl.OTHER").contains("bank staff do not count"));
        years().forEach(year ->
                assertTrue(item(year, "8").contains(RuleSet.of(year).metric8Word()), () -> "WDES " + year));
    }

    private static String item(int year, String id) {
        return SubmissionLayout.of(year).rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow()
                .item();
    }

    @Test
    void a_year_without_a_layout_is_named() {
        IllegalArgumentException none = assertThrows(IllegalArgumentException.class, () -> SubmissionLayout.of(2018));
        assertTrue(String.valueOf(none.getMessage()).contains("2018"));
    }
}
