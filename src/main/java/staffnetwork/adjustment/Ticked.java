package staffnetwork.adjustment;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What of a plan is ticked on a page.
 *
 * @param parts the parts in own words
 * @param rows ids of what would help
 */
public record Ticked(Set<Part> parts, Set<UUID> rows) {
    public Ticked {
        parts = Set.copyOf(parts);
        rows = Set.copyOf(rows);
    }

    /** What a form says: names of parts, and ids. */
    public static Ticked of(List<String> ticks) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        Set<UUID> rows = new HashSet<>();
        for (String each : ticks) {
            if (each.matches("[A-Z_]+")) {
                parts.add(Part.valueOf(each));
            } else {
                rows.add(UUID.fromString(each));
            }
        }
        return new Ticked(parts, rows);
    }

    /** The same for a form. */
    public List<String> ticks() {
        return Stream.concat(parts.stream().map(Part::name), rows.stream().map(UUID::toString))
                .toList();
    }
}
