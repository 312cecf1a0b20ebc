package staffnetwork.workforce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import staffnetwork.intake.Imported;

/** The invented ESR list of {@code ../shared/data/workforce} gives exactly the figures expected of it. */
class InventedTrustTest {
    private static final String LIST = "workforce/ESR staff list 31 March 2025 (invented).xlsx";
    private static final Pattern GROUP = Pattern.compile("\"([^\"]+)\": \\{([^{}]*)\\}");
    private static final Pattern NUMBER = Pattern.compile("\"([^\"]+)\": ([0-9]+)");

    @BeforeAll
    static void the_shared_files_are_here() {
        Assumptions.assumeTrue(TestFiles.shared(LIST).isPresent(), "../shared/data is not on this machine");
    }

    private static Imported.Accepted<StaffInPost> list() {
        Path file = TestFiles.shared(LIST).orElseThrow();
        return TestFiles.accepted(new WorkforceFiles().staffInPost(file, "ESR.xlsx", WorkforceRequest.of(2025)));
    }

    /** Expected head-counts, or numbers, by name. */
    private static Map<String, Map<String, Long>> expected() throws IOException {
        String json = Files.readString(
                TestFiles.shared("workforce/expected-metric-1.json").orElseThrow());
        Map<String, Map<String, Long>> expected = new TreeMap<>();
        Matcher groups = GROUP.matcher(json);
        while (groups.find()) {
            Map<String, Long> numbers = new TreeMap<>();
            Matcher number = NUMBER.matcher(groups.group(2));
            while (number.find()) {
                numbers.put(number.group(1), Long.valueOf(number.group(2)));
            }
            expected.put(groups.group(1), numbers);
        }
        return expected;
    }

    private static Map<String, Long> asExpected(Headcounts counts) {
        Map<String, Long> numbers = new TreeMap<>(Map.of(
                "disabled", counts.disabled(), "nonDisabled", counts.nonDisabled(), "unknown", counts.unknown()));
        numbers.values().removeIf(number -> number == 0);
        return numbers;
    }

    private static String sideOf(Side side) {
        return side == Side.NON_CLINICAL ? "nonClinical" : "clinical";
    }

    /** The clusters of the technical guidance. */
    private static String cluster(Side side, PayRow row) {
        if (row.medical()) {
            return row == PayRow.CONSULTANTS
                    ? "medical 5"
                    : row == PayRow.NON_CONSULTANT_CAREER_GRADES ? "medical 6" : "medical 7";
        }
        int cluster = row.compareTo(PayRow.BAND_4) <= 0
                ? 1
                : row.compareTo(PayRow.BAND_7) <= 0 ? 2 : row.compareTo(PayRow.BAND_8B) <= 0 ? 3 : 4;
        return sideOf(side) + " " + cluster;
    }

    @Test
    void rows_clusters_and_total_are_exactly_the_expected_ones() throws IOException {
        Map<String, Headcounts> rows = new TreeMap<>();
        Map<String, Headcounts> clusters = new TreeMap<>();
        Headcounts total = Headcounts.NONE;
        for (Map.Entry<Side, Map<PayRow, Headcounts>> side :
                list().figures().rows().entrySet()) {
            for (Map.Entry<PayRow, Headcounts> cell : side.getValue().entrySet()) {
                rows.put(sideOf(side.getKey()) + "|" + cell.getKey().label(), cell.getValue());
                clusters.merge(cluster(side.getKey(), cell.getKey()), cell.getValue(), Headcounts::plus);
                total = total.plus(cell.getValue());
            }
        }
        Map<String, Map<String, Long>> found = new TreeMap<>();
        rows.forEach((name, counts) -> found.put(name, asExpected(counts)));
        clusters.forEach((name, counts) -> found.put(name, asExpected(counts)));
        found.put("total", asExpected(total));
        Map<String, Map<String, Long>> expected = expected();
        expected.remove("leftOut");
        assertEquals(expected, found);
        assertEquals(37, found.size() - 1, "26 rows and 11 clusters");
        assertEquals(1369, total.total());
    }

    @Test
    void the_rows_left_out_carry_the_expected_reasons() throws IOException {
        Imported.Accepted<StaffInPost> accepted = list();
        assertEquals(expected().get("leftOut"), new TreeMap<>(accepted.source().leftOut()));
        assertEquals(1556, accepted.source().rowsRead());
        assertEquals(1369, accepted.source().rowsUsed());
    }

    @Test
    void the_file_is_recognised_and_its_personal_columns_are_named() {
        Detected detected = new WorkforceFiles().detect(TestFiles.shared(LIST).orElseThrow(), "ESR.xlsx");
        Detected.Known known = (Detected.Known) detected;
        assertEquals(WorkforceKind.STAFF_LIST, known.kind());
        assertEquals(9, known.headerRow());
        assertEquals("[Last Name, NI Number]", known.thrownAway().toString());
    }

    @Test
    void no_other_file_beside_it_is_taken_for_a_workforce_file() throws IOException {
        WorkforceFiles files = new WorkforceFiles();
        WorkforceRequest request = WorkforceRequest.of(2025);
        int tried = 0;
        try (Stream<Path> all = Files.walk(TestFiles.shared("").orElseThrow())) {
            for (Path file : all.filter(path -> path.toString().matches(".*\\.(xlsx|xls|csv)"))
                    .filter(path ->
                            path.toFile().length() < 400_000 && !path.toString().contains("ESR staff list"))
                    .toList()) {
                String name = String.valueOf(file.getFileName());
                assertTrue(files.detect(file, name) instanceof Detected.Unknown, name);
                assertFalse(
                        TestFiles.blockers(files.staffInPost(file, name, request))
                                .isEmpty(),
                        name);
                assertFalse(
                        TestFiles.blockers(files.recruitment(file, name, request))
                                .isEmpty(),
                        name);
                assertFalse(
                        TestFiles.blockers(files.capability(file, name, request))
                                .isEmpty(),
                        name);
                tried++;
            }
        }
        assertTrue(tried > 20, "only " + tried + " files tried");
    }
}
