package staffnetwork.wdes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MetricsDocumentTest {
    private static JsonObject tree(WdesResult result) {
        List<Map<String, Object>> sources = List.of(Map.of("kind", "survey"));
        List<Finding> findings = List.of(new Finding(Finding.Weight.MISSING, MetricCode.ONE, "x", "A warning."));
        return new GsonBuilder()
                .serializeNulls()
                .create()
                .toJsonTree(MetricsDocument.tree(result, sources, findings))
                .getAsJsonObject();
    }

    private final JsonObject whole = tree(Amberdale.result());
    private final JsonObject metrics = whole.getAsJsonObject("metrics");
    private final JsonObject none =
            tree(Amberdale.result(WdesInputs.of(null, null))).getAsJsonObject("metrics");

    private static void assertJson(String expected, JsonElement actual) {
        assertEquals(expected, actual.toString());
    }

    @Test
    void the_frame_has_its_five_parts_in_order() {
        assertEquals(
                List.of("wdesYear", "organisation", "sources", "metrics", "warnings"), List.copyOf(whole.keySet()));
        assertJson("2025", whole.get("wdesYear"));
        assertJson("{\"code\":\"RXX\",\"name\":\"Amberdale NHS Trust\"}", whole.get("organisation"));
        assertJson("[{\"kind\":\"survey\"}]", whole.get("sources"));
        assertJson("[\"A warning.\"]", whole.get("warnings"));
        assertEquals(
                List.of("1", "2", "3", "4a.i", "4a.ii", "4a.iii", "4b", "5", "6", "7", "8", "9a", "9b", "10"),
                List.copyOf(metrics.keySet()));
        assertFalse(none.has("9b"));
    }

    @Test
    void metric_1_holds_rows_clusters_and_the_total() {
        JsonObject one = metrics.getAsJsonObject("1");
        assertEquals(List.of("rows", "clusters", "total"), List.copyOf(one.keySet()));
        assertJson(
                "{\"side\":\"nonClinical\",\"row\":\"2\",\"cluster\":1,\"disabled\":60,\"nonDisabled\":900,\"unknown\":100}",
                one.getAsJsonArray("rows").get(0));
        assertJson(
                "{\"side\":\"nonClinical\",\"row\":\"Other\",\"cluster\":null,\"disabled\":0,\"nonDisabled\":7,\"unknown\":3}",
                one.getAsJsonArray("rows").get(4));
        assertJson(
                "{\"side\":\"medical\",\"row\":\"Consultants\",\"cluster\":5,\"disabled\":10,\"nonDisabled\":400,\"unknown\":60}",
                one.getAsJsonArray("rows").get(7));
        assertEquals(11, one.getAsJsonArray("clusters").size());
        assertJson(
                "{\"side\":\"clinical\",\"cluster\":3,\"disabled\":80,\"nonDisabled\":1300,\"unknown\":200}",
                one.getAsJsonArray("clusters").get(6));
        assertJson("{\"disabled\":385,\"nonDisabled\":5915,\"unknown\":700}", one.get("total"));
    }

    @Test
    void metrics_2_and_3_hold_counts_likelihoods_and_the_ratio_at_full_precision() {
        assertJson(
                "{\"shortlisted\":{\"disabled\":240,\"nonDisabled\":3100,\"unknown\":160},"
                        + "\"appointed\":{\"disabled\":40,\"nonDisabled\":620,\"unknown\":25},"
                        + "\"likelihood\":{\"disabled\":0.1666666666666666666666666666666667,\"nonDisabled\":0.2,\"unknown\":0.15625},"
                        + "\"relativeLikelihood\":1.2}",
                metrics.get("2"));
        JsonObject three = metrics.getAsJsonObject("3");
        assertJson("{\"disabled\":3,\"nonDisabled\":9,\"unknown\":0.5}", three.get("entries"));
        assertJson("{\"disabled\":1,\"nonDisabled\":3,\"unknown\":0}", three.get("illHealth"));
        assertJson("5.121212121212121212121212121212121", three.get("relativeLikelihood"));
        assertFalse(three.has("reason"));
    }

    @Test
    void survey_metrics_hold_percent_numerator_and_base_and_9a_a_score() {
        assertJson(
                "{\"disabled\":{\"percent\":30,\"numerator\":150,\"base\":500},"
                        + "\"nonDisabled\":{\"percent\":20,\"numerator\":200,\"base\":1000},"
                        + "\"all\":{\"percent\":23.33333333333333333333333333333333,\"numerator\":350,\"base\":1500}}",
                metrics.get("6"));
        assertJson("{\"disabled\":{\"percent\":75,\"numerator\":450,\"base\":600}}", metrics.get("8"));
        assertJson(
                "{\"score\":6.44,\"base\":1000}", metrics.getAsJsonObject("9a").get("disabled"));
        assertJson(
                "{\"answer\":\"yes\",\"evidence\":\"The network meets the board twice a year.\"}", metrics.get("9b"));
    }

    @Test
    void metric_10_holds_counts_and_differences_in_points() {
        assertJson(
                "{\"total\":{\"disabled\":1,\"nonDisabled\":12,\"unknown\":2},"
                        + "\"voting\":{\"disabled\":1,\"nonDisabled\":10,\"unknown\":1},"
                        + "\"executive\":{\"disabled\":0,\"nonDisabled\":5,\"unknown\":1},"
                        + "\"differences\":{\"total\":1.166666666666666666666666666666667,"
                        + "\"voting\":2.833333333333333333333333333333333,\"executive\":-5.5}}",
                metrics.get("10"));
    }

    @Test
    void what_is_not_there_is_null_with_a_reason_beside_it() {
        assertJson(
                "{\"rows\":null,\"clusters\":null,\"total\":null,\"reason\":\"The staff list was not supplied.\"}",
                none.get("1"));
        assertJson(
                "{\"shortlisted\":null,\"appointed\":null,\"likelihood\":null,\"relativeLikelihood\":null,"
                        + "\"reason\":\"The recruitment file was not supplied.\"}",
                none.get("2"));
        assertJson(
                "{\"entries\":null,\"illHealth\":null,\"likelihood\":null,\"relativeLikelihood\":null,"
                        + "\"reason\":\"The capability file was not supplied.\"}",
                none.get("3"));
        assertJson(
                "{\"disabled\":{\"percent\":null,\"numerator\":null,\"base\":null,"
                        + "\"reason\":\"The staff survey file was not supplied.\"}}",
                none.get("8"));
        assertJson(
                "{\"score\":null,\"base\":null,\"reason\":\"The staff survey file was not supplied.\"}",
                none.getAsJsonObject("9a").get("all"));
        assertJson(
                "{\"total\":null,\"voting\":null,\"executive\":null,"
                        + "\"differences\":{\"total\":null,\"voting\":null,\"executive\":null,"
                        + "\"reason\":\"The board list was not supplied.\"},\"reason\":\"The board list was not supplied.\"}",
                none.get("10"));
    }

    @Test
    void a_single_missing_figure_leaves_the_others_standing() {
        WdesInputs noStaff = WdesInputs.of("RXX", null)
                .with(new staffnetwork.workforce.Recruitment(Amberdale.people(12, 500, 0), Amberdale.people(0, 90, 0)))
                .with(Amberdale.capability());
        JsonObject partly = tree(Amberdale.result(noStaff)).getAsJsonObject("metrics");
        assertJson(
                "{\"disabled\":0,\"nonDisabled\":0.18,\"unknown\":null,"
                        + "\"reason\":\"No applicants with no recorded answer were shortlisted.\"}",
                partly.getAsJsonObject("2").get("likelihood"));
        assertTrue(partly.getAsJsonObject("2").get("relativeLikelihood").isJsonNull());
        assertJson(
                "\"No disabled applicants were appointed, so the two groups cannot be compared.\"",
                partly.getAsJsonObject("2").get("reason"));
        assertJson(
                "{\"disabled\":3,\"nonDisabled\":9,\"unknown\":0.5}",
                partly.getAsJsonObject("3").get("entries"));
    }

    @Test
    void the_table_has_one_row_a_figure_with_the_same_values() {
        List<List<String>> table = MetricsDocument.table(Amberdale.result());
        assertEquals(List.of("metric", "part", "group", "unit", "value", "numerator", "base", "reason"), table.get(0));
        table.forEach(row -> assertEquals(8, row.size()));
        assertEquals(Amberdale.result().figures().size() + 2, table.size());
        assertTrue(table.contains(List.of("2", "relativeLikelihood", "COMPARED", "RATIO", "1.2", "", "", "")));
        assertTrue(table.contains(List.of("6", "result", "DISABLED", "PERCENT", "30", "150", "500", "")));
        assertTrue(table.contains(List.of(
                "1",
                "row clinical 8a",
                "UNKNOWN",
                "PERCENT",
                "12.65822784810126582278481012658228",
                "200",
                "1580",
                "")));
        assertTrue(table.contains(List.of(
                "1",
                "cluster medical 5",
                "DISABLED",
                "PERCENT",
                "2.127659574468085106382978723404255",
                "10",
                "470",
                "")));
        assertTrue(table.contains(List.of("10", "difference executive", "DISABLED", "POINTS", "-5.5", "", "", "")));
        assertTrue(table.contains(List.of("9b", "answer", "", "", "yes", "", "", "")));
        List<List<String>> empty = MetricsDocument.table(Amberdale.result(WdesInputs.of("RXX", null)));
        assertTrue(empty.contains(List.of(
                "9b", "answer", "", "", "", "", "", "The answer on the voices of disabled staff was not supplied.")));
        assertTrue(empty.contains(List.of(
                "3", "relativeLikelihood", "COMPARED", "", "", "", "", "The capability file was not supplied.")));
    }

    @Test
    void numbers_are_longs_and_decimals_and_nothing_else() {
        Object year =
                MetricsDocument.tree(Amberdale.result(), List.of(), List.of()).get("wdesYear");
        assertEquals(2025L, year);
        assertEquals(new BigDecimal("0.5"), Display.averageOf(1));
        assertEquals(
                "100",
                Exact.full(org.apache.commons.numbers.fraction.BigFraction.of(100))
                        .toPlainString());
        assertEquals(
                0,
                Exact.full(org.apache.commons.numbers.fraction.BigFraction.of(100))
                        .scale());
        assertNull(
                MetricsDocument.tree(Amberdale.result(), List.of(), List.of()).get("no such key"));
    }

    @Test
    void averages_are_whole_numbers_where_they_can_be() {
        Object metrics =
                MetricsDocument.tree(Amberdale.result(), List.of(), List.of()).get("metrics");
        Object entries = ((Map<?, ?>) java.util.Objects.requireNonNull(
                        ((Map<?, ?>) java.util.Objects.requireNonNull(metrics)).get("3")))
                .get("entries");
        assertEquals(Map.of("disabled", 3L, "nonDisabled", 9L, "unknown", new BigDecimal("0.5")), entries);
    }
}
