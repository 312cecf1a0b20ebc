package staffnetwork.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An invented trust, drawn from a seed: directorates of very different sizes with care areas in them, and staff groups. */
final class SimulatedTrust {
    static final LocalDate FIRST = LocalDate.of(2026, 3, 31);
    private final Random random;
    final List<Node> nodes = new ArrayList<>();
    final List<Group> groups = new ArrayList<>();

    private SimulatedTrust(long seed) {
        this.random = new Random(seed);
        nodes.add(new Node("all", "Whole organisation", TableKind.WHOLE, null));
    }

    /** A trust of 500 to 16,000 people with 4 to 14 directorates of up to so many care areas, and 6 to 11 staff groups. */
    static SimulatedTrust drawn(long seed, int areas) {
        SimulatedTrust trust = new SimulatedTrust(seed);
        int people = (int) (500 * Math.pow(2, trust.random.nextDouble() * 5));
        trust.fill(people, 4 + trust.random.nextInt(11), 6 + trust.random.nextInt(6), areas);
        return trust;
    }

    /** A trust of this many cells. */
    static SimulatedTrust withCells(long seed, int cells, int people) {
        SimulatedTrust trust = new SimulatedTrust(seed);
        int areas = 14;
        int directorates = (cells - 11) / (areas + 1);
        trust.fill(people, directorates, 10, -areas);
        for (int i = trust.nodes.size(); i < cells; i++) {
            trust.nodes.add(new Node("x" + i, "Area " + i, TableKind.DIRECTORATES, "d0"));
            trust.groups.add(trust.group("x" + i, 20 + trust.random.nextInt(40), 0.12, "s0"));
        }
        return trust;
    }

    private void fill(int people, int directorates, int staffGroups, int areas) {
        for (int s = 0; s < staffGroups; s++) {
            nodes.add(new Node("s" + s, "Staff group " + s, TableKind.STAFF_GROUPS, "all"));
        }
        double rate = 0.04 + random.nextDouble() * 0.2;
        double[] shares = shares(directorates);
        for (int d = 0; d < directorates; d++) {
            nodes.add(new Node("d" + d, "Directorate " + d, TableKind.DIRECTORATES, "all"));
            int within = areas < 0 ? -areas : areas == 0 ? 0 : random.nextInt(areas);
            double[] parts = shares(Math.max(1, within));
            for (int a = 0; a < parts.length; a++) {
                String at = "d" + d;
                if (within > 1) {
                    at = "d" + d + "a" + a;
                    nodes.add(new Node(at, "Area " + at, TableKind.DIRECTORATES, "d" + d));
                }
                staff(at, (int) (people * shares[d] * parts[a]), rate * (0.4 + random.nextDouble()), staffGroups);
            }
        }
    }

    private void staff(String node, int people, double rate, int staffGroups) {
        double[] shares = shares(1 + random.nextInt(staffGroups));
        int shift = random.nextInt(staffGroups);
        for (int s = 0; s < shares.length; s++) {
            int some = (int) (people * shares[s]);
            if (some > 0) {
                groups.add(group(node, some, rate, "s" + (s + shift) % staffGroups));
            }
        }
    }

    private Group group(String node, int people, double rate, String staffGroup) {
        int told = 0;
        int inEsr = 0;
        for (int i = 0; i < people; i++) {
            told += random.nextDouble() < rate ? 1 : 0;
            inEsr += random.nextDouble() < 0.05 ? 1 : 0;
        }
        return new Group(Set.of(node, staffGroup), people, inEsr, told);
    }

    private double[] shares(int count) {
        double[] shares = new double[count];
        double sum = 0;
        for (int i = 0; i < count; i++) {
            shares[i] = Math.exp(random.nextGaussian() * 0.8);
            sum += shares[i];
        }
        for (int i = 0; i < count; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    Census census() {
        return new Census(FIRST, nodes, groups, Map.of());
    }

    /** A quarter later: a part of the people of each group changed, and the cells know how many. */
    static Census later(Census before, long seed, double part, @Nullable Set<Integer> only) {
        Random random = new Random(seed);
        List<Group> moved = new ArrayList<>();
        Map<String, Integer> changed = new HashMap<>();
        for (int g = 0; g < before.groups().size(); g++) {
            Group group = before.groups().get(g);
            int told = group.told();
            int changes = 0;
            for (int i = 0; i < group.people() && (only == null || only.contains(g)); i++) {
                if (random.nextDouble() < part) {
                    changes++;
                    told += i < group.told() ? -1 : 1;
                }
            }
            moved.add(new Group(group.nodes(), group.people(), group.inEsr(), told));
            count(before, group, changes, changed);
        }
        return new Census(before.day().plusMonths(3), before.nodes(), moved, changed);
    }

    /** The same census with one person more, or one fewer, who told us; that person has changed too. */
    static Census withOneMore(Census census, int index) {
        List<Group> groups = new ArrayList<>(census.groups());
        Group group = groups.get(index);
        int told = group.told() < group.people() ? group.told() + 1 : group.told() - 1;
        groups.set(index, new Group(group.nodes(), group.people(), group.inEsr(), told));
        Map<String, Integer> changed = new HashMap<>(census.changed());
        count(census, group, 1, changed);
        return new Census(census.day(), census.nodes(), groups, changed);
    }

    static void count(Census census, Group group, int changes, Map<String, Integer> changed) {
        for (String cell : cells(census, group)) {
            changed.merge(cell, changes, Integer::sum);
        }
    }

    static Set<String> cells(Census census, Group group) {
        Set<String> cells = new java.util.TreeSet<>();
        Map<String, Node> nodes = new HashMap<>();
        census.nodes().forEach(node -> nodes.put(node.id(), node));
        for (String start : group.nodes()) {
            @Nullable String at = start;
            while (at != null) {
                cells.add(at);
                at = java.util.Objects.requireNonNull(nodes.get(at)).parent();
            }
        }
        return cells;
    }
}
