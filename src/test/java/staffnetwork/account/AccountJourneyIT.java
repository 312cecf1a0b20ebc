package staffnetwork.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URL;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
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
import staffnetwork.it.Http;
import staffnetwork.it.Looks;
import staffnetwork.it.People;
import staffnetwork.it.Post;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AccountJourneyIT {
    @ArquillianResource
    private URL base;

    @ParameterizedTest
    @CsvSource({"1280, true", "320, false"})
    void somebody_is_added_signs_up_signs_in_and_comes_back_to_the_same_page(int width, boolean javaScript) {
        String email = UUID.randomUUID() + "@plenty.nhs.uk";
        String link;
        try (BrowserContext window = People.ADA.window(width, javaScript, base)) {
            Page page = window.newPage();
            page.navigate(base + "account/accounts");
            Looks.good(page);
            page.getByText("Add an account").click();
            page.locator("#send").click();
            Looks.good(page);
            page.locator("#name").fill("Tom Bell");
            page.locator("#email").fill(email);
            page.locator("#send").click();
            Looks.good(page);
            page.locator("input[value$='HR analyst']").click();
            page.locator("#way-in").click();
            Looks.good(page);
            page.locator("#link").click();
            Looks.good(page);
            assertEquals(0, page.locator(".long").count(), "the link is shown to nobody but its owner");
            link = base + Post.link(Post.await(email, 1));
        }
        try (BrowserContext window = Browsers.window(width, javaScript)) {
            Page page = window.newPage();
            page.navigate(link);
            page.locator("#password").fill("password12345678");
            page.locator("#send").click();
            Looks.good(page);
            page.locator("#password").fill("seven blue whales sing");
            page.locator("#send").click();
            String recovery = setsUpAnApp(page);
            page.getByText("Sign out").click();
            assertEquals("You are signed out", page.locator("h1").innerText());
            Looks.good(page);
            page.navigate(link);
            assertEquals(0, page.locator("#password").count(), "a link works once");
            page.navigate(base + "organisation/details");
            page.locator("#email").fill(email);
            page.locator("#password").fill("seven blue whales sing");
            page.locator("#send").click();
            assertEquals("Enter your code", page.locator("h1").innerText());
            Looks.good(page);
            page.locator("#code").fill("000000");
            page.locator("#send").click();
            Looks.good(page);
            page.locator("#code").fill(recovery);
            page.locator("#send").click();
            assertEquals("Your organisation", page.locator("h1").innerText());
        }
    }

    private static String setsUpAnApp(Page page) {
        assertEquals("Set up an authenticator app", page.locator("h1").innerText());
        Looks.good(page);
        page.locator("#prepare").click();
        page.locator("svg.squares").waitFor();
        Looks.good(page);
        String secret = page.locator("#secret").innerText();
        page.locator("#code").fill(AppOfATest.code(secret, Instant.now()));
        page.locator("#confirm").click();
        assertEquals("Recovery codes", page.locator("h1").innerText());
        Looks.good(page);
        assertEquals(10, page.locator("#codes li").count());
        String recovery = page.locator("#codes li").first().innerText();
        page.locator("#onward").click();
        page.getByText("Sign out").waitFor();
        return recovery;
    }

    @ParameterizedTest
    @CsvSource({"1280, true", "320, true", "320, false"})
    void every_page_can_be_used_by_everybody(int width, boolean javaScript) {
        try (BrowserContext window = Browsers.window(width, javaScript)) {
            Page page = window.newPage();
            for (String path : new String[] {
                "account/sign-in?away=true",
                "access/who-sees-what",
                "access/help",
                "account/first-administrator",
                "account/forgotten",
                "account/sign-up"
            }) {
                page.navigate(base + path);
                Looks.good(page);
            }
            page.navigate(base + "account/sign-in");
            page.locator("#send").click();
            Looks.good(page);
            People.NORA.signIn(page, base);
            for (String path : new String[] {
                "account/my-account",
                "account/told",
                "session/list",
                "authenticator/set-up",
                "authenticator/recovery-codes",
                "authenticator/again"
            }) {
                page.navigate(base + path);
                Looks.good(page);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1280", "320"})
    void a_warning_comes_before_the_lock_and_staying_takes_it_away(int width) {
        try (BrowserContext window = People.NORA.window(width, true, base)) {
            Page page = window.newPage();
            page.clock().install();
            page.route(
                    "**/access/stay",
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setContentType("text/plain")
                            .setBody(route.request().method().equals("POST") ? "1800" : "119")));
            page.navigate(base + "account/my-account");
            assertTrue(page.locator("#idle-warning").isHidden());
            page.clock().fastForward("28:05");
            page.locator("#idle-warning").waitFor();
            Looks.good(page);
            page.locator("#idle-stay").click();
            page.locator("#idle-warning").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            page.clock().fastForward("28:05");
            page.locator("#idle-warning").waitFor();
            page.unroute("**/access/stay");
            page.route("**/access/stay", route -> route.fulfill(new Route.FulfillOptions().setStatus(303)));
            window.clearCookies();
            page.clock().fastForward("02:01");
            page.waitForURL("**/account/sign-in?return=%2Faccount%2Fmy-account");
        }
    }

    @Test
    void the_first_administrator_comes_in_once_with_the_code() {
        People.haveAccounts();
        People.inDatabase("delete from role_held where role = 'ADMINISTRATOR'");
        OneTimeCode code = OneTimeCode.fresh();
        People.inDatabase("delete from first_administrator_code");
        People.inDatabase("insert into first_administrator_code (code_hash, made) values (?, now())", code.hash());
        String email = UUID.randomUUID() + "@plenty.nhs.uk";
        Map<String, String> fields = Map.of(
                "code", code.forPeople(), "name", "First Person", "email", email, "password", "seven blue whales sing");
        Http wrong = new Http(base);
        Map<String, String> guess = new java.util.HashMap<>(fields);
        guess.put("code", OneTimeCode.fresh().forPeople());
        assertTrue(
                wrong.form("/account/first-administrator", guess, "send").body().contains("id=\"code-error\""));
        Http first = new Http(base);
        assertEquals(
                302, first.form("/account/first-administrator", fields, "send").statusCode());
        assertEquals(
                "/authenticator/set-up?return=%2Faccount%2Faccounts",
                first.get("/account/accounts").headers().firstValue("Location").orElse(""),
                "an administrator needs a code from the start");
        String after = new Http(base).get("/account/first-administrator").body();
        assertTrue(after.contains("has an administrator already"), after);
    }

    @Test
    void nobody_learns_whether_an_account_exists_and_guessing_becomes_slow() {
        People.haveAccounts();
        String known = People.SUNIL.email();
        String unknown = UUID.randomUUID() + "@plenty.nhs.uk";
        assertEquals(main(tried(known)), main(tried(unknown)));
        HttpResponse<String> answer = tried(unknown);
        for (int i = 0; i < 8 && answer.statusCode() != 429; i++) {
            answer = tried(unknown);
        }
        assertEquals(429, answer.statusCode());
        assertTrue(Integer.parseInt(answer.headers().firstValue("Retry-After").orElse("0")) >= 1);
    }

    private HttpResponse<String> tried(String email) {
        return new Http(base).form("/account/sign-in", Map.of("email", email, "password", "not the right one"), "send");
    }

    private static String main(HttpResponse<String> answer) {
        String page = answer.body();
        return answer.statusCode()
                + page.substring(page.indexOf("<main"), page.indexOf("</main>")).replaceAll("value=\"[^\"]*\"", "");
    }
}
