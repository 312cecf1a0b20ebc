package staffnetwork.declaration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URL;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import staffnetwork.it.Keyboard;
import staffnetwork.it.Looks;
import staffnetwork.it.People;
import staffnetwork.it.Walk;

/** Telling, changing, passing on and taking back, as a person does it, with pages counted against the journeys. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TellingJourneyIT {
    @ArquillianResource
    private URL base;

    private Walk walk;

    @BeforeEach
    void a_walk_begins() {
        walk = new Walk(base);
    }

    @ParameterizedTest
    @CsvSource({"1280, true", "320, true", "1280, false", "320, false"})
    void a_yes_is_told_changed_passed_on_and_deleted(int width, boolean javaScript) {
        try (BrowserContext window = People.AMARA.window(width, javaScript, base)) {
            Page page = window.newPage();
            walk.forget(page, "my/take-back");
            tellYes(page);
            assertEquals(List.of("start", "question-1", "question-2", "question-3", "check", "saved"), walk.seen());
            changeOneAnswer(page);
            passOn(page);
            delete(page);
        }
    }

    private void tellYes(Page page) {
        walk.startAgain();
        walk.go(page, "my/start");
        Walk.says(page, "HR analyst");
        assertTrue(page.locator("#later").isVisible(), "Not now has the same weight");
        walk.send(page);
        page.locator("#send").click(); // nothing chosen: the same page with an error
        assertTrue(page.title().startsWith("Error: "), page.title());
        Looks.good(page);
        page.locator(".nhsuk-error-summary a").first().click();
        assertEquals("answer", page.evaluate("document.activeElement.id"));
        page.check("input[value=YES]");
        walk.send(page);
        page.check("input[value=A_LITTLE]");
        walk.send(page);
        page.check("input[value=STAMINA]");
        page.check("input[value=HEARING]");
        page.fill("#words", "It comes and goes.");
        page.check("input[name=identity][value=NOT_SURE]");
        walk.send(page);
        for (String part : List.of("Yes, a little", "Energy", "It comes and goes.", "Not sure")) {
            assertTrue(page.locator("main").innerText().contains(part), part);
        }
        walk.send(page);
    }

    private void changeOneAnswer(Page page) {
        walk.go(page, "");
        assertFalse(page.content().contains("It comes and goes"), "no answer on the first page");
        walk.startAgain();
        walk.go(page, "my/check");
        walk.follow(page, "a[href='/my/question-2?then=check']");
        page.check("input[value=A_LOT]");
        walk.send(page);
        walk.send(page);
        assertEquals(List.of("check", "question-2", "check", "saved"), walk.seen());
    }

    private void passOn(Page page) {
        walk.go(page, "my/tell-hr");
        Walk.says(page, "Amara Eze");
        page.check("#more");
        walk.send(page);
        Walk.says(page, "HR has not answered yet");
        assertTrue(page.locator(".app-private").innerText().contains("HR can see what you sent them"));
        walk.go(page, "my/tell-network");
        walk.sendWrong(page);
        page.fill("#reach", "at the canteen on Tuesday");
        walk.send(page);
        walk.go(page, "");
        page.navigate(base + "my/tell-hr");
        walk.follow(page, "#takeBack");
        assertTrue(page.locator(".app-private").innerText().contains("The staff network can see your name"));
    }

    private void delete(Page page) {
        walk.startAgain();
        walk.go(page, "");
        walk.follow(page, "a[href='/my/take-back']");
        walk.send(page);
        assertEquals(List.of("", "take-back", "taken-back"), walk.seen());
        walk.go(page, "my/check");
        Walk.says(page, "You have not answered anything yet");
        walk.go(page, "");
        Walk.says(page, "You have not told us anything");
        assertTrue(page.locator(".app-private").innerText().contains("Only you can see this"));
    }

    @ParameterizedTest
    @CsvSource({"NO, true", "PREFER_NOT, true", "NO, false", "PREFER_NOT, false"})
    void no_and_prefer_not_to_say_are_full_answers_in_four_pages(String answer, boolean javaScript) {
        try (BrowserContext window = People.AMARA.window(1280, javaScript, base)) {
            Page page = window.newPage();
            walk.forget(page, "my/take-back");
            walk.startAgain();
            walk.go(page, "my/start");
            walk.send(page);
            page.check("input[value=" + answer + "]");
            walk.send(page);
            walk.send(page);
            assertEquals(List.of("start", "question-1", "check", "saved"), walk.seen());
            walk.forget(page, "my/take-back");
        }
    }

    @Test
    void hiding_the_page_ends_the_session_and_the_draft_is_there_again() {
        try (BrowserContext window = People.AMARA.window(1280, true, base)) {
            Page page = window.newPage();
            walk.forget(page, "my/take-back");
            walk.go(page, "my/start");
            walk.send(page);
            page.check("input[value=YES]");
            walk.send(page);
            page.locator("form[action='/session/hide'] button").click();
            page.waitForURL("**/account/signed-out");
            assertFalse(Walk.tells(page));
            page.navigate(base + "my/question-2");
            assertTrue(page.url().contains("/account/sign-in"), page.url());
            page.locator("#email").fill(People.AMARA.email());
            page.locator("#password").fill(People.PASSWORD);
            page.locator("#send").click();
            page.waitForURL("**/my/question-2");
            page.navigate(base + "my/question-1");
            assertTrue(page.locator("input[value=YES]").isChecked());
            page.navigate(base.toString());
            page.locator("#leave").click();
            Walk.says(page, "Nothing needs you right now");
        }
    }

    @Test
    void everything_is_told_by_keyboard_alone() {
        try (BrowserContext window = People.AMARA.window(1280, true, base)) {
            Page page = window.newPage();
            walk.forget(page, "my/take-back");
            page.navigate(base + "my/start");
            Keyboard.key(page, "#send", "Enter");
            page.waitForURL("**/my/question-1");
            Keyboard.key(page, "input[name=answer]", "Space");
            Keyboard.key(page, "#send", "Enter");
            page.waitForURL("**/my/question-2");
            Keyboard.key(page, "input[name=answer]", "Space");
            Keyboard.key(page, "#send", "Enter");
            page.waitForURL("**/my/question-3");
            Keyboard.key(page, "input[value=STAMINA]", "Space");
            Keyboard.key(page, "#send", "Enter");
            page.waitForURL("**/my/check");
            Keyboard.key(page, "#send", "Enter");
            page.waitForURL("**/my/saved");
            page.navigate(base + "my/take-back");
            Keyboard.key(page, "#send", "Enter");
            page.waitForURL("**/my/taken-back");
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, true", "320, true", "1280, false", "320, false"})
    void hr_sees_those_who_asked_and_nobody_else_and_answers(int width, boolean javaScript) {
        try (BrowserContext amara = People.AMARA.window(1280, true, base);
                BrowserContext hetty = People.HETTY.window(width, javaScript, base)) {
            Page own = amara.newPage();
            walk.forget(own, "my/take-back");
            tellYes(own);
            Page hr = hetty.newPage();
            walk.go(hr, "requests/list");
            assertFalse(hr.content().contains("Amara"), "nobody asked yet");
            walk.go(own, "my/tell-hr");
            walk.send(own);
            walk.go(hr, "requests/list");
            walk.follow(hr, "table a");
            assertFalse(hr.content().contains("It comes and goes"));
            hr.locator("#decline").click();
            assertTrue(hr.title().startsWith("Error: "), hr.title());
            Looks.good(hr);
            hr.fill("#reason", "Please come by with your staff number.");
            walk.follow(hr, "#decline");
            assertFalse(hr.content().contains("Amara"));
            walk.go(own, "my/tell-hr");
            Walk.says(own, "Please come by with your staff number.");
            walk.forget(own, "my/take-back");
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, true", "320, false"})
    void the_network_says_who_can_be_talked_to_and_hears_who_would_like_it(int width, boolean javaScript) {
        try (BrowserContext amara = People.AMARA.window(1280, true, base);
                BrowserContext charlie = People.CHARLIE.window(width, javaScript, base)) {
            Page chair = charlie.newPage();
            walk.go(chair, "contacts/words");
            chair.fill("#story", "I told them in spring. Nothing bad came of it.");
            chair.fill("#contact", "Priya from the network");
            chair.fill("#reach", "Room 4, Tuesdays at noon");
            chair.locator("#send").click();
            Page own = amara.newPage();
            walk.go(own, "my/start");
            assertTrue(own.locator("main").innerText().contains("Room 4, Tuesdays at noon"));
            own.navigate(base + "my/tell-network");
            own.fill("#reach", "text 07000 000 000");
            own.locator("#send").click();
            walk.go(chair, "contacts/list");
            Walk.says(chair, "text 07000 000 000");
            walk.follow(chair, "main input[type=submit]");
            walk.go(own, "my/tell-network");
            Walk.says(own, "says it has been in touch");
            walk.forget(own, "my/take-back");
            People.inDatabase("delete from welcome");
        }
    }
}
