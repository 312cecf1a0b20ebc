package staffnetwork.ideas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.URL;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import staffnetwork.it.EverythingKept;
import staffnetwork.it.Http;
import staffnetwork.it.Looks;
import staffnetwork.it.People;

/** From one fix to everybody's: three people, the network, HR, and whoever takes it up; and that nothing leads back to the three. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IdeaJourneyIT {
    private static final Pattern TELLING = Pattern.compile(
            "disab|health|condition|illness|declar|adjust|wdes|confiden|private|go-between", Pattern.CASE_INSENSITIVE);
    private static final List<People> THREE = List.of(People.AMARA, People.NORA, People.LENA);
    private static final List<String> IDEAS = List.of(
            "A canaryone note before each talk", "A canarytwo light at the door", "A canarythree bell that flashes");
    private static final Map<People, String> WORKED = new EnumMap<>(People.class);

    @ArquillianResource
    private URL base;

    private final List<String> seen = new ArrayList<>();

    @BeforeEach
    void everybody_works_here() {
        People.haveAccounts();
        for (People person : THREE) {
            works(person);
        }
        works(People.TOM);
    }

    private static void works(People person) {
        People.inDatabase(
                "insert into person (id, name, email, listed, joined) select id, name, email, false, now() from account"
                        + " where id = ? on conflict do nothing",
                person.id());
    }

    @AfterEach
    void nobody_is_on_the_list() {
        for (People person : People.all()) {
            People.inDatabase("delete from person where id = ?", person.id());
        }
    }

    @Test
    @Order(1)
    void each_of_three_has_something_that_works() {
        for (People person : THREE) {
            try (BrowserContext hers = person.window(1280, true, base);
                    BrowserContext his = People.TOM.window(1280, true, base)) {
                Page page = hers.newPage();
                ask(page);
                agree(his.newPage());
                page.navigate(base + "ask/list");
                page.locator("a[href^='/ask/one']").first().click();
                page.locator("input[value='It is there']").first().click();
                WORKED.put(person, page.locator("a[href^='/ask/works']").first().getAttribute("href"));
                page.locator("a[href^='/ask/works']").first().click();
                page.check("input[value=YES]");
                page.locator("#send").click();
                page.waitForURL("**/ideas/ask*");
            }
        }
        assertEquals(3, WORKED.size());
    }

    private void ask(Page page) {
        page.navigate(base + "plan/delete");
        page.locator("#send").click();
        page.navigate(base + "plan/start");
        page.locator("#send").click();
        page.fill("#words", "It is read out too fast");
        page.locator("#send").click();
        page.fill("#own", "A note each morning");
        page.locator("#send").click();
        page.check("input[value=FORMAL]");
        page.locator("#send").click();
        page.fill("#email", People.TOM.email());
        page.locator("#send").click();
        page.locator("#send").click();
        page.waitForURL("**/ask/sent*");
    }

    private void agree(Page page) {
        page.navigate(base + "answer/list");
        for (int i = page.locator("a[href^='/answer/one']").count() - 1; i >= 0; i--) {
            page.navigate(base + "answer/list");
            page.locator("a[href^='/answer/one']").nth(i).click();
            if (page.locator("a[href^='/answer/row']").count() > 0) {
                page.locator("a[href^='/answer/row']").first().click();
                page.check("input[value=AGREED]");
                page.locator("#send").click();
            }
        }
    }

    @ParameterizedTest
    @Order(2)
    @CsvSource({"1280, true", "320, false"})
    void she_reads_the_exact_words_changes_them_and_takes_them_back(int width, boolean javaScript) {
        try (BrowserContext hers = People.AMARA.window(width, javaScript, base)) {
            Page page = hers.newPage();
            page.navigate(base + WORKED.getOrDefault(People.AMARA, "").substring(1));
            page.check("input[value=YES]");
            page.locator("#send").click();
            seen.clear();
            look(page);
            assertEquals("A note each morning", page.inputValue("#idea"));
            page.fill("#idea", "A note from Tom on ward 7 each Monday");
            page.check("input[name=may][value=YES]");
            page.locator("#send").click();
            assertTrue(page.title().startsWith("Error: "), page.title());
            assertEquals(3, page.locator(".nhsuk-error-summary li").count(), "a name, an area and a day");
            Looks.good(page);
            page.check("input[name=may][value=NOT_NOW]");
            page.locator("#send").click();
            page.waitForURL("**/ask/one*");
            page.navigate(base + ideaPage(People.AMARA));
            page.check("input[name=may][value=YES]");
            page.locator("#send").click();
            look(page);
            assertEquals(List.of("ask", "mine"), seen, "two pages");
            assertTrue(page.locator("main").innerText().contains("A note each morning"));
            page.locator("#send").click();
            look(page);
            assertTrue(page.locator("main").innerText().contains("You took it back"));
        }
    }

    @Test
    @Order(3)
    void by_keyboard_alone() {
        try (BrowserContext hers = People.AMARA.window(1280, true, base)) {
            Page page = hers.newPage();
            page.navigate(base + ideaPage(People.AMARA));
            press(page, "input[name=may]", "Space");
            press(page, "#send", "Enter");
            page.waitForURL("**/ideas/mine*");
            press(page, "#send", "Enter");
            page.waitForCondition(() -> page.locator("main").innerText().contains("You took it back"));
        }
    }

    @Test
    @Order(4)
    void nothing_in_the_database_leads_from_an_idea_to_its_person() {
        release();
        Map<String, Set<String>> first = offered(THREE);
        List<People> turned = List.of(People.LENA, People.AMARA, People.NORA);
        Map<String, Set<String>> second = offered(turned);
        assertEquals(first, second, "the same ideas by other people: only ids differ");
    }

    /** Offers the three ideas by these people, lets them go on, and gives what is kept of them without their ids. */
    private Map<String, Set<String>> offered(List<People> people) {
        People.inDatabase("delete from idea");
        Map<String, Set<String>> before = dump();
        for (int i = 0; i < IDEAS.size(); i++) {
            new Http(base)
                    .as(people.get(i))
                    .form("/" + ideaPage(people.get(i)), Map.of("idea", IDEAS.get(i), "may", "YES"), "send");
            if (i == 1) {
                release();
                assertEquals("0", People.fromDatabase("select count(*)::text from idea"), "two are too few");
            }
        }
        Map<String, Set<String>> waiting = dump();
        waiting.forEach(
                (table, rows) -> assertTrue(rows.stream().noneMatch(row -> tells(row)), table + " has words in clear"));
        Set<String> touched = new TreeSet<>();
        waiting.forEach((table, rows) -> {
            if (!rows.equals(before.getOrDefault(table, Set.of()))) {
                touched.add(table);
            }
        });
        assertTrue(touched.containsAll(Set.of("idea_box", "plan")), touched.toString());
        touched.remove("idea_box");
        assertTrue(touched.stream().noneMatch(table -> table.startsWith("idea")), "boxes alone");
        release();
        Map<String, Set<String>> gone = dump();
        Set<String> ids = new TreeSet<>();
        gone.getOrDefault("idea", Set.of()).forEach(row -> ids.add(row.substring(1, 37)));
        assertEquals(3, ids.size());
        gone.forEach((table, rows) -> rows.forEach(row -> assertTrue(
                table.equals("idea") || (ids.stream().noneMatch(row::contains) && !tells(row)),
                table + " knows an idea")));
        gone.getOrDefault("idea", Set.of())
                .forEach(row -> People.all()
                        .forEach(person -> assertFalse(row.contains(person.id().toString()))));
        Set<String> nameless = new TreeSet<>();
        gone.getOrDefault("idea", Set.of()).forEach(row -> nameless.add(row.substring(37)));
        return Map.of("idea", nameless);
    }

    private static boolean tells(String row) {
        return IDEAS.stream().anyMatch(row::contains);
    }

    private static Map<String, Set<String>> dump() {
        Map<String, Set<String>> all = new TreeMap<>();
        try {
            EverythingKept.rows((table, row) ->
                    all.computeIfAbsent(table, none -> new TreeSet<>()).add(row));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return all;
    }

    private void release() {
        People.inDatabase("delete from offer_quarter");
        new Http(base).as(People.ADA).form("/offers/due", Map.of(), "send");
    }

    @ParameterizedTest
    @Order(5)
    @CsvSource({"1280, true", "320, false"})
    void the_network_rewrites_hr_answers_in_public_and_somebody_takes_it_up(int width, boolean javaScript) {
        People.inDatabase("update standard_offer set state = 'WITHDRAWN'");
        try (BrowserContext network = People.CHARLIE.window(width, javaScript, base);
                BrowserContext hr = People.HETTY.window(width, javaScript, base);
                BrowserContext hers = People.AMARA.window(width, javaScript, base)) {
            edits(network.newPage());
            answers(hr.newPage());
            Page page = hers.newPage();
            go(page, "everybody/list");
            String read = page.locator("main").innerText();
            assertTrue(read.contains("A sign before each talk") && read.contains("Since"), read);
            assertTrue(read.contains("No money this year"), read);
            go(page, "plan/help?then=mine");
            page.check("input[name=everybody]");
            page.locator("#send").click();
            look(page);
            assertTrue(page.locator("main").innerText().contains("Offered to everybody, no need to ask"));
            page.navigate(base + "plan/row?id="
                    + People.fromDatabase("select id::text from standard_offer where state = 'ADOPTED'"));
            page.locator("#remove").click();
        }
    }

    private void edits(Page page) {
        People.inDatabase("delete from idea");
        for (String idea : IDEAS) {
            People.inDatabase(
                    "insert into idea (id, words, quarter) values (gen_random_uuid(), ?, date_trunc('quarter', now()))",
                    idea);
        }
        go(page, "ideas/list");
        assertEquals(3, page.locator("a[href^='/ideas/one']").count());
        for (String words : List.of("A sign before each talk", "A light at each door")) {
            page.locator("a[href^='/ideas/one']").first().click();
            look(page);
            page.fill("#words", "As Amara does it");
            page.selectOption("#group", "PROCESSES");
            page.locator("#send").click();
            assertTrue(page.title().startsWith("Error: "), page.title());
            Looks.good(page);
            page.fill("#words", words);
            page.locator("#send").click();
            page.waitForURL("**/ideas/list*");
        }
        page.locator("a[href^='/ideas/one']").first().click();
        page.locator("summary").first().click();
        page.fill("#reason", "Everybody has one");
        page.locator("#put").click();
        look(page);
        assertTrue(page.locator("main").innerText().contains("Everybody has one"));
    }

    private void answers(Page page) {
        for (boolean yes : new boolean[] {true, false}) {
            go(page, "offers/list");
            page.locator(yes ? "a:has-text('A sign before each talk')" : "a:has-text('A light at each door')")
                    .first()
                    .click();
            look(page);
            page.check(yes ? "input[value=ADOPT]" : "input[value=DECLINE]");
            page.locator("#send").click();
            assertTrue(page.title().startsWith("Error: "), "a yes has a day and a no has a reason");
            Looks.good(page);
            if (yes) {
                page.fill("#from", "1");
                page.fill("#from-month", "2");
                page.fill("#from-year", "2026");
            } else {
                page.fill("#reason", "No money this year");
            }
            page.locator("#send").click();
            look(page);
        }
    }

    @Test
    @Order(6)
    void whoever_it_is_not_for_finds_nothing_there() {
        String own = "/" + ideaPage(People.AMARA);
        assertEquals(200, new Http(base).as(People.AMARA).get(own).statusCode());
        for (People other : People.all()) {
            Http http = new Http(base).as(other);
            if (other != People.AMARA) {
                assertEquals(404, http.get(own).statusCode(), other.name());
                assertEquals(
                        404, http.post(own, Map.of("idea", "x", "may", "YES")).statusCode(), other.name());
            }
            boolean network = other == People.CHARLIE;
            boolean hr = other == People.HETTY;
            assertEquals(network ? 200 : 404, http.get("/ideas/list").statusCode(), other.name());
            assertEquals(hr ? 200 : 404, http.get("/offers/list").statusCode(), other.name());
            assertEquals(404, http.get("/offers/answer?id=" + UUID.randomUUID()).statusCode(), other.name());
            assertEquals(404, http.get("/ideas/one?id=" + UUID.randomUUID()).statusCode(), other.name());
        }
    }

    private static String ideaPage(People person) {
        return WORKED.getOrDefault(person, "").substring(1).replace("ask/works", "ideas/ask");
    }

    private void go(Page page, String path) {
        page.navigate(base + path);
        look(page);
    }

    private void look(Page page) {
        String path = URI.create(page.url()).getPath();
        seen.add(path.substring(path.lastIndexOf('/') + 1));
        assertFalse(TELLING.matcher(page.title() + " " + page.url()).find(), () -> page.title() + " " + page.url());
        Looks.good(page);
    }

    private static void press(Page page, String target, String key) {
        for (int i = 0; i < 80; i++) {
            if (Boolean.TRUE.equals(page.evaluate("target => document.activeElement.matches(target)", target))) {
                page.keyboard().press(key);
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the keyboard never came to " + target + " on " + page.url());
    }
}
