package staffnetwork.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import staffnetwork.architecture.NamedBeans;

/** Every page, tag and layout keeps the rules of pages. */
class PagesTest {
    private static final Set<String> NAMES_OF_A_FIELD = Set.of("label", "legend", "heading", "headline", "caption");
    private static final Pattern FIELD = Pattern.compile("h:(input|select)[A-Z].*");

    static PageRule.Site site() {
        Map<String, String> folders = WordFile.pairs("pages/folders.txt");
        return new PageRule.Site(
                NamedBeans.rooms(), TagLibrary.ours(), folders, Set.copyOf(WordFile.read("pages/primefaces.txt")));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(PageRule.class)
    void every_page_keeps(PageRule rule) {
        PageRule.Site site = site();
        String offences = Facelet.all().stream()
                .flatMap(page -> rule.offences(site, page))
                .collect(Collectors.joining("\n"));
        assertEquals("", offences);
    }

    @Test
    void the_pages_were_really_read() {
        Set<String> paths = Facelet.all().stream().map(Facelet::path).collect(Collectors.toSet());
        assertTrue(paths.containsAll(Set.of("index.xhtml", "WEB-INF/tags/input.xhtml")), paths.toString());
        assertEquals("web", site().beans().get("failure"));
    }

    @Test
    void every_tag_with_a_field_demands_its_name() {
        List<String> nameless = TagLibrary.ours().tags().entrySet().stream()
                .filter(tag -> holdsField(tag.getValue()))
                .filter(tag -> NAMES_OF_A_FIELD.stream().noneMatch(tag.getValue()::demands))
                .map(Map.Entry::getKey)
                .toList();
        assertEquals(List.of(), nameless);
    }

    private static boolean holdsField(TagLibrary.Tag tag) {
        if (tag.source().isEmpty()) {
            return tag.attributes().containsKey("value");
        }
        return Facelet.all().stream()
                .filter(page -> page.path().equals("WEB-INF/" + tag.source()))
                .flatMap(page -> page.elements().stream())
                .anyMatch(element -> FIELD.matcher(element.name()).matches());
    }

    @Test
    void every_tag_file_is_a_tag_and_every_tag_has_its_file() {
        Set<String> files = Facelet.all().stream()
                .map(Facelet::path)
                .filter(path -> path.startsWith("WEB-INF/tags/"))
                .collect(Collectors.toSet());
        Set<String> sources = TagLibrary.ours().tags().values().stream()
                .filter(tag -> !tag.source().isEmpty())
                .map(tag -> "WEB-INF/" + tag.source())
                .collect(Collectors.toSet());
        assertEquals(sources, files);
    }

    @Test
    void every_page_the_lists_name_is_there() {
        List<String> gone = Stream.concat(
                        WordFile.read("pages/primefaces.txt").stream(), site().folders().keySet().stream())
                .filter(path -> !Files.exists(Facelet.WEBAPP.resolve(path)))
                .toList();
        assertEquals(List.of(), gone);
    }
}
