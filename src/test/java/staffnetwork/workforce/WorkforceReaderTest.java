package staffnetwork.workforce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import staffnetwork.intake.Covered;
import staffnetwork.intake.FileKind;
import staffnetwork.intake.FoundFigure;
import staffnetwork.intake.ImportRequest;
import staffnetwork.intake.Imported;
import staffnetwork.intake.KindReader;
import staffnetwork.intake.Progress;
import staffnetwork.intake.Recognised;
import staffnetwork.intake.Understanding;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.spreadsheet.FaultCode;
import staffnetwork.spreadsheet.Limits;

class WorkforceReaderTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2025-04-03T12:00:00Z"), ZoneOffset.UTC);
    private static final String STAFF = """
            Employee Number|Primary|Staff Group|Grade|Assignment Category|Assignment Status|Disability|FTE|Last Name
            1001|Yes|Estates and Ancillary|Local Scale 7|Permanent|Active Assignment|No|1|A
            1002|Yes|Estates and Ancillary|Band 2|Permanent|Active Assignment|Yes|1|B
            """;

    private final Path folder;

    WorkforceReaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private final WorkforceReader reader = new WorkforceReader();

    @Test
    void figures_of_every_kind_come_back_exactly_as_they_were_stored() {
        Random random = new Random(20250331);
        for (int i = 0; i < 300; i++) {
            back(FileKind.WORKFORCE, staff(random));
            back(FileKind.RECRUITMENT, new Recruitment(heads(random), heads(random)));
            back(FileKind.CAPABILITY, new Capability(heads(random), heads(random)));
            back(FileKind.BOARD, new Board(heads(random), heads(random), heads(random)));
        }
    }

    private void back(FileKind kind, Object figures) {
        assertEquals(figures, reader.parse(kind, reader.version(), reader.write(kind, figures)));
        assertTrue(reader.found(kind, figures).size() >= 4);
    }

    @Test
    void a_text_of_a_version_we_do_not_know_is_not_guessed_at() {
        assertThrows(IllegalArgumentException.class, () -> reader.parse(FileKind.BOARD, 99, "{}"));
    }

    @Test
    void a_staff_list_is_recognised_with_the_columns_that_are_thrown_away() {
        Recognised recognised = reader.recognise(file(STAFF), "staff.csv", Limits.ofTrust());
        Recognised.As as = assertInstanceOf(Recognised.As.class, recognised);
        assertEquals(FileKind.WORKFORCE, as.kind());
        assertEquals(List.of("Last Name"), as.thrownAway());
    }

    @Test
    void a_decision_of_the_organisation_settles_an_unknown_pay_scale() {
        ImportRequest undecided = ImportRequest.of(FileKind.WORKFORCE, 2025);
        assertInstanceOf(Imported.Rejected.class, read(STAFF, undecided).imported());
        ImportRequest decided = new ImportRequest(
                FileKind.WORKFORCE,
                2025,
                undecided.snapshot(),
                null,
                undecided.limits(),
                Understanding.of(Map.of("PAY_SCALE", Map.of("Local Scale 7", "BAND_7"))));
        KindReader.Read read = read(STAFF, decided);
        Object figures =
                assertInstanceOf(Imported.Accepted.class, read.imported()).figures();
        assertEquals(
                List.of("2", "1", "1", "0"),
                reader.found(FileKind.WORKFORCE, figures).stream()
                        .map(FoundFigure::value)
                        .toList());
        assertEquals(new Covered(LocalDate.of(2025, 3, 31), LocalDate.of(2025, 3, 31)), read.covered());
    }

    @Test
    void a_recruitment_file_covers_the_days_it_states_or_else_the_year() {
        ImportRequest request = ImportRequest.of(FileKind.RECRUITMENT, 2025);
        assertEquals(
                new Covered(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 9, 30)),
                read(recruitment("Period: 01/04/2024 to 30/09/2024"), request).covered());
        assertEquals(
                new Covered(LocalDate.of(2024, 4, 1), LocalDate.of(2025, 3, 31)),
                read(recruitment("Recruitment"), request).covered());
    }

    @Test
    void a_recruitment_file_of_another_year_is_refused() {
        KindReader.Read read =
                read(recruitment("Period: 01/04/2022 to 31/03/2023"), ImportRequest.of(FileKind.RECRUITMENT, 2025));
        Imported.Rejected<?> rejected = assertInstanceOf(Imported.Rejected.class, read.imported());
        assertEquals(FaultCode.WRONG_YEAR, rejected.faults().get(0).code());
    }

    @Test
    void two_recruitment_files_together_tell_days_that_none_or_both_of_them_cover() {
        List<Fault> faults = reader.together(
                2025,
                List.of(
                        new KindReader.Part("a", days("2024-04-01", "2024-09-30")),
                        new KindReader.Part("b", days("2024-09-01", "2025-02-28"))));
        assertEquals(2, faults.size());
        assertTrue(faults.stream().noneMatch(Fault::blocks));
        assertTrue(faults.stream().anyMatch(fault -> fault.found().contains("2025-03-01 to 2025-03-31")));
    }

    @Test
    void a_reading_that_was_cancelled_ends_at_the_next_row() {
        Progress progress = new Progress(NOON, Duration.ofMinutes(1));
        progress.cancel();
        Path file = file(STAFF);
        ImportRequest request = ImportRequest.of(FileKind.WORKFORCE, 2025);
        assertThrows(Progress.Stopped.class, () -> reader.read(file, "staff.csv", request, progress));
    }

    private KindReader.Read read(String table, ImportRequest request) {
        return reader.read(file(table), "staff.csv", request, new Progress(NOON, Duration.ofMinutes(1)));
    }

    private Path file(String table) {
        return TestFiles.table(folder, "staff.csv", table);
    }

    private static String recruitment(String above) {
        return above + "\nStage|Disabled|Not disabled|Unknown\nShortlisted|80|500|20\nAppointed|10|60|2\n";
    }

    private static Covered days(String from, String to) {
        return new Covered(LocalDate.parse(from), LocalDate.parse(to));
    }

    private static StaffInPost staff(Random random) {
        Map<Side, Map<PayRow, Headcounts>> rows = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            Map<PayRow, Headcounts> counts = new EnumMap<>(PayRow.class);
            for (PayRow row : PayRow.values()) {
                if (random.nextBoolean()) {
                    counts.put(row, heads(random));
                }
            }
            rows.put(side, counts);
        }
        return new StaffInPost(rows);
    }

    private static Headcounts heads(Random random) {
        return new Headcounts(random.nextInt(100), random.nextInt(10_000), random.nextInt(1000));
    }
}
