package staffnetwork.workforce;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the lines of a small table count, by their words ({@code values.txt}). */
final class TableLine {
    private static final TextTable TABLE = TextTable.of("values.txt");
    private static final Map<WorkforceKind, ValueTable<Item>> LINES = new EnumMap<>(Map.of(
            WorkforceKind.RECRUITMENT_SUMMARY, ValueTable.of(TABLE.section("RECRUITMENT_LINE"), Item.class),
            WorkforceKind.CAPABILITY_COUNTS, ValueTable.of(TABLE.section("CAPABILITY_LINE"), Item.class),
            WorkforceKind.BOARD_COUNTS, ValueTable.of(TABLE.section("BOARD_LINE"), Item.class)));

    private TableLine() {}

    /** What a line counts. */
    enum Item {
        IGNORED("a calculated line"),
        SHORTLISTED("applications shortlisted"),
        APPOINTED("people appointed"),
        ENTRIES("entries into formal capability for any reason"),
        PERFORMANCE("entries on grounds of performance"),
        ILL_HEALTH("of these, on grounds of ill health"),
        BOARD("all board members"),
        VOTING("voting members"),
        EXECUTIVE("executive members"),
        NON_VOTING("non-voting members"),
        NON_EXECUTIVE("non-executive members");

        private final String words;

        Item(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** What a line counts; ignored when its words say nothing we need. */
    static Item of(WorkforceKind kind, StatusTable.Entry entry) {
        ValueTable<Item> table = LINES.get(kind);
        Item item = table == null ? null : table.of(entry.label()).target();
        return item == null ? Item.IGNORED : item;
    }

    /** Everything a table counts that we need. */
    static Set<Item> items(WorkforceKind kind, StatusTable table) {
        Set<Item> items = EnumSet.noneOf(Item.class);
        table.entries().stream().filter(StatusTable.Entry::counts).forEach(entry -> items.add(of(kind, entry)));
        items.remove(Item.IGNORED);
        return items;
    }

    /** The needed lines that a table does not have, in words. */
    static List<String> missing(WorkforceKind kind, Set<Item> found) {
        List<String> missing = new ArrayList<>();
        for (Item item : needed(kind)) {
            boolean replaced = item == Item.ENTRIES && found.contains(Item.PERFORMANCE);
            if (!found.contains(item) && !replaced) {
                missing.add(item.words());
            }
        }
        return missing;
    }

    /** The lines a layout is recognised by, in words. */
    static List<String> recognised(WorkforceKind kind) {
        return kind == WorkforceKind.STAFF_SUMMARY
                ? List.of("pay bands")
                : needed(kind).stream().map(Item::words).toList();
    }

    private static List<Item> needed(WorkforceKind kind) {
        return switch (kind) {
            case RECRUITMENT_SUMMARY -> List.of(Item.SHORTLISTED, Item.APPOINTED);
            case CAPABILITY_COUNTS -> List.of(Item.ENTRIES, Item.ILL_HEALTH);
            case BOARD_COUNTS -> List.of(Item.BOARD, Item.VOTING, Item.EXECUTIVE);
            default -> List.of();
        };
    }
}
