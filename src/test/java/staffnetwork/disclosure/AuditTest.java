package staffnetwork.disclosure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The audit against every table there can be, on systems small enough; 500 in the build, more with -Ddisclosure.systems. */
class AuditTest {
    private static final int SYSTEMS = Integer.getInteger("disclosure.systems", 500);

    @Test
    void no_released_system_gives_a_number_away_to_somebody_who_looks_at_every_table() {
        long shown = 0;
        long hiddenByAudit = 0;
        List<String> unsafe = new ArrayList<>();
        for (int seed = 0; seed < SYSTEMS; seed++) {
            Census census = RandomSystem.drawn(seed);
            ReleaseMaker.Outcome outcome = new ReleaseMaker(Thresholds.LOWEST).make(census, null);
            Release release = assertInstanceOf(ReleaseMaker.Made.class, outcome, "system " + seed)
                    .release();
            unsafe.addAll(new Attacker(census, release).learns("system " + seed));
            shown += release.stored().stream()
                    .filter(cell -> cell.state().shown())
                    .count();
            hiddenByAudit += release.stored().stream()
                    .filter(cell -> cell.state() == CellState.NEIGHBOUR)
                    .count();
        }
        assertEquals(List.of(), unsafe);
        assertTrue(shown > SYSTEMS && hiddenByAudit > SYSTEMS / 10, shown + " shown, " + hiddenByAudit);
    }

    @Test
    void the_solver_finds_the_same_fewest_and_most_as_every_table_does() {
        for (int seed = 0; seed < SYSTEMS; seed++) {
            Census census = RandomSystem.drawn(seed + 1_000_000L);
            People people = new People(census);
            List<Ruling> rulings = new Rulings(Thresholds.LOWEST, census.day()).decide(census, people, Map.of());
            Attacker attacker = new Attacker(
                    census,
                    new Release(census.day(), rulings.stream().map(Ruling::cell).toList()));
            List<Statement> statements = rulings.stream()
                    .map(ruling -> new Statement(
                            ruling,
                            people.of(ruling.id()),
                            Interval.of(ruling, people.in(ruling.id()), Thresholds.LOWEST)))
                    .toList();
            Extremes extremes = new Extremes(people, statements);
            List<BitSet> numbers =
                    census.nodes().stream().map(node -> people.of(node.id())).toList();
            int[][] expected = attacker.extremes(numbers);
            for (int n = 0; n < numbers.size(); n++) {
                assertArrayEquals(expected[n], edges(extremes, people, numbers.get(n)), "system " + seed);
            }
        }
    }

    private static int[] edges(Extremes extremes, People people, BitSet number) {
        int[] edges = new int[2];
        for (int side : new int[] {-1, 1}) {
            int[] weights = new int[people.classes()];
            number.stream().forEach(i -> weights[i] = side);
            int[] table = extremes.greatest(weights).orElseThrow();
            edges[side < 0 ? 0 : 1] = number.stream().map(i -> table[i]).sum();
        }
        return edges;
    }
}
