package staffnetwork.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import staffnetwork.it.Http;
import staffnetwork.it.People;

/** Attacks the doors over HTTP. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AccessIT {
    private static final List<String> PUBLIC =
            List.of("/", "/access/who-sees-what", "/access/help", "/account/signed-out", "/account/sign-in");
    private static final List<String> BOTH = List.of("JSESSIONID", BindingCookie.PLAIN_NAME);

    @ArquillianResource
    private URL base;

    @Test
    void public_pages_open_no_session_and_tell_browsers_to_keep_nothing() {
        for (String page : PUBLIC) {
            HttpResponse<String> answer = new Http(base).get(page);
            assertEquals(200, answer.statusCode(), page);
            assertEquals(
                    "no-store", answer.headers().firstValue("Cache-Control").orElse(""), page);
            if (!page.equals("/account/sign-in")) {
                assertTrue(answer.headers().allValues("Set-Cookie").isEmpty(), page);
            }
            assertFalse(answer.body().contains(";jsessionid="), page);
        }
    }

    @Test
    void everything_else_known_or_not_leads_to_signing_in_and_back() {
        for (String page : List.of(
                "/organisation/details",
                "/organisation/details.xhtml",
                "/account/accounts",
                "/account/account?id=1",
                "/account/my-account",
                "/no/such/page",
                "/metrics",
                "/openapi",
                "/access/stay",
                "/assets/../organisation/details",
                "/access/help;x=1/../../organisation/details")) {
            HttpResponse<String> answer = new Http(base).get(page);
            assertEquals(303, answer.statusCode(), page);
            String to = answer.headers().firstValue("Location").orElse("");
            assertTrue(to.startsWith("/account/sign-in?return=%2F"), page + " " + to);
        }
    }

    /** Page by page what each person gets: somebody signed in gets the same 404 for "not yours" as for "not there". */
    @Test
    void each_page_opens_for_those_of_the_table_only() {
        Map<String, List<People>> pages = Map.of(
                "/organisation/details",
                List.of(People.HETTY, People.ADA),
                "/account/my-account",
                People.all(),
                "/account/accounts",
                List.of(People.ADA),
                "/account/add-account",
                List.of(People.ADA),
                "/account/account?id=" + People.NORA.id(),
                List.of(People.ADA),
                "/no/such/page",
                List.of());
        for (People person : People.values()) {
            Http browser = new Http(base).as(person);
            String notThere = browser.get("/no/such/page").body();
            pages.forEach((page, allowed) -> {
                HttpResponse<String> answer = browser.get(page);
                assertEquals(allowed.contains(person) ? 200 : 404, answer.statusCode(), person + " " + page);
                if (answer.statusCode() == 404) {
                    assertEquals(
                            404,
                            browser.post(page, Map.of("form", "form", "send", "x"))
                                    .statusCode(),
                            page);
                    assertEquals(timeless(notThere), timeless(answer.body()), person + " " + page);
                }
            });
        }
    }

    @Test
    void a_session_known_from_before_signing_in_is_worth_nothing() {
        Http browser = new Http(base);
        browser.get("/account/sign-in");
        Http attacker = browser.copy(List.of("JSESSIONID"));
        String before = browser.cookie("JSESSIONID").orElseThrow();
        browser.as(People.NORA);
        assertNotEquals(before, browser.cookie("JSESSIONID").orElseThrow());
        assertEquals(200, browser.get("/account/my-account").statusCode());
        assertEquals(303, attacker.get("/account/my-account").statusCode());
    }

    @Test
    void a_stolen_session_id_without_the_second_cookie_is_worth_nothing_and_harms_nobody() {
        Http browser = new Http(base).as(People.NORA);
        assertEquals(
                303,
                browser.copy(List.of("JSESSIONID")).get("/account/my-account").statusCode());
        assertEquals(
                303,
                browser.copy(List.of(BindingCookie.PLAIN_NAME))
                        .get("/account/my-account")
                        .statusCode());
        assertEquals(200, browser.copy(BOTH).get("/account/my-account").statusCode());
        assertEquals(200, browser.get("/account/my-account").statusCode());
    }

    @Test
    void both_cookies_are_out_of_reach_of_scripts_and_other_sites() {
        Http browser = new Http(base);
        People.haveAccounts();
        List<String> set = browser.form(
                        "/account/sign-in", Map.of("email", People.NORA.email(), "password", People.PASSWORD), "send")
                .headers()
                .allValues("Set-Cookie");
        assertEquals(2, set.size(), set.toString());
        for (String cookie : set) {
            assertTrue(
                    cookie.contains("HttpOnly")
                            && cookie.toLowerCase(java.util.Locale.ROOT).contains("samesite=lax"),
                    cookie);
        }
        assertTrue(browser.cookie(BindingCookie.PLAIN_NAME).orElseThrow().length() >= 43);
    }

    @Test
    void after_signing_out_the_old_cookies_are_worth_nothing() {
        Http browser = new Http(base).as(People.NORA);
        Http replay = browser.copy(BOTH);
        assertEquals(405, browser.get("/access/sign-out").statusCode());
        assertEquals(200, browser.get("/account/my-account").statusCode());
        assertEquals(303, browser.post("/access/sign-out", Map.of()).statusCode());
        assertEquals(303, replay.get("/account/my-account").statusCode());
    }

    @Test
    void nothing_is_taken_from_another_site() {
        Http browser = new Http(base).as(People.ADA);
        for (Map<String, String> headers : List.of(
                Map.of("Origin", "https://evil.example"),
                Map.of("Origin", "null"),
                Map.of("Sec-Fetch-Site", "cross-site"),
                Map.of("Sec-Fetch-Site", "same-site"),
                Map.<String, String>of())) {
            for (String page :
                    List.of("/access/sign-out", "/account/add-account", "/account/sign-in", "/access/stay")) {
                assertEquals(403, browser.post(page, Map.of(), headers).statusCode(), page + headers);
            }
        }
        assertEquals(200, browser.get("/account/accounts").statusCode());
    }

    @Test
    void an_account_ended_or_a_role_ended_is_gone_with_the_next_request() {
        Http browser = new Http(base).as(People.HETTY);
        assertEquals(200, browser.get("/organisation/details").statusCode());
        People.inDatabase("update role_held set ended = now() where account = ? and ended is null", People.HETTY.id());
        assertEquals(404, browser.get("/organisation/details").statusCode());
        People.inDatabase("update account set ended = now(), password = null where id = ?", People.HETTY.id());
        assertEquals(303, browser.get("/account/my-account").statusCode());
        People.inDatabase("delete from role_held where account = ?", People.HETTY.id());
        People.inDatabase("delete from account where id = ?", People.HETTY.id());
    }

    @Test
    void the_server_tells_nothing_of_itself() {
        for (String page : List.of("/", "/assets/app.css", "/no/such/page", "/WEB-INF/web.xml")) {
            HttpResponse<String> answer = new Http(base).get(page);
            assertTrue(answer.headers().firstValue("Server").isEmpty(), page);
            assertTrue(answer.headers().firstValue("X-Powered-By").isEmpty(), page);
            assertTrue(answer.headers().firstValue("Content-Security-Policy").isPresent(), page);
            assertFalse(answer.body().toLowerCase(java.util.Locale.ROOT).contains("payara"), page);
        }
        Http ada = new Http(base).as(People.ADA);
        for (String page : List.of("/metrics", "/openapi")) {
            assertTrue(List.of(403, 404).contains(ada.get(page).statusCode()), page);
        }
    }

    private static String timeless(String page) {
        return page.replaceAll("\\d{1,2}:\\d\\d[ap]m", "TIME").replaceAll("data-left=\"\\d+\"", "");
    }
}
