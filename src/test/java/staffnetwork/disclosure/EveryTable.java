package staffnetwork.disclosure;

import java.util.BitSet;
import java.util.List;

/** Looks at every table of people there can be, one by one: slow, and beyond doubt. */
final class EveryTable {
    private final int[] sizes;
    private final List<BitSet> cells;
    private final int[][] bounds;
    private final List<BitSet> numbers;
    private final int[][] found;

    private EveryTable(int[] sizes, List<BitSet> cells, int[][] bounds, List<BitSet> numbers) {
        this.sizes = sizes;
        this.cells = cells;
        this.bounds = bounds;
        this.numbers = numbers;
        this.found = new int[numbers.size()][];
    }

    /** For each number the fewest and the most people in any table within the bounds. */
    static int[][] extremes(int[] sizes, List<BitSet> cells, int[][] bounds, List<BitSet> numbers) {
        EveryTable every = new EveryTable(sizes, cells, bounds, numbers);
        every.look(new int[sizes.length], 0);
        return every.found;
    }

    private void look(int[] table, int index) {
        if (index == sizes.length) {
            read(table);
            return;
        }
        for (table[index] = 0; table[index] <= sizes[index]; table[index]++) {
            look(table, index + 1);
        }
        table[index] = 0;
    }

    private void read(int[] table) {
        for (int c = 0; c < bounds.length; c++) {
            int sum = sum(table, cells.get(c));
            if (sum < bounds[c][0] || sum > bounds[c][1]) {
                return;
            }
        }
        for (int n = 0; n < found.length; n++) {
            int sum = sum(table, numbers.get(n));
            int[] before = found[n];
            found[n] = before == null
                    ? new int[] {sum, sum}
                    : new int[] {Math.min(sum, before[0]), Math.max(sum, before[1])};
        }
    }

    private static int sum(int[] table, BitSet classes) {
        int sum = 0;
        for (int i = classes.nextSetBit(0); i >= 0; i = classes.nextSetBit(i + 1)) {
            sum += table[i];
        }
        return sum;
    }
}
