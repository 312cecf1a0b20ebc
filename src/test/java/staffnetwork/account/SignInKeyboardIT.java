package staffnetwork.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URL;
import java.time.Instant;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import staffnetwork.authenticator.AppOfATest;
import staffnetwork.it.Browsers;
import staffnetwork.it.Keyboard;
import staffnetwork.it.Looks;
import staffnetwork.it.People;
import staffnetwork.it.Post;

/** Signing in, from a forgotten password to the list of sessions: every page by keyboard alone, and without a script. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SignInKeyboardIT {
    private static final String NEW = "seven blue whales sing";

    @ArquillianResource
    private URL base;

    @Test
    void from_a_forgotten_password_to_the_list_of_sessions_by_keyboard_alone() {
        String email = analyst();
        try (BrowserContext window = Browsers.window(1280, true)) {
            Page page = window.newPage();
            page.navigate(base + "account/sign-in");
            Keyboard.press(
                    page, "#send"); // nothing typed: the summary of errors has the focus, its link leads to the field
            assertTrue(page.title().startsWith("Error: "), page.title());
            Keyboard.to(page, ".nhsuk-error-summary a");
            page.keyboard().press("Enter");
            assertEquals("email", page.evaluate("document.activeElement.id"));
            Keyboard.press(page, "a[href='/account/forgotten']");
            Keyboard.type(page, "#email", email);
            Keyboard.press(page, "#send");
            page.navigate(base + Post.link(Post.await(email, 1)));
            Keyboard.type(page, "#password", NEW);
            Keyboard.press(page, "#send");
            String secret = setsUpAnApp(page);
            Keyboard.press(page, "#onward");
            Keyboard.press(page, ".nhsuk-header__account-button");
            page.navigate(base + "account/sign-in");
            Keyboard.type(page, "#email", email);
            Keyboard.type(page, "#password", NEW);
            Keyboard.press(page, "#send");
            assertEquals("Enter your code", page.locator("h1").innerText());
            // the code of this half minute was used to set the app up, so the one of the next is due
            Keyboard.type(page, "#code", AppOfATest.code(secret, Instant.now().plusSeconds(30)));
            Keyboard.press(page, "#send");
            Keyboard.press(page, "a[href='/account/my-account']");
            Keyboard.press(page, "a[href='/session/list']");
            Looks.good(page);
            Keyboard.press(page, "#endAll");
            page.navigate(base + "account/my-account");
            assertTrue(page.url().contains("/account/sign-in"), page.url());
        }
    }

    private static String setsUpAnApp(Page page) {
        Keyboard.press(page, "#prepare");
        String secret = page.locator("#secret").innerText();
        Keyboard.type(page, "#code", AppOfATest.code(secret, Instant.now()));
        Keyboard.press(page, "#confirm");
        assertEquals("Recovery codes", page.locator("h1").innerText());
        return secret;
    }

    @ParameterizedTest
    @CsvSource({"1280", "320"})
    void the_same_way_without_any_script_and_every_page_on_it_can_be_used(int width) {
        String email = analyst();
        try (BrowserContext window = Browsers.window(width, false)) {
            Page page = window.newPage();
            page.navigate(base + "account/sign-in");
            Looks.good(page);
            page.locator("#send").click();
            Looks.good(page);
            page.locator("a[href='/account/forgotten']").click();
            Looks.good(page);
            page.locator("#email").fill(email);
            page.locator("#send").click();
            Looks.good(page);
            page.navigate(base + Post.link(Post.await(email, 1)));
            Looks.good(page);
            page.locator("#password").fill(NEW);
            page.locator("#send").click();
            Looks.good(page);
            page.locator("#prepare").click();
            Looks.good(page);
            page.locator("#confirm").click();
            Looks.good(page);
            page.locator("#code").fill(AppOfATest.code(page.locator("#secret").innerText(), Instant.now()));
            page.locator("#confirm").click();
            String recovery = page.locator("#codes li").first().innerText();
            Looks.good(page);
            page.locator("#onward").click();
            page.locator(".nhsuk-header__account-button").click();
            Looks.good(page);
            comesInWith(page, email, recovery);
            page.navigate(base + "session/list");
            Looks.good(page);
            page.locator("#endAll").click();
            Looks.good(page);
        }
    }

    private void comesInWith(Page page, String email, String recovery) {
        page.navigate(base + "session/list");
        page.locator("#email").fill(email);
        page.locator("#password").fill(NEW);
        page.locator("#send").click();
        Looks.good(page);
        page.locator("#code").fill("123456");
        page.locator("#send").click();
        assertTrue(page.title().startsWith("Error: "), page.title());
        Looks.good(page);
        page.locator("#code").fill(recovery);
        page.locator("#send").click();
        assertTrue(page.url().endsWith("/session/list"), page.url());
    }

    /** Somebody with a role for which a second step is needed, and none set up yet. */
    private static String analyst() {
        People.haveAccounts();
        UUID id = UUID.randomUUID();
        String email = id + "@plenty.nhs.uk";
        People.inDatabase(
                "insert into account (id, email, name, password, password_set, added, version)"
                        + " select ?, ?, 'Some Analyst', password, now() - interval '1 day', now(), 1 from account where id = ?",
                id,
                email,
                People.NORA.id());
        People.inDatabase(
                "insert into role_held (id, account, role, given) values (gen_random_uuid(), ?, 'HR_ANALYST', now())",
                id);
        return email;
    }
}
