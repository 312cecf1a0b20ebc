package staffnetwork.routes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import jakarta.mail.MessagingException;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import staffnetwork.it.ClockRound;
import staffnetwork.it.Http;
import staffnetwork.it.Keyboard;
import staffnetwork.it.Looks;
import staffnetwork.it.MovedClock;
import staffnetwork.it.People;
import staffnetwork.it.Post;
import staffnetwork.it.Walk;

/** Writing a plan, sharing it and asking for it, as people do it: she, her manager, a second looker; and everybody it is not for. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AskingJourneyIT {
    private static final String ALONG = "Somebody comes along to talks";
    private static final String CANARY = "canaryhandover";

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
    void she_asks_in_seven_pages_and_what_is_refused_is_looked_at_again(int width, boolean javaScript) {
        try (BrowserContext hers = People.AMARA.window(width, javaScript, base);
                BrowserContext his = People.TOM.window(width, javaScript, base);
                BrowserContext second = People.LENA.window(width, javaScript, base)) {
            Page page = hers.newPage();
            walk.forget(page, "plan/delete");
            walk.startAgain();
            ask(page);
            assertEquals(List.of("start", "in-the-way", "help", "how", "who", "check", "sent"), walk.seen());
            refuse(his.newPage());
            lookAgain(second.newPage());
            walk.go(page, "ask/list");
            walk.follow(page, "a[href^='/ask/one']");
            Walk.says(page, "There is no room on the ward.");
            walk.follow(page, "input[value='It is there']");
            walk.follow(page, "a[href^='/ask/works']");
            page.check("input[value=PARTLY]");
            walk.send(page);
            looksAgain(page);
            walk.forget(page, "plan/delete");
        }
    }

    private void looksAgain(Page page) {
        walk.go(page, "ask/changed");
        page.check("input[value=PLACE]");
        walk.send(page);
        walk.go(page, "");
        Walk.says(page, "It is time to look at something again");
        walk.follow(page, "a:has-text('It is time to look')");
        walk.follow(page, "a[href^='/ask/review']");
        page.check("input[value=STILL_RIGHT]");
        walk.send(page);
        walk.go(page, "");
        assertFalse(page.locator("main").innerText().contains("It is time to look at something again"));
    }

    @Test
    void every_letter_on_the_way_really_goes_out_and_has_the_same_words_for_everybody() {
        int amara = count(People.AMARA);
        int tom = count(People.TOM);
        int lena = count(People.LENA);
        try (BrowserContext hers = People.AMARA.window(1280, true, base);
                BrowserContext his = People.TOM.window(1280, true, base);
                BrowserContext second = People.LENA.window(1280, true, base)) {
            Page page = hers.newPage();
            walk.forget(page, "plan/delete");
            ask(page);
            Post.await(People.TOM.email(), tom + 1); // asked
            refuse(his.newPage());
            Post.await(People.AMARA.email(), amara + 1); // answered
            Post.await(People.LENA.email(), lena + 1); // handed on
            walk.go(page, "");
            Walk.says(page, "There is something new for you to read");
            lookAgain(second.newPage());
            Post.await(People.AMARA.email(), amara + 3); // answered, and promised
            walk.go(page, "ask/list");
            page.locator("a[href^='/ask/one']").first().click();
            page.locator("input[value='It is there']").first().click();
            walk.go(page, "ask/changed");
            page.check("input[value=ROLE]");
            walk.send(page);
            ClockRound.now();
            Post.await(People.AMARA.email(), amara + 4); // a review
            try (MovedClock clock = new MovedClock()) {
                clock.isAhead(Duration.ofDays(22));
                ClockRound.now();
                ClockRound.now();
            }
            Post.await(People.AMARA.email(), amara + 5); // does it work?
            walk.forget(page, "plan/delete");
        }
        assertEquals(amara + 5, Post.to(People.AMARA.email()).size(), "each once");
        List<String> letters = Stream.of(
                        letters(People.AMARA, amara), letters(People.TOM, tom), letters(People.LENA, lena))
                .flatMap(each -> each)
                .toList();
        assertEquals(1, letters.stream().distinct().count(), () -> String.join("\n---\n", letters));
        String words = letters.get(0);
        for (String telling : List.of(CANARY, "Amara", "Tom", "Lena", "note", "ward", "asked", "plan")) {
            assertFalse(words.contains(telling), () -> telling + " in " + words);
        }
        assertFalse(Walk.tells(words), words);
    }

    private static int count(People person) {
        return Post.to(person.email()).size();
    }

    private static Stream<String> letters(People person, int before) {
        int all = Post.to(person.email()).size();
        return IntStream.rangeClosed(before + 1, all)
                .mapToObj(number -> subject(person, number) + "\n" + Post.await(person.email(), number));
    }

    private static String subject(People person, int number) {
        try {
            return Post.to(person.email()).get(number - 1).getSubject();
        } catch (MessagingException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void ask(Page page) {
        walk.go(page, "plan/start");
        walk.send(page);
        walk.sendWrong(page);
        page.fill("#words", CANARY + " is too fast");
        walk.send(page);
        page.fill("#own", "A note each morning");
        walk.send(page);
        page.check("input[value=FORMAL]");
        walk.send(page);
        page.check("input[value=MANAGER]");
        page.check("input[value=COMES_ALONG]");
        walk.send(page);
        Walk.says(page, CANARY); // exactly what goes is shown first
        Walk.says(page, ALONG); // and who is with her
        walk.send(page);
        assertTrue(page.locator(".app-private").innerText().contains("Tom Barley"));
    }

    private void refuse(Page page) {
        walk.go(page, "");
        page.locator("a:has-text('There is something for you to answer')").click();
        walk.go(page, "answer/list");
        walk.follow(page, "a[href^='/answer/one']");
        Walk.says(page, "There has to be an answer by");
        Walk.says(page, ALONG); // who is with her, as she was shown
        walk.follow(page, "a[href^='/answer/row']");
        page.check("input[value=REFUSED]");
        page.fill("#words", "There is no room on the ward.");
        page.locator("#send").click();
        assertTrue(page.title().startsWith("Error: "), "a refusal names what its reason is about");
        Looks.good(page);
        page.check("input[value=NOT_PRACTICABLE]");
        walk.send(page);
        Walk.says(page, "It waits for a second look");
        assertEquals(0, page.locator("a[href^='/answer/row']").count(), "answered once");
    }

    private void lookAgain(Page page) {
        walk.go(page, "");
        page.locator("a:has-text('There is something for you to look at again')")
                .click();
        walk.follow(page, "a[href^='/again/one']");
        walk.follow(page, "a[href^='/again/row']");
        page.check("input[value=AGREED]");
        walk.send(page);
        walk.follow(page, "a[href^='/again/promise']");
        page.fill("#day", "1");
        page.fill("#day-month", "2");
        page.fill("#day-year", "2099");
        page.fill("#orders", "the ward clerk");
        walk.send(page);
    }

    @ParameterizedTest
    @CsvSource({"1280, true", "320, false"})
    void she_shares_what_she_chose_and_stops_at_once(int width, boolean javaScript) {
        try (BrowserContext hers = People.AMARA.window(width, javaScript, base);
                BrowserContext his = People.TOM.window(width, javaScript, base)) {
            Page page = hers.newPage();
            Page tom = his.newPage();
            walk.forget(page, "plan/delete");
            share(page);
            walk.go(tom, "shown/list");
            walk.follow(tom, "a[href^='/shown/one']");
            assertTrue(tom.content().contains(CANARY));
            assertFalse(tom.content().contains("light signal"), "what was not ticked is not there");
            walk.go(page, "trail/who-looked");
            Walk.says(page, "Tom Barley");
            saysWhatBecame(page);
            tom.reload();
            assertFalse(tom.content().contains("told no"), "what became of it is hers alone");
            page.navigate(base + "plan/mine");
            walk.follow(page, "a[href^='/plan/stop']");
            walk.send(page);
            tom.reload();
            assertTrue(tom.title().startsWith("Page not found"), tom.title());
            walk.go(page, "plan/mine");
            assertTrue(page.locator(".app-private").innerText().contains("Only you can see this"));
            walk.forget(page, "plan/delete");
        }
    }

    private void saysWhatBecame(Page page) {
        walk.go(page, "plan/mine");
        page.locator("a[href^='/plan/row']").first().click();
        page.locator("a[href^='/talk/became']").click();
        walk.look(page);
        page.locator("#send").click();
        assertTrue(page.title().startsWith("Error: "), page.title());
        Looks.good(page);
        page.check("input[value=INFORMAL]");
        page.check("input[value=REFUSED]");
        page.check("input[value=LATER]");
        walk.send(page);
        assertTrue(page.locator("main").innerText().contains("You were told no, you said on"));
        page.locator("a[href^='/plan/row']").first().click();
        page.locator("a[href^='/talk/became']").click();
        assertTrue(page.isChecked("input[value=REFUSED]"));
        page.check("input[value=WORKS]");
        walk.send(page);
        assertTrue(page.locator("main").innerText().contains("It is there and works, you said on"));
        page.locator("a[href^='/plan/row']").first().click();
        page.locator("a[href^='/talk/became']").click();
        page.locator("#forget").click();
        walk.look(page);
        assertFalse(page.locator("main").innerText().contains("you said on"));
        page.locator("a[href^='/plan/row']").first().click();
        page.locator("a[href^='/talk/became']").click();
        page.check("input[value=GO_BETWEEN]");
        page.check("input[value=REFUSED]");
        page.check("input[value=SOON]");
        walk.send(page);
    }

    private void share(Page page) {
        page.navigate(base + "plan/start");
        page.locator("#send").click();
        page.fill("#words", CANARY + " is too fast");
        page.locator("#send").click();
        page.fill("#own", "A note each morning");
        page.locator("#send").click();
        walk.go(page, "plan/part?of=7");
        page.fill("#words", "Show me the light signal.");
        walk.send(page);
        walk.go(
                page,
                "plan/row?id="
                        + page.locator("a[href^='/plan/row']")
                                .first()
                                .getAttribute("href")
                                .replaceAll(".*=", ""));
        page.fill("#why", "I read it in my own time");
        walk.send(page);
        walk.go(page, "plan/share");
        page.check("input[value=MANAGER]");
        walk.send(page);
        page.check("input[value=BARRIER]");
        page.check("input[name=purpose][value=CHANGES]");
        page.check("input[name=months][value='6']");
        walk.send(page);
        assertFalse(page.content().contains("light signal"));
        walk.send(page);
        assertTrue(page.locator(".app-private").innerText().contains("Tom Barley until"));
    }

    @Test
    void whoever_it_is_not_for_finds_nothing_there_and_an_earlier_manager_and_an_old_share_neither() {
        Http amara = new Http(base).as(People.AMARA);
        try (BrowserContext hers = People.AMARA.window(1280, true, base)) {
            Page page = hers.newPage();
            walk.forget(page, "plan/delete");
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
            walk.forget(page, "plan/delete");
        }
    }

    @Test
    void everything_is_written_by_keyboard_alone() {
        try (BrowserContext window = People.AMARA.window(1280, true, base)) {
            Page page = window.newPage();
            walk.forget(page, "plan/delete");
            page.navigate(base + "plan/start");
            Keyboard.key(page, "#send", "Enter");
            page.waitForURL("**/plan/in-the-way");
            Keyboard.type(page, "#words", "Noise");
            Keyboard.key(page, "#send", "Enter");
            page.waitForURL("**/plan/help");
            Keyboard.type(page, "#own", "A quiet place");
            Keyboard.key(page, "#send", "Enter");
            page.waitForURL("**/plan/how");
            Keyboard.key(page, "input[name=way]", "ArrowUp");
            Keyboard.key(page, "#send", "Enter");
            page.waitForURL("**/plan/mine");
            walk.forget(page, "plan/delete");
        }
    }
}
