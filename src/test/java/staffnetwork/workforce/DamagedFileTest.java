package staffnetwork.workforce;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import staffnetwork.intake.Imported;
import staffnetwork.spreadsheet.FaultCode;

/** No file, however damaged, makes a reader throw; it gives figures or says why not. */
class DamagedFileTest {
    private static final WorkforceRequest REQUEST = WorkforceRequest.of(2025);
    private static final String ODD = "\u0000=+-@,;\"'\n\t|%\u00a0\uFEFF\uD83D\uDE00-1e999NaN#N/A";

    private final WorkforceFiles files = new WorkforceFiles();
    private final Path folder;

    DamagedFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private int readEverywhere(Path file) {
        String name = String.valueOf(file.getFileName());
        int accepted = 0;
        for (Imported<?> imported : List.of(
                files.staffInPost(file, name, REQUEST),
                files.recruitment(file, name, REQUEST),
                files.capability(file, name, REQUEST),
                files.board(file, name, REQUEST))) {
            boolean fine = imported instanceof Imported.Accepted<?>;
            accepted += fine ? 1 : 0;
            assertTrue(fine || !TestFiles.blockers(imported).isEmpty(), "a rejected file says why");
        }
        if (files.detect(file, name) instanceof Detected.Unknown unknown) {
            assertFalse(unknown.faults().isEmpty(), "an unknown file says why");
        }
        return accepted;
    }

    @Test
    void bytes_changed_cut_or_doubled_never_make_a_reader_throw() throws IOException {
        StaffLists lists = new StaffLists(7);
        Random random = new Random(7);
        int accepted = 0;
        for (int round = 0; round < 100; round++) {
            List<List<String>> rows = lists.next().written();
            boolean workbook = round % 2 == 0;
            Path file = workbook
                    ? SmallWorkbook.write(folder, "damaged.xlsx", rows)
                    : TestFiles.csv(folder, "damaged.csv", rows);
            Files.write(file, damaged(Files.readAllBytes(file), random));
            accepted += readEverywhere(file);
        }
        assertTrue(accepted < 100, "some damage is found");
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        byte[] copy = random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes.clone();
        for (int change = random.nextInt(12); change > 0 && copy.length > 0; change--) {
            copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
        }
        return copy;
    }

    @Test
    void odd_cells_anywhere_never_make_a_reader_throw() {
        Random random = new Random(8);
        List<List<List<String>>> layouts = List.of(
                new StaffLists(8).next().written(),
                List.of(
                        List.of("", "Disabled", "Non-disabled", "Unknown", "Total"),
                        List.of("Shortlisted", "10", "20", "30", "60"),
                        List.of("Appointed", "1", "2", "3", "6"),
                        List.of("Formal capability", "1", "2", "3", "6"),
                        List.of("Ill health", "1", "2", "3", "6"),
                        List.of("Total board", "1", "2", "3", "6"),
                        List.of("Voting", "1", "2", "3", "6"),
                        List.of("Executive", "1", "2", "3", "6"),
                        List.of("Band 5", "1", "2", "3", "6")),
                List.of(
                        List.of(
                                "Case type",
                                "Formal stage",
                                "Date opened",
                                "Disability",
                                "Status",
                                "Voting",
                                "Executive"),
                        List.of("Capability", "1", "01/02/2025", "Yes", "Shortlisted", "Y", "N"),
                        List.of("Ill health", "2", "45678", "No", "Appointed", "N", "Y")));
        for (int round = 0; round < 180; round++) {
            List<List<String>> rows = new ArrayList<>();
            for (List<String> row : layouts.get(round % layouts.size())) {
                rows.add(row.stream()
                        .map(cell -> random.nextInt(12) == 0 ? odd(random) : cell)
                        .toList());
            }
            readEverywhere(TestFiles.csv(folder, "odd.csv", rows));
        }
    }

    private static String odd(Random random) {
        int from = random.nextInt(ODD.length());
        String piece = ODD.substring(from, from + random.nextInt(ODD.length() - from));
        return random.nextInt(6) == 0 ? piece.repeat(100) : piece;
    }

    @Test
    void a_file_that_is_gone_is_told() {
        assertTrue(TestFiles.blockers(files.board(folder.resolve("gone.csv"), "gone.csv", REQUEST)).stream()
                .allMatch(fault -> fault.code() == FaultCode.UNREADABLE_FILE));
        assertTrue(files.detect(folder.resolve("gone.csv"), "gone.csv") instanceof Detected.Unknown);
    }
}
