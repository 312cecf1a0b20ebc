package staffnetwork.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Two worlds that differ in what one person told us look the same to everybody else. */
class NonInterferenceTest {
    private static final int PAIRS = 1000;
    private final ReleaseMaker maker = new ReleaseMaker(Thresholds.LOWEST);

    private Release release(Census census, Release before) {
        return assertInstanceOf(ReleaseMaker.Made.class, maker.make(census, before))
                .release();
    }

    private Release first(Census census) {
        return assertInstanceOf(ReleaseMaker.Made.class, maker.make(census, null))
                .release();
    }

    /** Everything that leaves: each cell as it is stored and as it is shown. */
    static byte[] bytes(Release release) {
        String text = release.stored().stream().map(StoredCell::toString).collect(Collectors.joining("\n"))
                + release.cells().stream().map(ReleasedCell::toString).collect(Collectors.joining("\n"));
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void one_person_more_or_less_changes_no_byte_of_the_next_release_when_fewer_than_four_others_changed() {
        int pairs = 0;
        for (int seed = 0; pairs < PAIRS; seed++) {
            Census start = SimulatedTrust.drawn(seed, 4).census();
            Release before = first(start);
            Random random = new Random(seed);
            for (int i = 0; i < 40; i++) {
                Set<Integer> movers = Set.of(random.nextInt(start.groups().size()));
                Census quiet = SimulatedTrust.later(start, random.nextLong(), 0.01, movers);
                if (quiet.changed().values().stream().allMatch(changes -> changes < 4)) {
                    Census other = SimulatedTrust.withOneMore(
                            quiet, random.nextInt(start.groups().size()));
                    assertTrue(
                            Arrays.equals(bytes(release(quiet, before)), bytes(release(other, before))),
                            "trust " + seed + ", pair " + i);
                    pairs++;
                }
            }
        }
    }

    @Test
    void a_cell_changes_only_if_enough_people_in_it_changed_or_a_neighbour_had_to_be_protected() {
        for (int seed = 0; seed < 60; seed++) {
            Census start = SimulatedTrust.drawn(seed, 4).census();
            Release before = first(start);
            Census later = SimulatedTrust.later(start, seed, 0.03, null);
            Release after = release(later, before);
            for (int c = 0; c < before.stored().size(); c++) {
                StoredCell was = before.stored().get(c);
                StoredCell is = after.stored().get(c);
                if (later.changes(was.node().id()) < 5 && is.state() != CellState.NEIGHBOUR) {
                    assertEquals(List.of(was.told(), was.base(), was.asOf()), List.of(is.told(), is.base(), is.asOf()));
                }
                if (was.state().shown() && is.state().shown() && was.told() != is.told()) {
                    assertTrue(Math.abs(was.told() - is.told()) >= 15, was + " then " + is);
                }
            }
        }
    }

    @Test
    void where_many_changed_one_person_more_may_cross_a_rounding_and_most_pairs_still_look_the_same() {
        int same = 0;
        int pairs = 0;
        for (int seed = 0; seed < 40; seed++) {
            Census start = SimulatedTrust.drawn(seed, 0).census();
            Release before = first(start);
            Random random = new Random(seed);
            for (int i = 0; i < 5; i++) {
                Census busy = SimulatedTrust.later(start, random.nextLong(), 0.05, null);
                Census other = SimulatedTrust.withOneMore(
                        busy, random.nextInt(start.groups().size()));
                same += Arrays.equals(bytes(release(busy, before)), bytes(release(other, before))) ? 1 : 0;
                pairs++;
            }
        }
        assertTrue(same * 100 > pairs * 50, same + " of " + pairs + " are the same");
    }
}
