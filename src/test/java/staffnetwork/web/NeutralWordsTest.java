package staffnetwork.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can be read over a shoulder on the staff side (addresses, window titles, subjects) tells nothing. */
class NeutralWordsTest {
    private static final List<String> LISTED = WordFile.read("words/private.txt");
    private static final Map<String, String> FOLDERS = WordFile.pairs("pages/folders.txt");

    private static Stream<Facelet> staffPages() {
        return Facelet.all().stream()
                .filter(page -> !page.path().startsWith("WEB-INF/"))
                .filter(page -> page.folder().isEmpty()
                        || WordRules.isStaffSide(FOLDERS.getOrDefault(page.folder(), page.folder())));
    }

    @Test
    void no_address_of_the_staff_side_tells_too_much() {
        List<String> telling = staffPages()
                .map(Facelet::address)
                .filter(WordRules::tellsTooMuch)
                .toList();
        assertEquals(List.of(), telling, "give the folder a neutral name in pages/folders.txt (decision 0005)");
    }

    @Test
    void no_window_title_of_the_staff_side_tells_too_much() {
        List<String> telling = staffPages()
                .flatMap(page -> titles(page).map(title -> page.path() + ": " + title))
                .filter(WordRules::tellsTooMuch)
                .toList();
        assertEquals(List.of(), telling, "give n:page a more neutral title");
    }

    /** What n:page makes the window's title of: its title, or else its heading. */
    private static Stream<String> titles(Facelet page) {
        Texts texts = new Texts();
        return page.elements().stream()
                .filter(element -> element.name().equals("n:page"))
                .map(element -> element.attributes()
                        .getOrDefault("title", element.attributes().getOrDefault("heading", "")))
                .flatMap(title -> Expression.in(title).stream())
                .flatMap(expression -> expression.strings().stream())
                .filter(texts::containsKey)
                .map(texts::getString);
    }

    @Test
    void no_title_and_no_subject_of_the_staff_side_tells_too_much() {
        List<String> telling = MessageFile.all().stream()
                .filter(file -> WordRules.isStaffSide(file.feature()))
                .flatMap(file -> file.texts().entrySet().stream())
                .filter(text -> text.getKey().matches(".*\\.(title|subject|sms)")
                        || text.getKey().equals("web.service"))
                .filter(text -> WordRules.tellsTooMuch(text.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        assertEquals(List.of(), telling);
    }

    @Test
    void the_list_has_the_sixty_terms_it_should_and_no_term_twice() {
        assertTrue(LISTED.size() >= 60, () -> LISTED.size() + " terms");
        assertEquals(LISTED.size(), LISTED.stream().distinct().count());
    }

    @Test
    void a_telling_title_is_seen_and_a_neutral_one_is_not() {
        for (String telling : List.of(
                "/adjustment/ask",
                "Your disability",
                "/tell-us-about-dyslexia",
                "Mental health",
                "DISABLED staff",
                "Declarations")) {
            assertTrue(WordRules.tellsTooMuch(telling), telling);
        }
        for (String neutral :
                List.of("/about-you/question-1", "Question 1 of 3", "Work space", "Unconditional offer")) {
            assertFalse(WordRules.tellsTooMuch(neutral), neutral);
        }
    }
}
