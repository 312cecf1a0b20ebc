package staffnetwork.disclosure;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Safe figures are still useful: nearly every cell that could be shown if it stood alone is shown. */
class UtilityTest {
    @ParameterizedTest(name = "{0} areas: {1} in 100")
    @CsvSource({"0, 95", "6, 94"})
    void most_cells_that_are_large_enough_are_shown_in_150_simulated_trusts(int areas, int floor) {
        int eligible = 0;
        int shown = 0;
        for (int seed = 0; seed < 150; seed++) {
            Census census = SimulatedTrust.drawn(seed, areas).census();
            People people = new People(census);
            ReleaseMaker.Made made = assertInstanceOf(
                    ReleaseMaker.Made.class, new ReleaseMaker(Thresholds.LOWEST).make(census, null), "trust " + seed);
            for (StoredCell cell : made.release().stored()) {
                eligible += alone(people, cell.node().id()) ? 1 : 0;
                shown += cell.state() == CellState.NEW ? 1 : 0;
            }
        }
        assertTrue(shown * 100 >= eligible * floor, shown + " of " + eligible + " eligible cells are shown");
    }

    /** Ten people on both sides, and HR, who knows what ESR knows, cannot narrow the others either. */
    private static boolean alone(People people, String node) {
        int all = people.in(node);
        int told = people.told(node);
        if (told < 10 || all - told < 10) {
            return false;
        }
        int outside = people.size(people.outsideEsr(people.of(node)));
        int named = all - outside;
        int rounded = Thresholds.rounded(told);
        int low = Math.max(0, Math.max(10, rounded - 2) - named);
        int high = Math.min(outside, Math.min(all - 10, rounded + 2));
        Reach reach = new Reach(low, high);
        return named == 0 || (reach.safe(low, 10) && reach.rest(outside).safe(outside - high, 10));
    }
}
