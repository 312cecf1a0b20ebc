package staffnetwork.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import staffnetwork.it.Http;
import staffnetwork.it.Looks;
import staffnetwork.it.People;
import staffnetwork.it.Post;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TrailJourneyIT {
    @ArquillianResource
    private URL base;

    @ParameterizedTest
    @CsvSource({"1280, true", "320, true", "320, false"})
    void somebody_sees_who_looked_and_who_tried(int width, boolean javaScript) throws SQLException {
        try (BrowserContext window = People.NORA.window(width, javaScript, base)) {
            Page page = window.newPage();
            KnownTrail.forget(People.NORA.id());
            page.navigate(base + "trail/who-looked");
            assertTrue(page.locator("main").innerText().contains("Nobody has looked at your record"));
            assertTrue(page.title().startsWith("Who looked"), page.title());
            Looks.good(page);
            KnownTrail.look(People.HETTY.id(), "HR_ANALYST", People.NORA.id(), true);
            KnownTrail.look(People.SUNIL.id(), "WDES_SUBMITTER", People.NORA.id(), false);
            KnownTrail.look(People.NORA.id(), "SIGNED_IN", People.NORA.id(), true);
            KnownTrail.look(People.HETTY.id(), "HR_ANALYST", People.ADA.id(), true);
            page.reload();
            Looks.good(page);
            assertEquals(3, page.locator("tbody tr").count(), "Ada's entry is not Nora's");
            assertTrue(page.locator("tbody tr").nth(0).innerText().contains("You"));
            assertTrue(page.locator("tbody tr").nth(1).innerText().contains("Sunil Patel"));
            assertTrue(page.locator("tbody tr").nth(1).innerText().contains("Refused (not for them)"));
            assertTrue(page.locator("tbody tr").nth(2).innerText().contains("Hetty Reed"));
            assertTrue(page.locator("tbody tr").nth(2).innerText().contains("HR analyst"));
        }
    }

    @Test
    void the_way_there_and_through_many_entries_needs_only_the_keyboard() throws SQLException {
        KnownTrail.forget(People.NORA.id());
        for (int i = 0; i < 51; i++) {
            KnownTrail.look(People.HETTY.id(), "HR_ANALYST", People.NORA.id(), true);
        }
        try (BrowserContext window = People.NORA.window(1280, true, base)) {
            Page page = window.newPage();
            page.navigate(base + "account/my-account");
            press(page, "Who looked at your record");
            assertEquals(50, page.locator("tbody tr").count());
            press(page, "Next page");
            assertEquals(1, page.locator("tbody tr").count());
            Looks.good(page);
            press(page, "Previous page");
            assertEquals(50, page.locator("tbody tr").count());
        }
    }

    private static void press(Page page, String link) {
        for (int i = 0; i < 200; i++) {
            page.keyboard().press("Tab");
            String focused = (String) page.evaluate("() => document.activeElement.innerText || ''");
            if (focused.strip().equals(link)) {
                String from = page.url();
                page.keyboard().press("Enter");
                page.waitForURL(url -> !url.equals(from));
                return;
            }
        }
        throw new AssertionError("no way to " + link + " by keyboard");
    }

    @ParameterizedTest
    @CsvSource({"1280, true", "320, true", "320, false"})
    void an_auditor_chooses_lines_checks_the_list_and_takes_a_head(int width, boolean javaScript) throws SQLException {
        KnownTrail.look(People.HETTY.id(), "HR_ANALYST", People.NORA.id(), true);
        KnownTrail.look(People.SUNIL.id(), "WDES_SUBMITTER", People.NORA.id(), false);
        try (BrowserContext window = People.VERA.window(width, javaScript, base)) {
            Page page = window.newPage();
            page.navigate(base + "trail/audit");
            Looks.good(page);
            for (Locator row : page.locator("tbody tr").all()) {
                String asked = row.locator("td").first().innerText();
                assertFalse(row.innerText().replace(asked, "").contains("Nora"), "never whose record it was");
            }
            page.locator("#outcome").selectOption("REFUSED");
            page.locator("#act").selectOption("SEE_PERSON");
            page.locator("#send").click();
            page.waitForURL("**/trail/audit?**REFUSED**");
            Looks.good(page);
            assertTrue(page.locator("tbody tr").count() > 0);
            for (String row : page.locator("tbody tr").allInnerTexts()) {
                assertTrue(row.contains("Refused"), row);
            }
            page.locator("#check").click();
            page.getByRole(AriaRole.MAIN)
                    .getByText("lines are as they were written")
                    .first()
                    .waitFor();
            Looks.good(page);
        }
        HttpResponse<String> head = new Http(base).as(People.VERA).get("/trail/head.txt");
        assertEquals(200, head.statusCode());
        assertTrue(HeadText.of(head.body()).checkpoint().sequence() > 0);
    }

    @Test
    void a_signed_head_reaches_both_people_outside_it_and_says_nothing_of_anybody() throws Exception {
        KnownTrail.look(People.HETTY.id(), "HR_ANALYST", People.NORA.id(), true);
        Map<String, Integer> before = new HashMap<>();
        Post.READERS.forEach(reader -> before.put(reader, Post.to(reader).size()));
        try (BrowserContext window = People.VERA.window(320, false, base)) {
            Page page = window.newPage();
            page.navigate(base + "trail/audit");
            assertTrue(page.locator("main").innerText().contains("2 people outside IT, by e-mail"));
            page.locator("#sendHead").click();
            page.getByText("A signed head is on its way to them").waitFor();
            assertTrue(page.locator("main").innerText().contains("The last one was posted on"));
            Looks.good(page);
        }
        for (String reader : Post.READERS) {
            int number = before.getOrDefault(reader, 0) + 1;
            Post.await(reader, number);
            String letter = String.valueOf(Post.to(reader).get(number - 1).getContent());
            HeadText head = HeadText.of(letter);
            assertTrue(head.checkpoint().sequence() > 0);
            String subject = Post.to(reader).get(number - 1).getSubject();
            assertTrue(subject.startsWith("Please keep this, "), subject);
            for (People person : People.values()) {
                assertFalse(letter.contains(person.id().toString()) || letter.contains(person.email()), letter);
            }
        }
    }

    @Test
    void nobody_but_an_auditor_gets_to_the_list_and_a_try_is_written_down() throws SQLException {
        for (People person : People.values()) {
            boolean auditor = person.roles().contains("AUDITOR");
            Http browser = new Http(base).as(person);
            for (String page : new String[] {"/trail/audit", "/trail/head.txt"}) {
                long before = KnownTrail.refusals(person.id());
                assertEquals(auditor ? 200 : 404, browser.get(page).statusCode(), person + " " + page);
                assertEquals(auditor ? before : before + 1, KnownTrail.refusals(person.id()), person + " " + page);
            }
            assertEquals(200, browser.get("/trail/who-looked").statusCode());
        }
        assertEquals(303, new Http(base).get("/trail/who-looked").statusCode());
        assertEquals(303, new Http(base).get("/trail/audit").statusCode());
    }
}
