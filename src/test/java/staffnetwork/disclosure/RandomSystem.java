package staffnetwork.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** A small system of tables, drawn from a seed, so small that every table of people can be looked at. */
final class RandomSystem {
    private static final long MOST_TABLES = 60_000;

    private RandomSystem() {}

    static Census drawn(long seed) {
        Random random = new Random(seed);
        while (true) {
            Census census = once(random);
            long tables = 1;
            People people = new People(census);
            for (int i = 0; i < people.classes(); i++) {
                tables *= people.size(i) + 1;
            }
            if (tables <= MOST_TABLES) {
                return census;
            }
        }
    }

    private static Census once(Random random) {
        List<Node> nodes = new ArrayList<>(List.of(new Node("all", "All", TableKind.WHOLE, null)));
        List<String> leaves = new ArrayList<>();
        int directorates = 1 + random.nextInt(3);
        for (int d = 0; d < directorates; d++) {
            nodes.add(new Node("d" + d, "D" + d, TableKind.DIRECTORATES, "all"));
            int areas = random.nextInt(3);
            for (int a = 0; a < areas; a++) {
                nodes.add(new Node("d" + d + "a" + a, "A" + a, TableKind.DIRECTORATES, "d" + d));
                leaves.add("d" + d + "a" + a);
            }
            if (areas == 0 || random.nextInt(4) == 0) {
                leaves.add("d" + d);
            }
        }
        nodes.add(new Node("s0", "S0", TableKind.STAFF_GROUPS, "all"));
        nodes.add(new Node("s1", "S1", TableKind.STAFF_GROUPS, "all"));
        List<Group> groups = new ArrayList<>();
        for (String leaf : leaves) {
            int people = 1 + random.nextInt(60);
            int told = Math.min(people, (int) (people * random.nextDouble() * (random.nextInt(3) == 0 ? 1 : 0.5)));
            int inEsr = random.nextInt(4) == 0 ? random.nextInt(people + 1) / 6 : 0;
            groups.add(new Group(Set.of(leaf, "s" + random.nextInt(2)), people, inEsr, told));
        }
        return new Census(SimulatedTrust.FIRST, nodes, groups, Map.of());
    }
}
