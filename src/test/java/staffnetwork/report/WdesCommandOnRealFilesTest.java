package staffnetwork.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command on the real and invented files beside the project, where they are there. */
class WdesCommandOnRealFilesTest {
    private static final List<String> REFUSED =
            List.of("14_doctype_xxe", "20_zip_bomb", "23_truncated_xml", "25_not_a_zip", "43_encrypted");

    private final Path out;

    WdesCommandOnRealFilesTest(@TempDir Path folder) {
        this.out = folder.resolve("results");
    }

    @Test
    void the_national_workbook_gives_englands_metrics_to_four_decimals() {
        Path file = CommandRun.shared("nss/NSS24 detailed spreadsheets national results.xlsx");
        JsonObject metrics =
                CommandRun.of("--year", 2025, "--survey", file, "--out", out).metrics(out);
        Map<String, List<String>> expected = Map.of(
                "4a.i", List.of("29.5128", "23.2808", "25.0825"),
                "4a.ii", List.of("14.0634", "7.7481", "9.4613"),
                "4a.iii", List.of("23.6041", "15.2694", "17.5554"),
                "4b", List.of("54.42", "53.76", "54.00"),
                "5", List.of("51.5215", "57.6667", "55.9253"),
                "6", List.of("25.3958", "17.7372", "20.3372"),
                "7", List.of("36.3197", "47.4079", "44.4098"),
                "9a", List.of("6.4354", "6.9926", "6.8461"));
        expected.forEach((metric, values) -> {
            assertEquals(values.get(0), figure(metrics, metric, "disabled", values.get(0)), metric);
            assertEquals(values.get(1), figure(metrics, metric, "nonDisabled", values.get(1)), metric);
            assertEquals(values.get(2), figure(metrics, metric, "all", values.get(2)), metric);
        });
        assertEquals("75.12", figure(metrics, "8", "disabled", "75.12"));
    }

    private static String figure(JsonObject metrics, String metric, String group, String like) {
        return CommandRun.at(metrics, metric, group, metric.equals("9a") ? "score" : "percent")
                .getAsBigDecimal()
                .setScale(like.length() - like.indexOf('.') - 1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    @Test
    void the_organisational_cut_gives_all_staff_of_one_organisation() {
        Path file = CommandRun.shared("nss/NSS24_org_subset_derived.xlsx");
        JsonObject metrics = CommandRun.of("--year", 2025, "--survey", file, "--organisation", "R0A", "--out", out)
                .metrics(out);
        assertEquals("23.3", figure(metrics, "4a.i", "all", "23.3"));
        assertTrue(CommandRun.at(metrics, "4a.i", "disabled", "percent").isJsonNull());
        assertTrue(CommandRun.at(metrics, "8", "disabled", "percent").isJsonPrimitive());
    }

    @Test
    void every_readable_odd_file_gives_the_metrics_of_the_base_and_the_others_are_refused() throws IOException {
        Path base = CommandRun.shared("odd/00_base.csv");
        JsonObject expected = CommandRun.of("--year", 2026, "--survey", base, "--out", out.resolve("base"))
                .metrics(out.resolve("base"));
        int read = 0;
        for (String name : CommandRun.names(base.resolveSibling(""))) {
            Path into = out.resolve(name);
            CommandRun run = CommandRun.of("--year", 2026, "--survey", base.resolveSibling(name), "--out", into);
            if (REFUSED.stream().anyMatch(name::startsWith)) {
                assertEquals(2, run.exit(), name);
                assertEquals(1, run.err().lines().count(), run.err());
                assertTrue(Files.notExists(into), name);
            } else {
                assertEquals(expected, run.metrics(into), name);
                read++;
            }
        }
        assertEquals(15, read);
    }

    @Test
    void the_staff_list_gives_the_expected_head_counts() throws IOException {
        Path file = CommandRun.shared("workforce/ESR staff list 31 March 2025 (invented).xlsx");
        JsonObject metrics =
                CommandRun.of("--year", 2025, "--workforce", file, "--out", out).metrics(out);
        JsonObject expected = JsonParser.parseString(
                        Files.readString(CommandRun.shared("workforce/expected-metric-1.json")))
                .getAsJsonObject();
        assertEquals(
                counts(expected.getAsJsonObject("total")),
                counts(metrics.getAsJsonObject("1").getAsJsonObject("total")));
        Map<String, String> rows = new TreeMap<>();
        metrics.getAsJsonObject("1").getAsJsonArray("rows").forEach(element -> {
            JsonObject row = element.getAsJsonObject();
            // The expected file keeps doctors and dentists among clinical staff.
            String side = row.get("side").getAsString().replace("medical", "clinical");
            rows.put(side + "|" + row.get("row").getAsString(), counts(row));
        });
        Map<String, String> wanted = new TreeMap<>();
        expected.getAsJsonObject("rows")
                .entrySet()
                .forEach(entry -> wanted.put(
                        entry.getKey().replace("non-clinical", "nonClinical"),
                        counts(entry.getValue().getAsJsonObject())));
        assertEquals(wanted, rows);
    }

    private static String counts(JsonObject counts) {
        return List.of("disabled", "nonDisabled", "unknown").stream()
                .map(group -> counts.has(group) ? counts.get(group).getAsString() : "0")
                .toList()
                .toString();
    }

    @Test
    void the_contractors_exports_are_read_one_by_one_and_scores_and_percentages_together() {
        JsonObject metrics = CommandRun.of(
                        "--year", 2026,
                        "--survey", CommandRun.shared("contractor/positive_scoring_xxx.csv"),
                        "--survey", CommandRun.shared("contractor/people_promise_and_themes_xxx.csv"),
                        "--survey", CommandRun.shared("contractor/breakdown_report_xxx.csv"),
                        "--out", out)
                .metrics(out);
        assertEquals("15.29", figure(metrics, "4a.ii", "disabled", "15.29"));
        assertEquals("7.45", figure(metrics, "4a.ii", "nonDisabled", "7.45"));
        assertEquals("72.13", figure(metrics, "8", "disabled", "72.13"));
        assertEquals("6.412", figure(metrics, "9a", "disabled", "6.412"));
        assertEquals("1542", CommandRun.at(metrics, "9a", "nonDisabled", "base").getAsString());
    }
}
