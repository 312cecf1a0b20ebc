package staffnetwork.organisation;

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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import staffnetwork.it.Http;
import staffnetwork.it.Looks;
import staffnetwork.it.People;

/** The chair gives and ends the roles that are the network's, and sees nobody else. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RoleHoldersIT {
    private static final String PAGE = "organisation/role-holders";

    @ArquillianResource
    private URL base;

    @BeforeEach
    void nora_and_charlie_work_here() {
        People.haveAccounts();
        for (People one : List.of(People.NORA, People.CHARLIE)) {
            People.inDatabase(
                    "insert into person (id, name, email, listed, joined) values (?, ?, ?, false, '2024-01-01')"
                            + " on conflict (id) do nothing",
                    one.id(),
                    one == People.NORA ? "Nora Lund" : "Charlie Okoro",
                    one.email());
        }
    }

    @AfterEach
    void they_leave_the_list() {
        People.inDatabase("update role_held set ended = now() where account = ? and ended is null", People.NORA.id());
        People.inDatabase("delete from person where id in (?, ?)", People.NORA.id(), People.CHARLIE.id());
    }

    @ParameterizedTest
    @CsvSource({"1280, true", "320, true", "320, false"})
    void a_chair_gives_a_role_until_a_day_sees_it_and_ends_it(int width, boolean javaScript) {
        try (BrowserContext window = People.CHARLIE.window(width, javaScript, base)) {
            Page page = window.newPage();
            page.navigate(base + "");
            page.locator("a[href='/" + PAGE + "']").click();
            assertEquals("Who holds which role", page.locator("h1").innerText());
            assertFalse(
                    page.locator("main").innerText().contains("Ada Min"),
                    "an administrator's role is not theirs to give");
            assertEquals(List.of("", "NETWORK_MEMBER", "GO_BETWEEN"), options(page));
            Looks.good(page);
            give(page, "nobody@plenty.nhs.uk");
            assertTrue(page.title().startsWith("Error: "), page.title());
            Looks.good(page);
            give(page, "  Nora@Plenty.NHS.uk ");
            page.getByText("The role was given").waitFor();
            String row = page.locator("section:has-text('Nora Lund')").innerText();
            assertTrue(row.contains("Network member") && row.contains("31 March 2099"), row);
            Looks.good(page);
            page.locator("section:has-text('Nora Lund') input[type=submit]").click();
            page.getByText("The role was ended").waitFor();
            assertEquals(0, page.locator("section:has-text('Nora Lund')").count());
        }
        String looked = new Http(base).as(People.NORA).get("/trail/who-looked").body();
        assertTrue(looked.contains("Charlie Okoro") && looked.contains("Network chair"), looked);
    }

    @Test
    void nobody_gives_themselves_a_role_there_and_administrators_do_not_see_who_belongs_to_the_network() {
        try (BrowserContext window = People.CHARLIE.window(1280, false, base)) {
            Page page = window.newPage();
            page.navigate(base + PAGE);
            give(page, People.CHARLIE.email());
            assertTrue(page.title().startsWith("Error: "), page.title());
            assertEquals("0", held(People.CHARLIE));
            give(page, People.NORA.email());
            page.getByText("The role was given").waitFor();
        }
        assertEquals("1", held(People.NORA));
        String seen = new Http(base).as(People.ADA).get("/" + PAGE).body();
        assertTrue(seen.contains("Charlie Okoro"), "they give the chair's role");
        assertFalse(seen.contains("Nora Lund"), "the network's own affair");
        for (People person : List.of(People.NORA, People.HETTY, People.VERA)) {
            assertEquals(404, new Http(base).as(person).get("/" + PAGE).statusCode(), person.name());
        }
    }

    private static String held(People person) {
        return People.fromDatabase(
                "select count(*) from role_held where role = 'NETWORK_MEMBER' and ended is null and account = ?",
                person.id());
    }

    private static void give(Page page, String email) {
        page.locator("#email").fill(email);
        page.locator("#role").selectOption("NETWORK_MEMBER");
        page.locator("#last").fill("31");
        page.locator("#last-month").fill("3");
        page.locator("#last-year").fill("2099");
        page.locator("#give").click();
        page.waitForLoadState();
    }

    private static List<String> options(Page page) {
        return page.locator("#role option").all().stream()
                .map(one -> one.getAttribute("value"))
                .toList();
    }
}
