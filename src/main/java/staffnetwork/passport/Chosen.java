package staffnetwork.passport;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import staffnetwork.adjustment.Adjustment;
import staffnetwork.adjustment.Part;
import staffnetwork.adjustment.PlanView;
import staffnetwork.adjustment.Ticked;

/**
 * What of one's own plan is to be on a sheet. It is kept nowhere but in the address, where it is a number and ids that say nothing;
 * ids of somebody else's rows are ids of nothing.
 *
 * @param parts the parts in own words
 * @param rows ids of what would help
 */
record Chosen(Set<Part> parts, Set<UUID> rows) {
    Chosen {
        parts = Set.copyOf(parts);
        rows = Set.copyOf(rows);
    }

    /** What is ticked before anybody chooses: never a condition, signs of being unwell, or getting out in an emergency. */
    static Chosen atFirst(PlanView plan) {
        return new Chosen(
                plan.words().keySet().stream().filter(Part::belongsToRequests).collect(Collectors.toSet()),
                plan.rows().stream().map(Adjustment::id).collect(Collectors.toSet()));
    }

    /** What was ticked: names of parts, and ids. */
    static Chosen ticked(List<String> ticks) {
        Ticked ticked = Ticked.of(ticks);
        return new Chosen(ticked.parts(), ticked.rows());
    }

    /** What an address says; nothing if it says something else. */
    static Chosen read(@Nullable String address) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        Set<UUID> rows = new HashSet<>();
        for (String each : String.valueOf(address).split("~", -1)) {
            if (each.matches("[0-9]{1,4}")) {
                int told = Integer.parseInt(each);
                for (Part part : Part.values()) {
                    if ((told & bit(part)) != 0) {
                        parts.add(part);
                    }
                }
            } else if (each.matches("[0-9a-f]{32}")) {
                rows.add(UUID.fromString(each.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5")));
            }
        }
        return new Chosen(parts, rows);
    }

    /** The same for an address. */
    String address() {
        int told = parts.stream().mapToInt(Chosen::bit).sum();
        return told
                + rows.stream()
                        .map(id -> "~" + id.toString().replace("-", ""))
                        .sorted()
                        .collect(Collectors.joining());
    }

    // addresses that somebody keeps must go on meaning the same: each part has its number for good
    private static int bit(Part part) {
        return switch (part) {
            case BARRIER -> 1;
            case GOOD_DAY -> 2;
            case BAD_DAY -> 4;
            case TALKING -> 8;
            case FORMAT -> 16;
            case COMPANION -> 32;
            case EMERGENCY -> 64;
            case UNWELL -> 128;
            case CONDITION -> 256;
        };
    }

    /** As ticks of a form. */
    List<String> ticks() {
        return new Ticked(parts, rows).ticks();
    }
}
