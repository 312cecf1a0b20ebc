package staffnetwork.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The oracle of addresses is complete: no page, no servlet and no act without a line, and no line without one of them. */
class AddressesTest {
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern SERVLET = Pattern.compile("@WebServlet\\(\\{?([^)}]+)}?\\)");
    private static final Pattern NAMED = Pattern.compile("\"([^\"]+)\"|([\\w.]+)");

    @Test
    void every_page_and_every_servlet_has_one_line() throws IOException {
        Set<String> expected = new TreeSet<>(Set.of("/"));
        expected.addAll(pages());
        expected.addAll(servlets());
        Set<String> told = new TreeSet<>();
        for (Addresses.Line line : Addresses.read().lines()) {
            if (!line.is("part")) {
                assertTrue(told.add(line.path()), line.path() + " stands there twice");
            }
        }
        assertEquals(expected, told, "the product's addresses (expected) and addresses.txt (actual)");
    }

    @Test
    void every_act_has_an_address_and_every_part_stands_on_a_page() throws IOException {
        Addresses oracle = Addresses.read();
        Set<String> acts =
                oracle.lines().stream().flatMap(line -> line.acts().stream()).collect(Collectors.toSet());
        for (Act act : Act.values()) {
            assertTrue(acts.contains(act.name()), act + " is the act of no address");
        }
        assertTrue(oracle.acts().containsAll(acts), "addresses.txt names an act that acts.txt does not");
        Set<String> paths = oracle.lines().stream().map(Addresses.Line::path).collect(Collectors.toSet());
        for (Addresses.Line line : oracle.lines()) {
            if (line.is("part")) {
                for (String page : line.path().split(" ", -1)) {
                    assertTrue(paths.contains(page), line.acts() + " stands on " + page + ", which is no page");
                }
            }
        }
    }

    @Test
    void what_the_oracle_opens_to_everybody_is_public_and_nothing_else_is() throws IOException {
        Addresses oracle = Addresses.read();
        Set<String> open = oracle.lines().stream()
                .filter(line -> !line.is("part") && oracle.letsNobodyKnown(line))
                .map(Addresses.Line::path)
                .collect(Collectors.toCollection(TreeSet::new));
        String code = Files.readString(CODE.resolve("staffnetwork/access/PublicPages.java"));
        Set<String> pages = new TreeSet<>();
        String list = code.substring(code.indexOf("PAGES = Set.of("), code.indexOf(");", code.indexOf("PAGES")));
        for (Matcher one = Pattern.compile("\"([^\"]+)\"").matcher(list); one.find(); ) {
            pages.add(one.group(1));
        }
        pages.add(PublicPages.SIGN_IN);
        pages.removeIf(page -> page.startsWith("/health"));
        assertEquals(pages, open, "PublicPages (expected) and addresses.txt (actual)");
    }

    private static Set<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(file -> "/" + PAGES.relativize(file).toString().replace('\\', '/'))
                    .filter(page -> !page.startsWith("/WEB-INF/"))
                    .map(page -> page.replace(".xhtml", ""))
                    .collect(Collectors.toSet());
        }
    }

    private static Set<String> servlets() throws IOException {
        Set<String> servlets = new TreeSet<>();
        try (Stream<Path> files = Files.walk(CODE)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                for (Matcher found = SERVLET.matcher(Files.readString(file)); found.find(); ) {
                    for (Matcher one = NAMED.matcher(found.group(1)); one.find(); ) {
                        servlets.add(one.group(1) == null ? constant(file, one.group(2)) : one.group(1));
                    }
                }
            }
        }
        return servlets;
    }

    private static String constant(Path file, String name) throws IOException {
        String type = name.contains(".")
                ? name.substring(0, name.indexOf('.'))
                : file.getFileName().toString().replace(".java", "");
        String text = Files.readString(file.resolveSibling(type + ".java"));
        Matcher value = Pattern.compile("String " + name.substring(name.indexOf('.') + 1) + " = \"([^\"]+)\"")
                .matcher(text);
        assertTrue(value.find(), name + " of " + file);
        return value.group(1);
    }
}
