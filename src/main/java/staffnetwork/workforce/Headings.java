package staffnetwork.workforce;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import staffnetwork.intake.KnownColumns;

/** The headings by which a list's columns are known, and those of personal columns that are forgotten on reading. */
final class Headings {
    private static final TextTable TABLE = TextTable.of("headings.txt");
    private static final Set<String> PERSONAL = personalHeadings();
    private static final Pattern ABOUT_A_PERSON = Pattern.compile(
            "\\b(surname|forenames?|(first|last|middle|full|maiden|preferred|known) name|birth|dob|national insurance|nino|ni no"
                    + "|ni number|e ?mail|tele ?phone|phone|mobile|post ?code|home address|next of kin|ethnic\\w*|religio\\w*"
                    + "|sexual|nationality|marital|impairment|diagnosis)\\b");
    private static final Map<WorkforceKind, Headings> KNOWN = new ConcurrentHashMap<>();

    private final Map<Field, List<String>> aliases;
    private final Set<Field> needed;

    private Headings(Map<Field, List<String>> aliases, Set<Field> needed) {
        this.aliases = aliases;
        this.needed = needed;
    }

    /** The headings of a layout that is a list. */
    static Headings of(WorkforceKind kind) {
        return KNOWN.computeIfAbsent(kind, Headings::read);
    }

    private static Headings read(WorkforceKind kind) {
        return switch (kind) {
            case STAFF_LIST -> of("staff list", EnumSet.of(Field.STAFF_GROUP, Field.PAY_SCALE, Field.DISABILITY));
            case RECRUITMENT_LIST -> of("recruitment list", EnumSet.of(Field.APPLICATION_STATUS, Field.DISABILITY));
            case CASE_LIST -> of("case list", EnumSet.of(Field.CASE_TYPE, Field.OPENED, Field.DISABILITY));
            case BOARD_LIST -> of("board list", EnumSet.of(Field.VOTING, Field.DISABILITY));
            default -> throw new IllegalArgumentException(kind + " is not a list");
        };
    }

    /** True if a column with this heading is about a person and is never read. */
    static boolean personal(String heading) {
        String words = Words.of(heading);
        return PERSONAL.contains(words) || ABOUT_A_PERSON.matcher(words).find();
    }

    /** The columns of a line taken as header; fields it does not have are missing from the result. */
    Columns columns(Line line) {
        Map<Field, Integer> at = new EnumMap<>(Field.class);
        Map<Field, List<Integer>> rivals = new EnumMap<>(Field.class);
        aliases.forEach((field, names) -> {
            for (String name : names) {
                List<Integer> found = line.columnsOf(name);
                if (!found.isEmpty()) {
                    at.putIfAbsent(field, found.get(0));
                    rivals.computeIfAbsent(field, any -> new ArrayList<>()).addAll(found);
                }
            }
        });
        Set<Field> missing = EnumSet.copyOf(needed);
        missing.removeAll(at.keySet());
        return new Columns(line, at, rivals, missing, null);
    }

    /** The columns of a line as the organisation chose them for this layout. */
    Columns columns(Line line, KnownColumns chosen) {
        Map<Field, Integer> at = new EnumMap<>(Field.class);
        List<String> keys = line.keys();
        for (int column = 0; column < keys.size(); column++) {
            Field field = field(chosen.fields().get(keys.get(column)));
            if (field != null && !personal(line.cell(column).text())) {
                at.putIfAbsent(field, column);
            }
        }
        Set<Field> missing = EnumSet.copyOf(needed);
        missing.removeAll(at.keySet());
        return new Columns(line, at, Map.of(), missing, chosen);
    }

    /** The field of that name, if such a list has it. */
    @Nullable
    Field field(@Nullable String name) {
        return aliases.keySet().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The fields such a list can have, in the order of the table. */
    List<Field> fields() {
        return List.copyOf(aliases.keySet());
    }

    /** The fields such a list must have. */
    Set<Field> needed() {
        return needed;
    }

    private static Headings of(String section, Set<Field> needed) {
        Map<Field, List<String>> aliases = new EnumMap<>(Field.class);
        for (String line : TABLE.section(section)) {
            aliases.put(Field.valueOf(left(line)), names(line));
        }
        aliases.values().forEach(names -> {
            if (names.stream().anyMatch(Headings::personal)) {
                throw new IllegalStateException("a personal heading is used for a field: " + names);
            }
        });
        return new Headings(aliases, needed);
    }

    private static Set<String> personalHeadings() {
        Set<String> headings = new HashSet<>();
        TABLE.section("personal").forEach(line -> headings.addAll(names(line)));
        return Set.copyOf(headings);
    }

    private static String left(String line) {
        return line.substring(0, line.indexOf('=')).strip();
    }

    private static List<String> names(String line) {
        return Arrays.stream(line.substring(line.indexOf('=') + 1).split(","))
                .map(String::strip)
                .toList();
    }
}
