package staffnetwork.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Somebody who knows every head-count, what ESR names, the release and our rules, and has all the time there is. */
final class Attacker {
    private final Census census;
    private final Release release;
    private final People people;

    Attacker(Census census, Release release) {
        this.census = census;
        this.release = release;
        this.people = new People(census);
    }

    int[][] extremes(List<BitSet> numbers) {
        int[] sizes = new int[people.classes()];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = people.size(i);
        }
        List<BitSet> cells = new ArrayList<>();
        int[][] bounds = new int[release.stored().size()][];
        for (int c = 0; c < bounds.length; c++) {
            StoredCell cell = release.stored().get(c);
            cells.add(people.of(cell.node().id()));
            bounds[c] = bounds(
                    cell, people.in(cell.node().id()), release.thresholds().people());
        }
        return EveryTable.extremes(sizes, cells, bounds, numbers);
    }

    /** What a first release says of a cell. */
    private static int[] bounds(StoredCell cell, int all, int few) {
        return switch (cell.state()) {
            case NEW -> new int[] {Math.max(few, cell.told() - 2), Math.min(all - few, cell.told() + 2)};
            case FEW_TOLD -> new int[] {0, Math.min(few - 1, all)};
            case FEW_REST -> new int[] {Math.max(0, all - few + 1), all};
            case NEIGHBOUR -> new int[] {0, all};
            case STANDING -> throw new IllegalArgumentException("a first release has nothing to stand on");
        };
    }

    /** Every number that is narrower than it may be: hidden cells, nested differences, and both without whom ESR names. */
    List<String> learns(String system) {
        List<String> names = new ArrayList<>();
        List<BitSet> numbers = new ArrayList<>();
        for (StoredCell outer : release.stored()) {
            BitSet cell = people.of(outer.node().id());
            if (!outer.state().shown()) {
                add(names, numbers, "hidden " + outer.node().id(), cell);
            } else {
                BitSet others = people.outsideEsr(cell);
                if (!others.equals(cell)) {
                    add(names, numbers, "not in ESR " + outer.node().id(), others);
                }
                for (StoredCell inner : release.stored()) {
                    BitSet rest = (BitSet) cell.clone();
                    rest.andNot(people.of(inner.node().id()));
                    boolean nested =
                            people.of(inner.node().id()).cardinality() + rest.cardinality() == cell.cardinality();
                    if (inner.state().shown() && nested) {
                        add(
                                names,
                                numbers,
                                outer.node().id() + " without " + inner.node().id(),
                                rest);
                    }
                }
            }
        }
        return narrow(system, names, numbers);
    }

    private void add(List<String> names, List<BitSet> numbers, String name, BitSet classes) {
        if (!classes.isEmpty()) {
            names.add(name);
            numbers.add(classes);
            BitSet others = people.outsideEsr(classes);
            if (!others.isEmpty() && !others.equals(classes)) {
                names.add(name + " not in ESR");
                numbers.add(others);
            }
        }
    }

    private List<String> narrow(String system, List<String> names, List<BitSet> numbers) {
        int[][] found = extremes(numbers);
        List<String> narrow = new ArrayList<>();
        for (int n = 0; n < found.length; n++) {
            int all = people.size(numbers.get(n));
            int low = found[n][0];
            int high = found[n][1];
            if (unsafe(low, high) || unsafe(all - high, all - low)) {
                narrow.add(system + ": " + names.get(n) + " is " + low + " to " + high + " of " + all + " in "
                        + census.groups());
            }
        }
        return narrow;
    }

    /** The design's words, and for what is proven large the width that rounding gives. */
    private static boolean unsafe(int min, int max) {
        boolean few = min >= 1 && min < 10 && (max < 10 || max - min < 9);
        return min == max || few || (min >= 10 && max - min < 4);
    }
}
