package staffnetwork.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tables that agree with everything a reader knows: each one is a world that cannot be ruled out. */
final class Witnesses {
    private final List<int[]> tables = new ArrayList<>();
    private final Map<BitSet, Seen> reaches = new HashMap<>();

    /** What the first tables show of a number. */
    private record Seen(int tables, Reach reach) {
        static final Seen NOTHING = new Seen(0, new Reach(Integer.MAX_VALUE, Integer.MIN_VALUE));
    }

    void add(int[] table) {
        tables.add(table.clone());
    }

    /** How far the number lies open, as these tables show it; what was added up before is remembered. */
    Reach reach(BitSet classes) {
        Seen seen = reaches.getOrDefault(classes, Seen.NOTHING);
        int low = seen.reach.low();
        int high = seen.reach.high();
        for (int[] table : tables.subList(seen.tables, tables.size())) {
            int sum = sum(table, classes);
            low = Math.min(low, sum);
            high = Math.max(high, sum);
        }
        Reach reach = new Reach(low, high);
        reaches.put(classes, new Seen(tables.size(), reach));
        return reach;
    }

    private static int sum(int[] table, BitSet classes) {
        int sum = 0;
        for (int i = classes.nextSetBit(0); i >= 0; i = classes.nextSetBit(i + 1)) {
            sum += table[i];
        }
        return sum;
    }

    /** The first tables, at most so many. */
    List<int[]> first(int count) {
        return tables.subList(0, Math.min(count, tables.size())).stream()
                .map(int[]::clone)
                .toList();
    }

    /** Two tables for each number, one with the fewest and one with the most people; the same table may serve many numbers. */
    List<List<Integer>> needed(List<Guarded> guarded) {
        boolean[] kept = new boolean[tables.size()];
        // where there is nothing to guard, one table still shows that the figures fit together
        kept[0] = true;
        for (Guarded number : guarded) {
            Reach reach = reach(number.classes());
            keep(kept, number.classes(), reach.low());
            keep(kept, number.classes(), reach.high());
        }
        List<List<Integer>> needed = new ArrayList<>();
        for (int i = 0; i < kept.length; i++) {
            if (kept[i]) {
                needed.add(java.util.Arrays.stream(tables.get(i)).boxed().toList());
            }
        }
        return needed;
    }

    private void keep(boolean[] kept, BitSet classes, int sum) {
        int first = -1;
        for (int i = 0; i < kept.length; i++) {
            if (sum(tables.get(i), classes) == sum) {
                if (kept[i]) {
                    return;
                }
                first = first < 0 ? i : first;
            }
        }
        kept[first] = true;
    }
}
