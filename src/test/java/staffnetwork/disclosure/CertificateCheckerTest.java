package staffnetwork.disclosure;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The checker believes nothing: every proof that is damaged, short or for another release is refused. */
class CertificateCheckerTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    private record Proof(Census census, List<Ruling> rulings, Certificate certificate) {
        boolean accepted() {
            return new CertificateChecker(census, rulings, Thresholds.LOWEST).accepts(certificate);
        }

        Proof with(List<List<Integer>> tables) {
            return new Proof(census, rulings, new Certificate(tables));
        }

        Proof with(int index, CellState state, int told, int base) {
            List<Ruling> changed = new ArrayList<>(rulings);
            changed.set(index, ruling(census.nodes().get(index), state, told, base));
            return new Proof(census, changed, certificate);
        }
    }

    private static Ruling ruling(Node node, CellState state, int told, int base) {
        return new Ruling(new StoredCell(node, state, told, base, DAY), 0);
    }

    private static Proof proof(Census census) {
        People people = new People(census);
        List<Ruling> decided = new Rulings(Thresholds.LOWEST, census.day()).decide(census, people, Map.of());
        Audit.Audited audited =
                new Audit(census, people, Thresholds.LOWEST).of(decided).orElseThrow();
        return new Proof(census, audited.rulings(), new Certificate(audited.tables()));
    }

    private static Census census(Group... groups) {
        return new Census(
                DAY,
                List.of(
                        new Node("all", "All", TableKind.WHOLE, null),
                        new Node("a", "A", TableKind.DIRECTORATES, "all"),
                        new Node("b", "B", TableKind.DIRECTORATES, "all"),
                        new Node("c", "C", TableKind.DIRECTORATES, "all")),
                List.of(groups),
                Map.of());
    }

    private static Census three() {
        return census(
                new Group(Set.of("a"), 200, 0, 40),
                new Group(Set.of("b"), 90, 0, 20),
                new Group(Set.of("c"), 40, 0, 4));
    }

    @Test
    void an_honest_proof_is_accepted() {
        assertTrue(proof(three()).accepted());
        for (int seed = 0; seed < 100; seed++) {
            assertTrue(proof(RandomSystem.drawn(seed)).accepted(), "system " + seed);
        }
    }

    @Test
    void a_release_without_hiding_a_second_cell_has_no_proof_whatever_the_tables() {
        Census census = three();
        List<Ruling> naive = List.of(
                ruling(census.nodes().get(0), CellState.NEW, 65, 330),
                ruling(census.nodes().get(1), CellState.NEW, 40, 200),
                ruling(census.nodes().get(2), CellState.NEW, 20, 90),
                ruling(census.nodes().get(3), CellState.FEW_TOLD, 0, 0));
        List<List<Integer>> every = new ArrayList<>();
        for (int a = 38; a <= 42; a++) {
            for (int b = 18; b <= 22; b++) {
                for (int c = 0; c <= 9; c++) {
                    if (a + b + c >= 63 && a + b + c <= 67) {
                        every.add(List.of(a, b, c));
                    }
                }
            }
        }
        assertTrue(new CertificateChecker(census, naive, Thresholds.LOWEST).accepts(new Certificate(every)));
        naive = new ArrayList<>(naive);
        naive.set(0, ruling(census.nodes().get(0), CellState.NEW, 70, 330));
        every.removeIf(table -> true);
        for (int a = 38; a <= 42; a++) {
            for (int b = 18; b <= 22; b++) {
                for (int c = 4; c <= 9; c++) {
                    if (a + b + c >= 68 && a + b + c <= 72) {
                        every.add(List.of(a, b, c));
                    }
                }
            }
        }
        assertFalse(new CertificateChecker(census, naive, Thresholds.LOWEST).accepts(new Certificate(every)));
    }

    @Test
    void a_proof_with_a_number_too_many_too_few_or_outside_is_refused() {
        Proof proof = proof(three());
        List<List<Integer>> tables = proof.certificate().tables();
        assertFalse(proof.with(List.of()).accepted());
        assertFalse(proof.with(tables.subList(0, 1)).accepted());
        for (List<Integer> wrong :
                List.of(List.of(40, 20), List.of(40, 20, 4, 0), List.of(-1, 20, 45), List.of(0, 0, 0))) {
            List<List<Integer>> changed = new ArrayList<>(tables);
            changed.add(wrong);
            assertFalse(proof.with(changed).accepted(), wrong.toString());
        }
        List<List<Integer>> beyond = new ArrayList<>(tables);
        beyond.add(List.of(201, 20, 4));
        assertFalse(proof.with(beyond).accepted());
    }

    @Test
    void a_proof_for_another_release_is_refused() {
        Proof proof = proof(three());
        assertFalse(proof.with(0, CellState.NEW, 75, 330).accepted());
        assertFalse(proof.with(0, CellState.NEW, 55, 330).accepted());
        assertFalse(proof.with(1, CellState.FEW_TOLD, 0, 0).accepted());
        assertFalse(proof.with(1, CellState.FEW_REST, 0, 0).accepted());
        Proof short1 = new Proof(proof.census(), proof.rulings().subList(0, 3), proof.certificate());
        assertFalse(short1.accepted());
    }

    @Test
    void a_proof_is_refused_as_soon_as_one_table_is_moved_beyond_what_is_said() {
        int refused = 0;
        int tried = 0;
        for (int seed = 0; seed < 60; seed++) {
            Proof proof = proof(RandomSystem.drawn(seed));
            Random random = new Random(seed);
            List<List<Integer>> tables = new ArrayList<>(proof.certificate().tables());
            List<Integer> table = new ArrayList<>(tables.get(0));
            int index = random.nextInt(table.size());
            table.set(index, table.get(index) + 1000);
            tables.set(0, table);
            tried++;
            refused += proof.with(tables).accepted() ? 0 : 1;
        }
        assertTrue(refused == tried, refused + " of " + tried);
    }

    @Test
    void whom_esr_names_is_taken_from_what_must_stay_open() {
        Census census = census(new Group(Set.of("a"), 60, 5, 12), new Group(Set.of("b"), 200, 0, 60));
        Proof proof = proof(census);
        assertTrue(proof.accepted());
        assertFalse(proof.rulings().get(1).shown(), "HR could tell that between 5 and 12 told us but not ESR");
    }
}
