package staffnetwork.workforce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names, numbers, birth dates, addresses and impairments of a list appear in nothing that comes of reading it. */
class NothingPersonalTest {
    private static final List<String> HEADER = List.of(
            "Employee Number",
            "Last Name",
            "First Name",
            "NI Number",
            "Date of Birth",
            "Home Address",
            "Email",
            "Disability Category",
            "Staff Group",
            "Pay Scale",
            "Assignment Category",
            "Assignment Status",
            "Disability",
            "FTE");
    private static final List<String> IMPAIRMENTS = List.of(
            "Dyslexia",
            "Mental health condition",
            "Sensory impairment",
            "Long-standing illness",
            "Zyxwitis",
            "Bipolar",
            "Yes - Parkinsons",
            "No leg below knee",
            "Other");

    private final Path folder;
    private final List<String> canaries = new ArrayList<>();

    NothingPersonalTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private List<List<String>> list() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Run by: Quentin Ostrichfeather"));
        canaries.add("ostrichfeather");
        rows.add(HEADER);
        for (int person = 0; person < 90; person++) {
            String last = "Canarylast" + person;
            String ni = String.format(Locale.ROOT, "QQ%06dC", 123_000 + person);
            String born = "19" + (50 + person % 40) + "-0" + (1 + person % 9) + "-1" + person % 10;
            String address = person + " Parrot Lane, LS1 4AB";
            String email = "canary" + person + "@example.org";
            String impairment = IMPAIRMENTS.get(person % IMPAIRMENTS.size());
            String number = String.valueOf(87_000_000 + person);
            canaries.addAll(List.of(last, ni, born, "Parrot Lane", "LS1 4AB", email, "Birdfirst", number));
            List<String> row = new ArrayList<>(List.of(
                    number,
                    last,
                    "Birdfirst",
                    ni,
                    born,
                    address,
                    email,
                    impairment,
                    "Estates and Ancillary",
                    "Band 2",
                    "Permanent",
                    "Active Assignment",
                    impairment,
                    "1"));
            spoil(row, person);
            rows.add(row);
        }
        canaries.addAll(List.of(
                "Dyslexia", "Mental health", "Sensory", "standing", "Zyxwitis", "Bipolar", "Parkinsons", "knee"));
        return rows;
    }

    /** Every few rows a personal value stands in a column it does not belong to, as when someone shifted cells. */
    private static void spoil(List<String> row, int person) {
        switch (person % 6) {
            case 1 -> row.set(9, row.get(1));
            case 2 -> row.set(8, row.get(3));
            case 3 -> row.set(10, row.get(6));
            case 4 -> row.set(11, row.get(4));
            case 5 -> row.set(12, row.get(5));
            default -> row.set(13, row.get(1));
        }
    }

    @Test
    void no_fault_source_value_figure_or_log_holds_anything_about_a_person() {
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        PrintStream listening = new PrintStream(heard, true, StandardCharsets.UTF_8);
        PrintStream out = System.out;
        PrintStream err = System.err;
        Logger root = Logger.getLogger("");
        Level level = root.getLevel();
        Handler handler = writingTo(listening);
        System.setOut(listening);
        System.setErr(listening);
        root.addHandler(handler);
        root.setLevel(Level.ALL);
        try {
            readEverywhere(listening);
        } finally {
            System.setOut(out);
            System.setErr(err);
            root.removeHandler(handler);
            root.setLevel(level);
        }
        String all = heard.toString(StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        assertTrue(all.contains("esr-canary.csv"), "the outcome was really written down");
        for (String canary : canaries) {
            assertFalse(all.contains(canary.toLowerCase(Locale.ROOT)), canary + " came out");
        }
    }

    private void readEverywhere(PrintStream to) {
        List<List<String>> rows = list();
        WorkforceFiles files = new WorkforceFiles();
        WorkforceRequest request = WorkforceRequest.of(2025);
        for (Path file : List.of(
                TestFiles.csv(folder, "esr-canary.csv", rows), SmallWorkbook.write(folder, "esr-canary.xlsx", rows))) {
            String name = String.valueOf(file.getFileName());
            to.println(files.detect(file, name));
            Examined<StaffInPost> examined = files.examineStaffInPost(file, name, request);
            to.println(examined);
            to.println(files.examineRecruitment(file, name, request));
            to.println(files.examineCapability(file, name, request));
            to.println(files.examineBoard(file, name, request));
            to.println(files.examineStaffInPost(file, name, request.with(everythingDecided(examined.values()))));
        }
    }

    private static Decisions everythingDecided(DistinctValues values) {
        Decisions decisions = Decisions.NONE;
        for (DistinctValues.Value value : values.open()) {
            decisions = switch (value.kind()) {
                case PAY_SCALE -> decisions.with(value.kind(), value.key(), PayRow.BAND_2);
                case STAFF_GROUP -> decisions.with(value.kind(), value.key(), Side.NON_CLINICAL);
                case DISABILITY -> decisions.with(value.kind(), value.key(), DisabilityStatus.DISABLED);
                default -> decisions.with(value.kind(), value.key(), Standing.COUNTS);
            };
        }
        return decisions;
    }

    @Test
    void hidden_values_can_all_be_decided_without_being_shown() {
        Path file = TestFiles.csv(folder, "esr-canary.csv", list());
        WorkforceFiles files = new WorkforceFiles();
        WorkforceRequest request = WorkforceRequest.of(2025);
        Examined<StaffInPost> first = files.examineStaffInPost(file, "esr-canary.csv", request);
        assertFalse(TestFiles.blockers(first.imported()).isEmpty());
        StaffInPost staff = TestFiles.accepted(
                        files.staffInPost(file, "esr-canary.csv", request.with(everythingDecided(first.values()))))
                .figures();
        assertEquals(
                90,
                staff.rows().values().stream()
                        .flatMap(rows -> rows.values().stream())
                        .mapToLong(Headcounts::total)
                        .sum());
    }

    private static Handler writingTo(PrintStream stream) {
        return new Handler() {
            @Override
            public void publish(LogRecord record) {
                stream.println(record.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
