package staffnetwork.survey;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The columns of a table with one heading each, found by any of the names a heading goes by. */
record Columns(Map<String, Integer> byName) {
    /** The columns of a row of headings; aliases are in {@link Words}, each with the name we use. */
    static Columns of(Glimpse.Line header, Map<String, Set<String>> aliases) {
        Map<String, Integer> byName = new HashMap<>();
        for (int column = 0; column < header.cells().size(); column++) {
            String heading = header.cells().get(column);
            String words = heading.strip().equals("%") ? "%" : Words.of(heading);
            for (Map.Entry<String, Set<String>> alias : aliases.entrySet()) {
                if (alias.getValue().contains(words)) {
                    byName.putIfAbsent(alias.getKey(), column);
                }
            }
        }
        return new Columns(Map.copyOf(byName));
    }

    boolean has(String... names) {
        for (String name : names) {
            if (!byName.containsKey(name)) {
                return false;
            }
        }
        return true;
    }

    /** The column of a name, or −1. */
    int at(String name) {
        return byName.getOrDefault(name, -1);
    }

    int[] all() {
        return byName.values().stream().mapToInt(Integer::intValue).toArray();
    }
}
