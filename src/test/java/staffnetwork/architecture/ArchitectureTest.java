package staffnetwork.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import staffnetwork.Exempt;

/** The house as it is compiled keeps every rule. */
class ArchitectureTest {
    private static final Path EXEMPT = Path.of("src/test/resources/architecture/exempt.txt");

    @ParameterizedTest(name = "{0}")
    @EnumSource(Rule.class)
    void the_house_keeps(Rule rule) {
        List<Offence> offences = rule.offences(House.ours()).stream()
                .filter(offence -> !offence.exempt())
                .toList();
        assertTrue(
                offences.isEmpty(),
                () -> rule + ":\n  " + offences.stream().map(Offence::toString).collect(Collectors.joining("\n  ")));
    }

    @Test
    void the_classes_were_really_read() {
        assertTrue(House.ours().types().count() > 50, "hardly any classes: was target/classes empty?");
        assertTrue(House.ours().rooms().containsAll(Set.of("access", "organisation", "web", "wdes")));
    }

    @Test
    void every_exemption_is_counted_and_needed() throws IOException {
        Set<String> needed = Arrays.stream(Rule.values())
                .flatMap(rule -> rule.offences(House.ours()).stream()
                        .filter(Offence::exempt)
                        .map(offence -> offence.place() + " " + rule.name()))
                .collect(Collectors.toCollection(TreeSet::new));
        try (Stream<String> lines = Files.lines(EXEMPT)) {
            Set<String> listed = lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(String::strip)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(listed, needed, "exempt.txt (expected) and what carries @Exempt and needs it (actual)");
        }
    }

    @Test
    void every_exemption_gives_a_reason_that_is_a_sentence() {
        List<String> unexplained =
                exemptions().filter(reason -> reason.split("\\s+").length < 4).toList();
        assertEquals(List.of(), unexplained);
    }

    private static Stream<String> exemptions() {
        House house = House.ours();
        Stream<String> rooms = house.rooms().stream()
                .flatMap(room -> house.packageOf(room).stream())
                .flatMap(home -> home.tryGetAnnotationOfType(Exempt.class).stream())
                .map(Exempt::value);
        Stream<String> types = house.types()
                .flatMap(type -> Stream.concat(
                        type.tryGetAnnotationOfType(Exempt.class).map(Exempt::value).stream(),
                        type.getMembers().stream()
                                .flatMap(member -> member.tryGetAnnotationOfType(Exempt.class).stream())
                                .map(Exempt::value)));
        return Stream.concat(rooms, types);
    }

    @Test
    void the_table_of_rooms_knows_every_room_it_names() {
        RoomTable table = House.ours().table();
        Set<String> unknown = table.rooms().values().stream()
                .flatMap(Set::stream)
                .filter(room -> table.allowed(room).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unknown);
    }

    @Test
    void even_the_table_lets_the_return_never_reach_what_was_told_in_confidence() {
        RoomTable table = House.ours().table();
        for (String room : List.of("wdes", "report")) {
            Set<String> reached = reached(table, room);
            assertTrue(
                    !reached.contains("declaration") && !reached.contains("adjustment"), room + " reaches " + reached);
        }
    }

    @Test
    void even_the_table_has_no_cycle_and_lets_nobody_use_the_launcher() {
        RoomTable table = House.ours().table();
        for (String room : table.rooms().keySet()) {
            Set<String> reached = reached(table, room);
            assertTrue(!reached.contains(room), room + " comes back to itself");
            assertTrue(!reached.contains("launch"), room + " uses the launcher");
        }
    }

    private static Set<String> reached(RoomTable table, String from) {
        Set<String> reached = new TreeSet<>(table.allowed(from).orElseThrow());
        int before;
        do {
            before = reached.size();
            Set.copyOf(reached)
                    .forEach(room -> reached.addAll(table.allowed(room).orElseThrow()));
        } while (reached.size() > before);
        return reached;
    }

    @Test
    void every_decision_the_table_of_rooms_names_is_written_down() throws IOException {
        List<String> records;
        try (Stream<Path> files = Files.list(Path.of("src/docs/decisions"))) {
            records = files.map(file -> String.valueOf(file.getFileName())).toList();
        }
        try (Stream<String> lines = Files.lines(Path.of("src/test/resources/architecture/rooms.txt"))) {
            List<String> unwritten = lines.filter(line -> line.matches("[a-z]+:.*#.*"))
                    .map(line -> line.replaceFirst(".*#\\s*", ""))
                    .filter(number -> records.stream().noneMatch(record -> record.startsWith(number + "-")))
                    .toList();
            assertEquals(List.of(), unwritten);
        }
    }
}
