package staffnetwork.leave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URL;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
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

/** Days off that are no sick leave: entered, approved, seen by her manager as long as she lets him, and by nobody else. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TimeJourneyIT {
    private static final Pattern TELLING = Pattern.compile(
            "disab|health|condition|illness|declar|adjust|wdes|confiden|private|sick", Pattern.CASE_INSENSITIVE);
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

    @ArquillianResource
    private URL base;

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
    void she_enters_a_day_lets_her_manager_see_it_changes_it_and_stops(int width, boolean javaScript) {
        try (BrowserContext hers = People.AMARA.window(width, javaScript, base);
                BrowserContext his = People.TOM.window(width, javaScript, base)) {
            Page page = hers.newPage();
            Page tom = his.newPage();
            forget(page);
            go(page, "time/entry");
            page.locator("#send").click();
            assertTrue(page.title().startsWith("Error: "), page.title());
            Looks.good(page);
            enter(page, today, "3:40", "NO");
            assertTrue(page.locator("main").innerText().contains("3 hours 40 minutes"));
            go(tom, "time/shown");
            assertFalse(tom.content().contains("Amara Eze"), "nothing before she lets him");
            lets(page);
            go(tom, "time/shown");
            String seen = tom.locator("main").innerText();
            assertTrue(seen.contains("Amara Eze") && seen.contains("Approved leave, 3 hours 40 minutes"), seen);
            assertFalse(seen.contains("I did not know before"), "not whether it was planned");
            go(page, "trail/who-looked");
            assertTrue(page.locator("main").innerText().contains("Tom Barley"));
            changes(page, tom);
            go(page, "time/mine");
            page.locator("a[href^='/time/stop']").first().click();
            look(page);
            send(page);
            go(tom, "time/shown");
            assertFalse(tom.content().contains("Amara Eze"), "stopped");
            go(page, "time/delete");
            forget(page);
        }
    }

    private void lets(Page page) {
        go(page, "time/show");
        page.check("input[value=MANAGER]");
        page.check("input[value=TODAY]");
        page.check("input[name=months][value='1']");
        send(page);
        assertTrue(page.locator("main").innerText().contains("3 hours 40 minutes"), "exactly what he sees");
        send(page);
        assertTrue(page.locator(".app-private").innerText().contains("Tom Barley until"));
    }

    private void changes(Page page, Page tom) {
        go(page, "time/mine");
        page.locator("a[href^='/time/entry?id=']").first().click();
        look(page);
        enter(page, today, "2", "YES");
        go(tom, "time/shown");
        assertTrue(tom.locator("main").innerText().contains("Approved leave, 2 hours"));
        page.locator("a[href^='/time/entry?id=']").first().click();
        look(page);
        page.click("#cancel");
        look(page);
        go(tom, "time/shown");
        assertFalse(tom.locator("main").innerText().contains("2 hours"), "cancelled for him too");
    }

    @Test
    void more_than_the_policy_approves_is_not_kept_and_leads_to_asking() {
        try (BrowserContext hers = People.AMARA.window(1280, true, base)) {
            Page page = hers.newPage();
            forget(page);
            page.navigate(base + "plan/delete");
            page.locator("#send").click();
            page.waitForURL(url -> !url.contains("/delete"));
            go(page, "time/entry");
            enter(page, today, "24", "YES");
            go(page, "time/entry");
            enter(page, today.minusDays(1), "24", "YES");
            assertTrue(page.url().endsWith("/time/ask"), page.url());
            go(page, "time/mine");
            assertEquals(1, page.locator("a[href^='/time/entry?id=']").count());
            go(page, "time/ask");
            send(page);
            assertTrue(page.url().endsWith("/plan/in-the-way"), page.url());
            go(page, "plan/mine");
            assertTrue(page.locator("main").innerText().contains("More time off that does not count as sick leave"));
            forget(page);
        }
    }

    @Test
    void whoever_it_is_not_for_finds_nothing_and_an_earlier_manager_and_an_old_day_neither() {
        try (BrowserContext hers = People.AMARA.window(1280, true, base)) {
            Page page = hers.newPage();
            forget(page);
            go(page, "time/entry");
            enter(page, today, "3:40", "NO");
            lets(page);
            go(page, "time/mine");
            String stop = page.locator("a[href^='/time/stop']").first().getAttribute("href");
            for (People other : People.all()) {
                if (other != People.AMARA) {
                    Http http = new Http(base).as(other);
                    assertEquals(404, http.get(stop).statusCode(), other.name());
                    assertEquals(404, http.post(stop, java.util.Map.of()).statusCode(), other.name());
                    assertEquals(404, http.get("/time/entry?id=1").statusCode(), other.name());
                    assertEquals(
                            other == People.TOM, http.get("/time/shown").body().contains("Amara Eze"), other.name());
                }
            }
            Http tom = new Http(base).as(People.TOM);
            People.inDatabase("update managed set until_day = current_date where person = ?", People.AMARA.id());
            assertFalse(tom.get("/time/shown").body().contains("Amara Eze"), "an earlier manager");
            People.inDatabase("update managed set until_day = null where person = ?", People.AMARA.id());
            assertTrue(tom.get("/time/shown").body().contains("Amara Eze"));
            People.inDatabase("update shown_time set until_day = current_date - 1 where reader = ?", People.TOM.id());
            assertFalse(tom.get("/time/shown").body().contains("Amara Eze"), "over");
            assertEquals(
                    404,
                    new Http(base)
                            .as(People.AMARA)
                            .get("/time/stop?id=" + UUID.randomUUID())
                            .statusCode());
            forget(page);
        }
    }

    @Test
    void a_day_is_entered_by_keyboard_alone() {
        try (BrowserContext window = People.AMARA.window(1280, true, base)) {
            Page page = window.newPage();
            forget(page);
            page.navigate(base + "time/entry");
            type(page, "#day", Integer.toString(today.getDayOfMonth()));
            type(page, "#day-month", Integer.toString(today.getMonthValue()));
            type(page, "#day-year", Integer.toString(today.getYear()));
            type(page, "#hours", "3");
            reach(page, "input[name=planned]");
            page.keyboard().press("Space");
            reach(page, "#send");
            page.keyboard().press("Enter");
            page.waitForURL("**/time/mine");
            assertTrue(page.locator("main").innerText().contains("3 hours"));
            forget(page);
        }
    }

    private void enter(Page page, LocalDate day, String hours, String planned) {
        page.fill("#day", Integer.toString(day.getDayOfMonth()));
        page.fill("#day-month", Integer.toString(day.getMonthValue()));
        page.fill("#day-year", Integer.toString(day.getYear()));
        page.fill("#hours", hours);
        page.check("input[name=planned][value=" + planned + "]");
        send(page);
    }

    private void forget(Page page) {
        page.navigate(base + "time/delete");
        page.locator("#send").click();
        page.waitForURL(url -> !url.contains("/time/"));
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
        assertFalse(TELLING.matcher(page.title() + " " + page.url()).find(), () -> page.title() + " " + page.url());
        Looks.good(page);
    }

    private static void type(Page page, String target, String text) {
        reach(page, target);
        page.keyboard().type(text);
    }

    private static void reach(Page page, String target) {
        for (int i = 0; i < 80; i++) {
            if (Boolean.TRUE.equals(page.evaluate("target => document.activeElement.matches(target)", target))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the keyboard never came to " + target + " on " + page.url());
    }
}
