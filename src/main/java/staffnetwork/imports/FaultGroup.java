package staffnetwork.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import staffnetwork.spreadsheet.Fault;

/**
 * Faults of a file that are mended in the same way.
 *
 * @param remedy what to do about them, in a sentence
 * @param blocks whether they stop the file
 * @param shown the first of them, in the file's order
 * @param more how many there are beyond those
 */
public record FaultGroup(String remedy, boolean blocks, List<Fault> shown, int more) {
    private static final int SHOWN = 20;

    public FaultGroup {
        shown = List.copyOf(shown);
    }

    /** How many more there are than are shown; empty if none. */
    public String moreOrNone() {
        return more == 0 ? "" : String.valueOf(more);
    }

    /** Faults grouped by what to do about them; blocking groups first, otherwise in the order they were met. */
    public static List<FaultGroup> of(List<Fault> faults) {
        List<FaultGroup> groups = new ArrayList<>(of(faults, true));
        groups.addAll(of(faults, false));
        return List.copyOf(groups);
    }

    private static List<FaultGroup> of(List<Fault> faults, boolean blocking) {
        Map<String, List<Fault>> byRemedy = new LinkedHashMap<>();
        faults.stream()
                .filter(fault -> fault.blocks() == blocking)
                .forEach(fault -> byRemedy.computeIfAbsent(fault.remedy(), any -> new ArrayList<>())
                        .add(fault));
        return byRemedy.entrySet().stream()
                .map(group -> of(group.getKey(), blocking, group.getValue()))
                .toList();
    }

    private static FaultGroup of(String remedy, boolean blocking, List<Fault> all) {
        int shown = Math.min(all.size(), SHOWN);
        return new FaultGroup(remedy, blocking, all.subList(0, shown), all.size() - shown);
    }
}
