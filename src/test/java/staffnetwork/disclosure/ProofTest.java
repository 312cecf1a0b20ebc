package staffnetwork.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is kept of a release is enough to check it again, and tells when a figure was changed afterwards. */
class ProofTest {
    private static ReleaseMaker.Made made(int seed) {
        Census census = SimulatedTrust.drawn(seed, 4).census();
        return assertInstanceOf(ReleaseMaker.Made.class, new ReleaseMaker(Thresholds.LOWEST).make(census, null));
    }

    @Test
    void a_release_and_the_one_that_follows_it_are_proven_by_what_is_kept() {
        for (int seed = 0; seed < 20; seed++) {
            ReleaseMaker.Made first = made(seed);
            assertTrue(first.proof().proves(first.release()), "trust " + seed);
            Census later = SimulatedTrust.later(SimulatedTrust.drawn(seed, 4).census(), seed, 0.05, null);
            ReleaseMaker.Made second = assertInstanceOf(
                    ReleaseMaker.Made.class, new ReleaseMaker(Thresholds.LOWEST).make(later, first.release()));
            assertTrue(second.proof().proves(second.release()), "trust " + seed);
            assertTrue(second.proof().drifts().stream().anyMatch(drift -> drift > 0), "some figures stand");
        }
    }

    @Test
    void what_is_kept_says_nothing_about_how_many_told_us() {
        assertTrue(made(3).proof().groups().stream().allMatch(group -> group.told() == 0));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Proof(List.of(new Group(Set.of(), 5, 0, 1)), List.of(), new Certificate(List.of())));
    }

    @Test
    void a_figure_that_was_changed_afterwards_is_not_proven() {
        int found = 0;
        int tried = 0;
        for (int seed = 0; seed < 10; seed++) {
            ReleaseMaker.Made made = made(seed);
            List<StoredCell> cells = made.release().stored();
            for (int i = 0; i < cells.size(); i++) {
                StoredCell cell = cells.get(i);
                if (cell.state() == CellState.NEW) {
                    List<StoredCell> changed = new ArrayList<>(cells);
                    int more = cell.told() + 4 * Thresholds.STEP;
                    changed.set(i, new StoredCell(cell.node(), cell.state(), more, cell.base() + 20, cell.asOf()));
                    tried++;
                    found += made.proof()
                                    .proves(new Release(
                                            made.release().day(), made.release().thresholds(), changed))
                            ? 0
                            : 1;
                }
            }
        }
        assertEquals(tried, found);
        assertTrue(tried > 100, tried + " figures");
    }

    @Test
    void a_proof_for_fewer_cells_or_lower_thresholds_than_it_was_made_for_proves_nothing() {
        ReleaseMaker.Made made = made(1);
        List<StoredCell> cells = made.release().stored();
        Release shorter = new Release(made.release().day(), cells.subList(0, cells.size() - 1));
        assertFalse(made.proof().proves(shorter));
        Release higher = new Release(made.release().day(), new Thresholds(40, 11, 50, 5), cells);
        assertFalse(made.proof().proves(higher), "figures of 10 to 39 people were shown");
    }

    @Test
    void a_kept_figure_reads_as_it_was_released() {
        SafeFigures safe = new SafeFigures(Thresholds.LOWEST);
        for (Figure figure : List.of(
                safe.count(20, 80),
                safe.share(20, 80),
                safe.share(2, 80),
                safe.ratio(new SafeFigures.Rate(20, 100), new SafeFigures.Rate(10, 100)))) {
            StoredFigure kept = StoredFigure.of(figure);
            assertEquals(figure.getWords(), kept.figure().getWords());
            assertEquals(figure.isShown(), kept.value() != null);
        }
        assertThrows(IllegalArgumentException.class, () -> new StoredFigure(5L, null));
    }
}
