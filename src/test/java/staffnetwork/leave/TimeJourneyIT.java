package staffnetwork.leave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URL;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
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
import staffnetwork.it.Keyboard;
import staffnetwork.it.People;
import staffnetwork.it.Walk;

/** Days off that are no sick leave: entered, approved, seen by her manager as long as she lets him, and by nobody else. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TimeJourneyIT {
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

    @ArquillianResource
    private URL base;

    private Walk walk;

    @BeforeEach
    void tom_manages_amara() {
        walk = new Walk(base);
        People.TOM.manages(People.AMARA);
    }

    @AfterEach
    void nobody_manages_anybody() {
        People.TOM.managesNoMore(People.AMARA);
    }

    @ParameterizedTest
    @CsvSource({"1280, true", "320, false"})
    void she_enters_a_day_lets_her_manager_see_it_changes_it_and_stops(int width, boolean javaScript) {
        try (BrowserContext hers = People.AMARA.window(width, javaScript, base);
                BrowserContext his = People.TOM.window(width, javaScript, base)) {
            Page page = hers.newPage();
            Page tom = his.newPage();
            walk.forget(page, "time/delete");
            walk.go(page, "time/entry");
            walk.sendWrong(page);
            enter(page, today, "3:40", "NO");
            Walk.says(page, "3 hours 40 minutes");
            walk.go(tom, "time/shown");
            assertFalse(tom.content().contains("Amara Eze"), "nothing before she lets him");
            lets(page);
            walk.go(tom, "time/shown");
            String seen = tom.locator("main").innerText();
            assertTrue(seen.contains("Amara Eze") && seen.contains("Approved leave, 3 hours 40 minutes"), seen);
            assertFalse(seen.contains("I did not know before"), "not whether it was planned");
            walk.go(page, "trail/who-looked");
            Walk.says(page, "Tom Barley");
            changes(page, tom);
            walk.go(page, "time/mine");
            walk.follow(page, "a[href^='/time/stop']");
            walk.send(page);
            walk.go(tom, "time/shown");
            assertFalse(tom.content().contains("Amara Eze"), "stopped");
            walk.go(page, "time/delete");
            walk.forget(page, "time/delete");
        }
    }

    private void lets(Page page) {
        walk.go(page, "time/show");
        page.check("input[value=MANAGER]");
        page.check("input[value=TODAY]");
        page.check("input[name=months][value='1']");
        walk.send(page);
        Walk.says(page, "3 hours 40 minutes"); // exactly what he sees
        walk.send(page);
        assertTrue(page.locator(".app-private").innerText().contains("Tom Barley until"));
    }

    private void changes(Page page, Page tom) {
        walk.go(page, "time/mine");
        walk.follow(page, "a[href^='/time/entry?id=']");
        enter(page, today, "2", "YES");
        walk.go(tom, "time/shown");
        assertTrue(tom.locator("main").innerText().contains("Approved leave, 2 hours"));
        walk.follow(page, "a[href^='/time/entry?id=']");
        page.click("#cancel");
        walk.look(page);
        walk.go(tom, "time/shown");
        assertFalse(tom.locator("main").innerText().contains("2 hours"), "cancelled for him too");
    }

    @Test
    void more_than_the_policy_approves_is_not_kept_and_leads_to_asking() {
        try (BrowserContext hers = People.AMARA.window(1280, true, base)) {
            Page page = hers.newPage();
            walk.forget(page, "time/delete");
            walk.forget(page, "plan/delete");
            walk.go(page, "time/entry");
            enter(page, today, "24", "YES");
            walk.go(page, "time/entry");
            enter(page, today.minusDays(1), "24", "YES");
            assertTrue(page.url().endsWith("/time/ask"), page.url());
            walk.go(page, "time/mine");
            assertEquals(1, page.locator("a[href^='/time/entry?id=']").count());
            walk.go(page, "time/ask");
            walk.send(page);
            assertTrue(page.url().endsWith("/plan/in-the-way"), page.url());
            walk.go(page, "plan/mine");
            Walk.says(page, "More time off that does not count as sick leave");
            walk.forget(page, "time/delete");
        }
    }

    @Test
    void whoever_it_is_not_for_finds_nothing_and_an_earlier_manager_and_an_old_day_neither() {
        try (BrowserContext hers = People.AMARA.window(1280, true, base)) {
            Page page = hers.newPage();
            walk.forget(page, "time/delete");
            walk.go(page, "time/entry");
            enter(page, today, "3:40", "NO");
            lets(page);
            walk.go(page, "time/mine");
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
            walk.forget(page, "time/delete");
        }
    }

    @Test
    void a_day_is_entered_by_keyboard_alone() {
        try (BrowserContext window = People.AMARA.window(1280, true, base)) {
            Page page = window.newPage();
            walk.forget(page, "time/delete");
            page.navigate(base + "time/entry");
            Keyboard.type(page, "#day", Integer.toString(today.getDayOfMonth()));
            Keyboard.type(page, "#day-month", Integer.toString(today.getMonthValue()));
            Keyboard.type(page, "#day-year", Integer.toString(today.getYear()));
            Keyboard.type(page, "#hours", "3");
            Keyboard.key(page, "input[name=planned]", "Space");
            Keyboard.key(page, "#send", "Enter");
            page.waitForURL("**/time/mine");
            Walk.says(page, "3 hours");
            walk.forget(page, "time/delete");
        }
    }

    private void enter(Page page, LocalDate day, String hours, String planned) {
        page.fill("#day", Integer.toString(day.getDayOfMonth()));
        page.fill("#day-month", Integer.toString(day.getMonthValue()));
        page.fill("#day-year", Integer.toString(day.getYear()));
        page.fill("#hours", hours);
        page.check("input[name=planned][value=" + planned + "]");
        walk.send(page);
    }
}
