package staffnetwork.wdes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Our copy of the golden records holds the same facts as the file they come from, where that file is at hand. */
class GoldenFileTest {
    private static final Path FILE = Path.of("../shared/data/wdes-golden.json");

    /** Records whose facts other tests hold: scores, medians and rounding. */
    private static final Set<String> HELD_ELSEWHERE = Set.of(
            "nss24-nat-engagement-ALL",
            "nss24-nat-engagement-LTC",
            "nss24-nat-engagement-noLTC",
            "nss24-engagement-missing-proof-QJM",
            "nss24-benchmark-median-community");

    @Test
    void every_record_of_the_golden_file_is_a_test_here_or_named_as_held_elsewhere() throws IOException {
        assumeTrue(Files.exists(FILE), "the shared golden file is not here");
        Set<String> copied = GoldenTest.golden().stream()
                .map(row -> row.getField("id"))
                .collect(Collectors.toCollection(TreeSet::new));
        for (JsonElement element :
                JsonParser.parseString(Files.readString(FILE)).getAsJsonArray()) {
            JsonObject record = element.getAsJsonObject();
            String id = record.get("id").getAsString();
            assertTrue(
                    HELD_ELSEWHERE.contains(id) || copied.stream().anyMatch(mine -> mine.startsWith(id)),
                    () -> "not tested: " + id);
        }
    }

    @Test
    void the_copied_percentages_and_expectations_are_those_of_the_file() throws IOException {
        assumeTrue(Files.exists(FILE), "the shared golden file is not here");
        var records = JsonParser.parseString(Files.readString(FILE)).getAsJsonArray();
        int compared = 0;
        for (JsonElement element : records) {
            JsonObject record = element.getAsJsonObject();
            String id = record.get("id").getAsString();
            var mine = GoldenTest.golden().stream()
                    .filter(row -> row.getField("id").equals(id))
                    .findFirst();
            if (mine.isPresent()) {
                JsonObject inputs = record.getAsJsonObject("inputs");
                Set<String> percentages = inputs.getAsJsonObject("percent_by_option").entrySet().stream()
                        .map(entry -> entry.getValue().getAsString())
                        .collect(Collectors.toSet());
                Set<String> copied = java.util.Arrays.stream(
                                mine.get().getField("answers").split(" ", -1))
                        .map(pair -> pair.substring(pair.indexOf('=') + 1))
                        .collect(Collectors.toSet());
                assertEquals(percentages, copied, id);
                assertEquals(inputs.get("base").getAsString(), mine.get().getField("base"), id);
                compared++;
            }
        }
        assertEquals(23, compared);
    }
}
