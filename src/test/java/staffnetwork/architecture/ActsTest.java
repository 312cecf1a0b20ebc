package staffnetwork.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;

/** The table of acts, the doors and the pages say the same. That every method of a door names an act is a rule of its own. */
class ActsTest {
    private static final Pattern NAMED = Pattern.compile("act=\"(\\w+)\"|caller\\.(?:may|opens)\\('(\\w+)'\\)");
    private static final Set<String> ACTS =
            Arrays.stream(Act.values()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));

    @Test
    void every_act_of_the_table_stands_at_some_door() {
        Set<String> atDoors = House.ours()
                .types()
                .flatMap(type -> type.getMethods().stream())
                .flatMap(method -> method.tryGetAnnotationOfType(Allow.class).stream())
                .map(allow -> allow.value().name())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(ACTS, atDoors, "the table (expected) and what stands at doors (actual)");
    }

    @Test
    void every_act_that_a_page_names_is_in_the_table() throws IOException {
        Set<String> named = new TreeSet<>();
        try (Stream<Path> pages = Files.walk(Path.of("src/main/webapp"))) {
            for (Path page :
                    pages.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                NAMED.matcher(Files.readString(page))
                        .results()
                        .map(ActsTest::name)
                        .filter(act -> !ACTS.contains(act))
                        .forEach(act -> named.add(page + " " + act));
            }
        }
        assertEquals(Set.of(), named);
    }

    private static String name(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }
}
