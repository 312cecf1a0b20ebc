package staffnetwork.routes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import staffnetwork.it.Http;
import staffnetwork.it.Looks;
import staffnetwork.it.People;

/** Writing a plan, sharing it and asking for it, as people do it: she, her manager, a second looker; and everybody it is not for. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AskingJourneyIT {
    private static final Pattern TELLING = Pattern.compile(
            "disab|health|condition|illness|declar|adjust|wdes|confiden|private|go-between", Pattern.CASE_INSENSITIVE);
    private static final String CANARY = "canaryhandover";

    @ArquillianResource
    private URL base;

    private final List<String> seen = new ArrayList<>();

    @BeforeEach
    void tom_manages_amara() {
        People.haveAccounts();
        for (People person : List.of(People.AMARA, People.TOM)) {
            People.inDatabase(
                    "insert into person (id, name, email, listed, joined) select id, name, email, false, now()"
                            + " from account where id = ? on conflict do nothing",
                    person.id());
        }
        People.inDatabase(
                "insert into managed (id, person, manager, since) select gen_random_uuid(), a.id, t.id, '2026-01-01'"
                        + " from account a, account t where a.email = 'amara@plenty.nhs.uk' and t.email ="
                        + " 'tom@plenty.nhs.uk' on conflict do nothing");
    }

    @AfterEach
    void nobody_manages_anybody() {
        People.inDatabase("delete from managed where person = ?", People.AMARA.id());
        for (People person : List.of(People.AMARA, People.TOM)) {
            People.inDatabase("delete from person where id = ?", person.id());
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, true", "320, false"})
    void she_asks_in_seven_pages_and_what_is_refused_is_looked_at_again(int width, boolean javaScript) {
        try (BrowserContext hers = People.AMARA.window(width, javaScript, base);
                BrowserContext his = People.TOM.window(width, javaScript, base);
                BrowserContext second = People.LENA.window(width, javaScript, base)) {
            Page page = hers.newPage();
            forget(page);
            seen.clear();
            ask(page);
            assertEquals(List.of("start", "in-the-way", "help", "how", "who", "check", "sent"), seen);
            refuse(his.newPage());
            lookAgain(second.newPage());
            go(page, "ask/list");
            page.locator("a[href^='/ask/one']").first().click();
            look(page);
            assertTrue(page.locator("main").innerText().contains("There is no room on the ward."));
            page.locator("input[value='It is there']").first().click();
            look(page);
            page.locator("a[href^='/ask/works']").first().click();
            look(page);
            page.check("input[value=PARTLY]");
            send(page);
            forget(page);
        }
    }

    private void ask(Page page) {
        go(page, "plan/start");
        send(page);
        page.locator("#send").click();
        assertTrue(page.title().startsWith("Error: "), page.title());
        Looks.good(page);
        page.fill("#words", CANARY + " is too fast");
        send(page);
        page.fill("#own", "A note each morning");
        send(page);
        page.check("input[value=FORMAL]");
        send(page);
        page.check("input[value=MANAGER]");
        send(page);
        assertTrue(page.locator("main").innerText().contains(CANARY), "exactly what goes is shown first");
        send(page);
        assertTrue(page.locator(".app-private").innerText().contains("Tom Barley"));
    }

    private void refuse(Page page) {
        go(page, "answer/list");
        page.locator("a[href^='/answer/one']").first().click();
        look(page);
        assertTrue(page.locator("main").innerText().contains("There has to be an answer by"));
        page.locator("a[href^='/answer/row']").first().click();
        look(page);
        page.check("input[value=REFUSED]");
        page.fill("#words", "There is no room on the ward.");
        page.locator("#send").click();
        assertTrue(page.title().startsWith("Error: "), "a refusal names what its reason is about");
        Looks.good(page);
        page.check("input[value=NOT_PRACTICABLE]");
        send(page);
        assertTrue(page.locator("main").innerText().contains("A second person looks at it now"));
        assertEquals(0, page.locator("a[href^='/answer/row']").count(), "answered once");
    }

    private void lookAgain(Page page) {
        go(page, "again/list");
        page.locator("a[href^='/again/one']").first().click();
        look(page);
        page.locator("a[href^='/again/row']").first().click();
        look(page);
        page.check("input[value=AGREED]");
        send(page);
        page.locator("a[href^='/again/promise']").first().click();
        look(page);
        page.fill("#day", "1");
        page.fill("#day-month", "2");
        page.fill("#day-year", "2099");
        page.fill("#orders", "the ward clerk");
        send(page);
    }

    @ParameterizedTest
    @CsvSource({"1280, true", "320, false"})
    void she_shares_what_she_chose_and_stops_at_once(int width, boolean javaScript) {
        try (BrowserContext hers = People.AMARA.window(width, javaScript, base);
                BrowserContext his = People.TOM.window(width, javaScript, base)) {
            Page page = hers.newPage();
            Page tom = his.newPage();
            forget(page);
            share(page);
            go(tom, "shown/list");
            tom.locator("a[href^='/shown/one']").first().click();
            look(tom);
            assertTrue(tom.content().contains(CANARY));
            assertFalse(tom.content().contains("light signal"), "what was not ticked is not there");
            go(page, "trail/who-looked");
            assertTrue(page.locator("main").innerText().contains("Tom Barley"));
            page.navigate(base + "plan/mine");
            page.locator("a[href^='/plan/stop']").first().click();
            look(page);
            send(page);
            tom.reload();
            assertTrue(tom.title().startsWith("Page not found"), tom.title());
            go(page, "plan/mine");
            assertTrue(page.locator(".app-private").innerText().contains("Only you can see this"));
            go(page, "plan/sheet");
            forget(page);
        }
    }

    private void share(Page page) {
        page.navigate(base + "plan/start");
        page.locator("#send").click();
        page.fill("#words", CANARY + " is too fast");
        page.locator("#send").click();
        page.fill("#own", "A note each morning");
        page.locator("#send").click();
        go(page, "plan/part?of=EMERGENCY");
        page.fill("#words", "Show me the light signal.");
        send(page);
        go(
                page,
                "plan/row?id="
                        + page.locator("a[href^='/plan/row']")
                                .first()
                                .getAttribute("href")
                                .replaceAll(".*=", ""));
        page.fill("#why", "I read it in my own time");
        send(page);
        go(page, "plan/share");
        page.check("input[value=MANAGER]");
        send(page);
        page.check("input[value=BARRIER]");
        page.check("input[name=purpose][value=CHANGES]");
        page.check("input[name=months][value='6']");
        send(page);
        assertFalse(page.content().contains("light signal"));
        send(page);
        assertTrue(page.locator(".app-private").innerText().contains("Tom Barley until"));
    }

    @Test
    void whoever_it_is_not_for_finds_nothing_there_and_an_earlier_manager_and_an_old_share_neither() {
        Http amara = new Http(base).as(People.AMARA);
        try (BrowserContext hers = People.AMARA.window(1280, true, base)) {
            Page page = hers.newPage();
            forget(page);
            share(page);
            String id = page.locator("a[href^='/plan/stop']")
                    .first()
                    .getAttribute("href")
                    .replaceAll(".*=", "");
            String one = "/shown/one?id=" + id;
            Http tom = new Http(base).as(People.TOM);
            assertEquals(200, tom.get(one).statusCode());
            for (People other : People.all()) {
                if (other != People.TOM) {
                    assertEquals(404, new Http(base).as(other).get(one).statusCode(), other.name());
                }
            }
            assertEquals(404, tom.get("/plan/stop?id=" + id).statusCode(), "not his to stop");
            assertEquals(
                    tom.get("/shown/one?id=" + java.util.UUID.randomUUID())
                            .body()
                            .length(),
                    tom.get("/no/such/page").body().length());
            People.inDatabase("update managed set until_day = current_date where person = ?", People.AMARA.id());
            assertEquals(404, tom.get(one).statusCode(), "an earlier manager, even if no news came");
            People.inDatabase("update managed set until_day = null where person = ?", People.AMARA.id());
            assertEquals(200, tom.get(one).statusCode());
            People.inDatabase("update shared_part set until_day = current_date - 1 where reader = ?", People.TOM.id());
            assertEquals(404, tom.get(one).statusCode(), "over");
            assertTrue(amara.get("/plan/mine").body().contains(CANARY));
            forget(page);
        }
    }

    @Test
    void everything_is_written_by_keyboard_alone() {
        try (BrowserContext window = People.AMARA.window(1280, true, base)) {
            Page page = window.newPage();
            forget(page);
            page.navigate(base + "plan/start");
            press(page, "#send", "Enter");
            page.waitForURL("**/plan/in-the-way");
            type(page, "#words", "Noise");
            press(page, "#send", "Enter");
            page.waitForURL("**/plan/help");
            type(page, "#own", "A quiet place");
            press(page, "#send", "Enter");
            page.waitForURL("**/plan/how");
            press(page, "input[name=way]", "ArrowUp");
            press(page, "#send", "Enter");
            page.waitForURL("**/plan/mine");
            forget(page);
        }
    }

    private void forget(Page page) {
        page.navigate(base + "plan/delete");
        page.locator("#send").click();
        page.waitForURL(url -> !url.contains("/plan/"));
    }

    private void go(Page page, String path) {
        page.navigate(base + path);
        look(page);
    }

    private void send(Page page) {
        page.locator("#send").click();
        look(page);
    }

    private void look(Page page) {
        String path = URI.create(page.url()).getPath();
        seen.add(path.substring(path.lastIndexOf('/') + 1));
        assertFalse(TELLING.matcher(page.title() + " " + page.url()).find(), () -> page.title() + " " + page.url());
        Looks.good(page);
    }

    private static void type(Page page, String target, String text) {
        for (int i = 0; i < 80; i++) {
            if (Boolean.TRUE.equals(page.evaluate("target => document.activeElement.matches(target)", target))) {
                page.keyboard().type(text);
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the keyboard never came to " + target + " on " + page.url());
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
