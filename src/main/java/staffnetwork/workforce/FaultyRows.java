package staffnetwork.workforce;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import staffnetwork.spreadsheet.Fault;

/** The single rows that stop a file, each with what is to be put right in it; nothing of what stands in them. */
public final class FaultyRows {
    private static final int KEPT = 5000;
    private final SortedMap<Integer, Set<String>> reasons = new TreeMap<>();
    private final Map<String, String> known = new HashMap<>();
    private int more;

    FaultyRows() {}

    void add(Fault fault) {
        add(fault.place().row(), fault.place().column(), fault.expected());
    }

    void add(int row, String column, String expected) {
        Set<String> told = reasons.get(row);
        if (told == null && reasons.size() >= KEPT) {
            more++;
            return;
        }
        if (told == null) {
            told = new LinkedHashSet<>();
            reasons.put(row, told);
        }
        told.add(same((column.isEmpty() ? "" : "Column " + column + ": ") + "we need " + expected + "."));
    }

    /** Equal sentences once in memory. */
    private String same(String sentence) {
        String first = known.putIfAbsent(sentence, sentence);
        return first == null ? sentence : first;
    }

    /** How many rows there are, those beyond the ones kept included. */
    public int count() {
        return reasons.size() + more;
    }

    /** How many rows there are beyond those kept. */
    int more() {
        return more;
    }

    boolean has(int row) {
        return reasons.containsKey(row);
    }

    /** What is to be put right in a row, each a sentence. */
    List<String> of(int row) {
        return new ArrayList<>(reasons.getOrDefault(row, Set.of()));
    }
}
