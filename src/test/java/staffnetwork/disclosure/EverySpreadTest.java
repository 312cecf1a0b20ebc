package staffnetwork.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** HR knows whom ESR names, and we do not: what comes out is safe however they are spread. */
class EverySpreadTest {
    private static final int SYSTEMS = Integer.getInteger("disclosure.systems", 500);
    private static final long MOST_TABLES = 100_000;
    private static final List<Node> TWO =
            List.of(new Node("all", "All", TableKind.WHOLE, null), new Node("a", "A", TableKind.DIRECTORATES, "all"));

    private static Census census(boolean spreadKnown, int inEsr) {
        return new Census(
                SimulatedTrust.FIRST,
                TWO,
                List.of(new Group(Set.of("a"), 60, inEsr, 12), new Group(Set.of(), 300, 0, 80)),
                Map.of(),
                spreadKnown);
    }

    private static Release release(Census census) {
        return assertInstanceOf(ReleaseMaker.Made.class, new ReleaseMaker(Thresholds.LOWEST).make(census, null))
                .release();
    }

    private static List<String> learnt(Census truth, Release release) {
        return new Attacker(truth, release).learns("");
    }

    @Test
    void without_what_hr_knows_a_cell_of_twelve_leaks_and_with_it_or_with_every_spread_it_does_not() {
        Census truth = census(true, 5);
        Release careless = release(census(true, 0));
        assertTrue(careless.stored().get(1).state().shown());
        assertFalse(learnt(truth, careless).isEmpty(), "HR sees that at least 5 of the 55 others told us");
        Release knowing = release(truth);
        assertFalse(knowing.stored().get(1).state().shown());
        assertEquals(List.of(), learnt(truth, knowing));
        Release blind = release(census(false, 0));
        assertFalse(blind.stored().get(1).state().shown());
        assertEquals(List.of(), learnt(truth, blind));
        assertEquals(18, blind.thresholds().people());
    }

    @Test
    void however_those_whom_esr_names_are_spread_nobody_can_be_worked_out() {
        int careless = 0;
        int shown = 0;
        List<String> unsafe = new ArrayList<>();
        for (int seed = 0; seed < SYSTEMS; seed++) {
            Census drawn = RandomSystem.drawn(seed + 7_000_000L);
            Census truth = spread(drawn, new Random(seed));
            List<Group> unknown =
                    drawn.groups().stream().map(group -> with(group, 0)).toList();
            Release blind = release(new Census(drawn.day(), drawn.nodes(), unknown, Map.of(), false));
            unsafe.addAll(new Attacker(truth, blind).learns("system " + seed));
            shown += (int)
                    blind.stored().stream().filter(cell -> cell.state().shown()).count();
            Release naive = release(new Census(drawn.day(), drawn.nodes(), unknown, Map.of(), true));
            careless += learnt(truth, naive).isEmpty() ? 0 : 1;
        }
        assertEquals(List.of(), unsafe);
        assertTrue(
                careless > SYSTEMS / 50, "the test would find leaks: " + careless + " of the careless releases leak");
        assertTrue(shown > SYSTEMS / 5, shown + " cells are shown");
    }

    /** The same people with some named by ESR, so few classes that every table can be looked at. */
    private static Census spread(Census census, Random random) {
        while (true) {
            long tables = 1;
            List<Group> groups = new ArrayList<>();
            for (Group group : census.groups()) {
                int named = random.nextInt(2) == 0 ? 0 : random.nextInt(1 + Math.min(group.people(), 14));
                groups.add(with(group, named));
                tables *= (named + 1L) * (group.people() - named + 1L);
            }
            if (tables <= MOST_TABLES) {
                return new Census(census.day(), census.nodes(), groups, Map.of());
            }
        }
    }

    private static Group with(Group group, int inEsr) {
        return new Group(group.nodes(), group.people(), inEsr, group.told());
    }
}
