package staffnetwork.workforce;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import staffnetwork.intake.Imported;
import staffnetwork.workforce.StaffLists.Meant;

/** Random staff lists, however they are written, give the figures that a slow and simple counter finds in what they mean. */
class StaffListPropertyTest {
    private static final int LISTS = 150;

    private final Path folder;

    StaffListPropertyTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static final class NaiveCount {
        private final Map<String, Long> cells = new TreeMap<>();
        private final Map<String, Long> leftOut = new TreeMap<>();

        NaiveCount(List<Meant> rows) {
            int people = rows.stream().mapToInt(Meant::person).max().orElse(0) + 1;
            for (int person = 0; person < people; person++) {
                int who = person;
                count(rows.stream().filter(row -> row.person() == who).toList());
            }
        }

        private void count(List<Meant> rows) {
            List<Meant> ranked = new ArrayList<>(rows);
            // A stable sort: equal rows stay in the order of the file.
            ranked.sort(
                    (a, b) -> a.primary() != b.primary() ? (a.primary() ? -1 : 1) : Double.compare(b.fte(), a.fte()));
            boolean found = false;
            for (int rank = 0; rank < ranked.size(); rank++) {
                Meant row = ranked.get(rank);
                if (row.standing() == Standing.COUNTS && !found) {
                    found = true;
                    boolean medical = row.pay().medical();
                    cells.merge(
                            (medical ? Side.MEDICAL : row.side()) + " " + row.pay() + " " + row.status(),
                            1L,
                            Long::sum);
                } else if (rank == 0) {
                    leftOut.merge(row.standing().reason(), 1L, Long::sum);
                } else {
                    leftOut.merge("second assignment", 1L, Long::sum);
                }
            }
        }
    }

    private static Map<String, Long> cells(StaffInPost staff) {
        Map<String, Long> cells = new TreeMap<>();
        staff.rows()
                .forEach((side, rows) -> rows.forEach((row, counts) -> {
                    for (DisabilityStatus status : DisabilityStatus.values()) {
                        if (counts.of(status) > 0) {
                            cells.put(side + " " + row + " " + status, counts.of(status));
                        }
                    }
                }));
        return cells;
    }

    @Test
    void every_random_list_gives_what_a_simple_counter_finds() {
        StaffLists lists = new StaffLists(20_250_331);
        int nobody = 0;
        for (int list = 0; list < LISTS; list++) {
            StaffLists.StaffList made = lists.next();
            String name = "list-" + list + (list % 3 == 0 ? ".xlsx" : ".csv");
            Path file = list % 3 == 0
                    ? SmallWorkbook.write(folder, name, made.written())
                    : TestFiles.csv(folder, name, made.written());
            NaiveCount expected = new NaiveCount(made.rows());
            Imported<StaffInPost> imported = new WorkforceFiles().staffInPost(file, name, WorkforceRequest.of(2025));
            if (expected.cells.isEmpty()) {
                nobody++;
                assertEquals(1, TestFiles.blockers(imported).size(), name);
                continue;
            }
            Imported.Accepted<StaffInPost> accepted = TestFiles.accepted(imported);
            assertEquals(expected.cells, cells(accepted.figures()), name);
            assertEquals(expected.leftOut, new TreeMap<>(accepted.source().leftOut()), name);
            assertEquals(made.rows().size(), accepted.source().rowsRead(), name);
        }
        assertEquals(true, nobody < LISTS / 10, "most lists hold someone who counts");
    }
}
