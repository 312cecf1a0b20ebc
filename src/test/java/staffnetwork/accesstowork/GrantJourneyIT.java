package staffnetwork.accesstowork;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URL;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import staffnetwork.it.Http;
import staffnetwork.it.Keyboard;
import staffnetwork.it.Looks;
import staffnetwork.it.MovedClock;
import staffnetwork.it.People;
import staffnetwork.it.Post;

/** An application from the day somebody applied to asking again, as they write it down; what helps meanwhile, the sheet, the letter. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class GrantJourneyIT {
    private static final Pattern TELLING = Pattern.compile(
            "disab|health|condition|illness|declar|adjust|wdes|confiden|private|access to work",
            Pattern.CASE_INSENSITIVE);
    private static final String CANARY = "canarygrant";
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

    @ArquillianResource
    private URL base;

    @ParameterizedTest
    @CsvSource({"1280, true", "320, false"})
    void she_writes_down_what_became_of_it_and_has_something_meanwhile(int width, boolean javaScript) {
        try (BrowserContext hers = People.AMARA.window(width, javaScript, base)) {
            Page page = hers.newPage();
            forget(page);
            applies(page);
            meanwhile(page);
            isAwarded(page);
            makesASheet(page);
            forget(page);
            assertTrue(page.locator("main").innerText().contains("You have not written anything down."));
        }
    }

    private void applies(Page page) {
        go(page, "grant/mine");
        assertTrue(page.locator(".app-private").innerText().contains("Only you can see this"));
        go(page, "grant/applied");
        page.locator("#send").click();
        assertTrue(page.title().startsWith("Error: "), page.title());
        Looks.good(page);
        day(page, "day", today.minusDays(100));
        page.fill("#reference", CANARY);
        page.check("input[value=NO]");
        send(page);
        assertTrue(page.locator("main").innerText().contains("You have waited 100 days"));
        assertTrue(page.locator("main").innerText().contains(CANARY));
        go(page, "");
        assertTrue(page.locator("main").innerText().contains("You are waiting for an answer."));
        assertFalse(page.content().contains(CANARY), "the first page says no word of it");
    }

    private void meanwhile(Page page) {
        go(page, "grant/mine");
        page.click("#meanwhile");
        look(page);
        page.locator("#send").click();
        assertTrue(page.title().startsWith("Error: "), page.title());
        page.fill("#what", "A chair on loan");
        send(page);
        page.fill("#words", "The desk is too high");
        send(page);
        go(page, "plan/mine");
        String plan = page.locator("main").innerText();
        assertTrue(plan.contains("A chair on loan") && plan.contains("While I wait for Access to Work"), plan);
        go(page, "grant/meanwhile");
        page.fill("#what", "A chair on loan");
        send(page);
        assertTrue(page.url().endsWith("/ask/who"), "she can ask for it at once: " + page.url());
    }

    private void isAwarded(Page page) {
        go(page, "grant/visit");
        page.fill("#assessor", "Jo Plum");
        day(page, "day", today.plusDays(9));
        send(page);
        go(page, "grant/letter");
        day(page, "letter", today);
        page.fill("#what", "A support worker");
        day(page, "until", today.minusDays(1));
        page.locator("#send").click();
        assertTrue(page.title().startsWith("Error: "), "it ends after it begins");
        day(page, "until", today.plusDays(40));
        send(page);
        assertTrue(page.locator("main").innerText().contains("Your award ends soon"));
        go(page, "");
        assertTrue(page.locator("main").innerText().contains("Ask again now."));
        go(page, "grant/item");
        page.fill("#what", "Microphone");
        send(page);
        page.locator("a[href^='/grant/item?id=']").first().click();
        look(page);
        assertEquals("Microphone", page.inputValue("#what"));
        day(page, "claimed", today);
        send(page);
        go(page, "grant/renew");
        day(page, "day", today);
        send(page);
        assertTrue(page.locator("main").innerText().contains("You asked for it again."));
    }

    private void makesASheet(Page page) {
        page.navigate(base + "plan/part?of=9");
        page.fill("#words", "canaryname");
        send(page);
        go(page, "grant/paper");
        assertEquals(0, page.locator("input[type=checkbox]:checked").count(), "nothing is ticked beforehand");
        page.check("input[value=BARRIER]");
        send(page);
        String sheet = page.locator("main").innerText();
        assertTrue(sheet.contains("The desk is too high") && sheet.contains("Amara Eze"), sheet);
        assertFalse(sheet.contains("canaryname"), "never the name of a condition unless it was ticked");
        assertFalse(sheet.contains("A chair on loan"), "and no row that was not ticked");
        String file = new Http(base).as(People.AMARA).get("/grant/sheet.txt").body();
        assertTrue(file.contains("The desk is too high") && !file.contains("canaryname"), file);
        go(page, "grant/paper");
        page.check("input[value=CONDITION]");
        send(page);
        assertTrue(page.locator("main").innerText().contains("canaryname"), "if ticked");
    }

    @Test
    void by_keyboard_alone() {
        try (BrowserContext hers = People.AMARA.window(1280, true, base)) {
            Page page = hers.newPage();
            forget(page);
            page.navigate(base + "grant/mine");
            Keyboard.press(page, "a[href='/grant/applied']");
            types(page, "day", today.minusDays(100));
            Keyboard.type(page, "#reference", CANARY);
            Keyboard.key(page, "input[name=contact]", "Space");
            Keyboard.press(page, "#send");
            assertTrue(page.locator("main").innerText().contains("You have waited 100 days"));
            Keyboard.press(page, "#meanwhile");
            Keyboard.type(page, "#what", "A chair on loan");
            Keyboard.press(page, "#send");
            assertTrue(page.url().endsWith("/plan/in-the-way"), page.url());
            page.navigate(base + "grant/mine");
            Keyboard.press(page, "a[href='/grant/letter']");
            types(page, "letter", today);
            Keyboard.type(page, "#what", "A support worker");
            types(page, "until", today.plusDays(40));
            Keyboard.press(page, "#send");
            assertTrue(page.locator("main").innerText().contains("Your award ends soon"));
            Keyboard.press(page, "a[href='/grant/item']");
            Keyboard.type(page, "#what", "Microphone");
            Keyboard.press(page, "#send");
            Keyboard.press(page, "a[href='/grant/item?id=1']");
            Keyboard.press(page, "#remove");
            assertFalse(page.locator("main").innerText().contains("Microphone"));
            Keyboard.press(page, "a[href='/grant/renew']");
            types(page, "day", today);
            Keyboard.press(page, "#send");
            assertTrue(page.locator("main").innerText().contains("You asked for it again."));
            Keyboard.press(page, "a[href='/grant/delete']");
            Keyboard.press(page, "#send");
            forget(page);
        }
    }

    private static void types(Page page, String field, LocalDate day) {
        date("#" + field, day, "", "").forEach((id, value) -> {
            if (!id.isEmpty()) {
                Keyboard.type(page, id, value);
            }
        });
    }

    @Test
    void nobody_else_finds_a_word_of_it_and_her_own_copy_has_it() {
        Http amara = new Http(base).as(People.AMARA);
        amara.form("/grant/applied", date("day", today.minusDays(9), "reference", CANARY), "send");
        amara.form("/grant/item", Map.of("what", CANARY + " thing"), "send");
        assertTrue(amara.get("/grant/mine").body().contains(CANARY));
        assertTrue(amara.get("/my/record").body().contains(CANARY));
        for (People other : People.all()) {
            if (other != People.AMARA) {
                Http http = new Http(base).as(other);
                assertFalse(http.get("/grant/mine").body().contains(CANARY), other.name());
                assertEquals(404, http.get("/grant/item?id=1").statusCode(), other.name());
                assertEquals(
                        404, http.post("/grant/item?id=1", Map.of("what", "x")).statusCode(), other.name());
            }
        }
        amara.form("/grant/delete", Map.of(), "send");
        assertFalse(amara.get("/grant/mine").body().contains(CANARY));
        assertEquals(
                "1",
                People.fromDatabase(
                        "select count(distinct length(sealed))::text from access_to_work"), // one size for everybody
                "whoever wrote and whoever did not");
    }

    @Test
    void a_letter_that_says_nothing_comes_once_when_an_award_ends_soon() {
        People.haveAccounts();
        People.inDatabase(
                "update account set password_set = now() - interval '90 day' where id = ?", People.AMARA.id());
        try (MovedClock clock = new MovedClock()) {
            clock.isAhead(Duration.ofDays(-30));
            Http before = new Http(base).as(People.AMARA);
            before.form("/grant/delete", Map.of(), "send");
            Map<String, String> letter = date("letter", today.minusDays(40), "what", CANARY);
            letter.putAll(date("until", today.plusDays(70), "x", "x"));
            before.form("/grant/letter", letter, "send");
            assertTrue(before.get("/grant/mine").body().contains("We tell you 12 weeks before it ends"));
        }
        int already = Post.to(People.AMARA.email()).size();
        somebodyJoins();
        String letter = Post.await(People.AMARA.email(), already + 1);
        assertFalse(TELLING.matcher(letter).find() || letter.contains(CANARY), letter);
        somebodyJoins();
        somebodyJoins();
        assertEquals(already + 1, Post.to(People.AMARA.email()).size(), "once");
        new Http(base).as(People.AMARA).form("/grant/delete", Map.of(), "send");
    }

    /** After which rows are looked after; the newcomer's own letter shows that it is done. */
    private void somebodyJoins() {
        String email = "new" + UUID.randomUUID() + "@plenty.nhs.uk";
        new Http(base).as(People.ADA).form("/account/add-account", Map.of("name", "New Comer", "email", email), "send");
        People.inDatabase("select pg_sleep(3)"); // the keeping goes on its own thread, a moment after they joined
    }

    private static Map<String, String> date(String field, LocalDate day, String other, String value) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(field, Integer.toString(day.getDayOfMonth()));
        fields.put(field + "-month", Integer.toString(day.getMonthValue()));
        fields.put(field + "-year", Integer.toString(day.getYear()));
        fields.put(other, value);
        return fields;
    }

    private static void day(Page page, String field, LocalDate day) {
        date("#" + field, day, "", "").forEach((id, value) -> {
            if (!id.isEmpty()) {
                page.fill(id, value);
            }
        });
    }

    private void forget(Page page) {
        for (String what : new String[] {"plan/delete", "grant/delete"}) {
            page.navigate(base + what);
            page.locator("#send").click();
            page.waitForURL(url -> !url.contains("/delete"));
        }
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
}
