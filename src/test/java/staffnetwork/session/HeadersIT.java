package staffnetwork.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import staffnetwork.it.Codes;
import staffnetwork.it.Http;
import staffnetwork.it.MovedClock;
import staffnetwork.it.People;

/** Every line of design/privacy.md section 2 about headers, cookies and sessions, over HTTP. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class HeadersIT {
    private static final List<String> ADDRESSES = List.of(
            "/", "/account/sign-in", "/no/such/page", "/account/my-account", "/access/sign-out", "/WEB-INF/web.xml");
    private static final List<String> BOTH = List.of("JSESSIONID", BindingCookie.PLAIN_NAME);

    @ArquillianResource
    private URL base;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X-Content-Type-Options | nosniff",
                "Referrer-Policy | same-origin",
                "Cross-Origin-Opener-Policy | same-origin",
                "Cross-Origin-Resource-Policy | same-origin",
                "Permissions-Policy | camera=(), geolocation=(), microphone=(), payment=(), usb=()",
                "Cache-Control | no-store"
            })
    void every_answer_signed_in_or_not_carries(String header, String value) {
        for (Http browser : List.of(new Http(base), new Http(base).as(People.NORA))) {
            for (String address : ADDRESSES) {
                HttpResponse<String> answer = browser.get(address);
                assertEquals(value, answer.headers().firstValue(header).orElse(""), address);
                assertEquals(1, answer.headers().allValues(header).size(), address);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "default-src 'none'",
                "script-src 'self'",
                "style-src 'self'",
                "base-uri 'none'",
                "frame-ancestors 'none'",
                "form-action 'self'"
            })
    void the_content_security_policy_of_every_answer_says(String part) {
        for (String address : ADDRESSES) {
            String policy = new Http(base)
                    .get(address)
                    .headers()
                    .firstValue("Content-Security-Policy")
                    .orElse("");
            assertTrue(List.of(policy.split("; ", -1)).contains(part), address + " " + policy);
            assertFalse(policy.contains("unsafe"), policy);
        }
    }

    @ParameterizedTest
    @CsvSource({"/no/such/page, 404", "/WEB-INF/web.xml, 404", "/access/sign-out, 405", "/account/account?id=1, 404"})
    void every_fault_has_a_page_of_our_own(String address, int status) {
        HttpResponse<String> answer = new Http(base).as(People.NORA).get(address);
        assertEquals(status, answer.statusCode(), address);
        assertTrue(answer.body().contains("id=\"maincontent\""), answer.body());
        String page = answer.body().toLowerCase(Locale.ROOT);
        for (String telling : List.of("payara", "exception", "jakarta.", "glassfish", "java.lang")) {
            assertFalse(page.contains(telling), address + " tells " + telling);
        }
    }

    @Test
    void without_encryption_browsers_are_not_told_that_there_is_any() {
        assertTrue(new Http(base)
                .get("/")
                .headers()
                .firstValue("Strict-Transport-Security")
                .isEmpty());
    }

    @Test
    void nothing_changes_by_looking() {
        Http ada = new Http(base).as(People.ADA);
        for (String address : List.of(
                "/access/sign-out",
                "/access/keep?/year/years",
                "/session/list?form=form&endAll=x",
                "/account/my-account?form=form&send=x&now=" + "a" + "&password=seven+blue+whales+sing",
                "/account/way-in?id=" + People.NORA.id() + "&form=form&link=x",
                "/authenticator/take-away?id=" + People.NORA.id() + "&form=form&send=x",
                "/account/account?id=" + People.NORA.id() + "&form=form&endAccount=x")) {
            ada.get(address);
        }
        assertEquals(200, ada.get("/account/accounts").statusCode());
        assertEquals(
                200, new Http(base).as(People.NORA).get("/account/my-account").statusCode());
    }

    @Test
    void the_way_to_prove_again_who_one_is_carries_them_too() {
        Http nora = new Http(base).as(People.NORA).copy(List.of()).withPassword(People.NORA);
        try (MovedClock clock = new MovedClock()) {
            clock.isAhead(Duration.ofMinutes(6));
            HttpResponse<String> answer = nora.get("/plan/share-look");
            assertEquals(303, answer.statusCode());
            assertTrue(answer.headers().firstValue("Location").orElse("").startsWith("/authenticator/again"));
            for (String header : List.of("Content-Security-Policy", "X-Content-Type-Options", "Cache-Control")) {
                assertEquals(1, answer.headers().allValues(header).size(), header);
            }
        }
    }

    @Test
    void with_a_password_alone_an_administrator_opens_nothing_and_can_replace_no_app() {
        Http ada = new Http(base).as(People.ADA).copy(List.of()).withPassword(People.ADA);
        for (String page : List.of("/", "/account/accounts", "/account/my-account", "/session/list", "/year/years")) {
            String to = ada.get(page).headers().firstValue("Location").orElse("");
            assertTrue(to.startsWith("/authenticator/enter-code"), page + " " + to);
        }
        assertEquals(303, ada.get("/authenticator/set-up").statusCode(), "an app in use is not replaced");
        assertEquals(
                303, ada.post("/account/add-account", Map.of("form", "form")).statusCode());
    }

    @Test
    void a_code_used_once_is_worth_nothing_and_the_session_changes_with_it() {
        Http first = new Http(base).as(People.HETTY);
        String code = Codes.last(People.HETTY);
        Http second = new Http(base).withPassword(People.HETTY);
        String before = second.cookie("JSESSIONID").orElseThrow();
        HttpResponse<String> replayed = second.form("/authenticator/enter-code", Map.of("code", code), "send");
        assertEquals(200, replayed.statusCode());
        assertTrue(replayed.body().contains("id=\"code-error\""), replayed.body());
        Http third = new Http(base).withPassword(People.HETTY);
        Http stolen = third.copy(BOTH);
        third.form("/authenticator/enter-code", Map.of("code", Codes.of(People.HETTY, base)), "send");
        assertNotEquals(before, third.cookie("JSESSIONID").orElseThrow());
        assertEquals(200, third.get("/account/my-account").statusCode());
        assertEquals(303, stolen.get("/account/my-account").statusCode(), "cookies from before the code");
        assertEquals(200, first.get("/account/my-account").statusCode());
    }

    @Test
    void somebody_sees_their_sessions_and_ends_another_one_or_all() {
        Http here = new Http(base).as(People.NORA);
        Http there = new Http(base).as(People.NORA);
        assertEquals(200, there.get("/account/my-account").statusCode());
        here.form("/session/list", Map.of(), "all:0:end");
        assertEquals(303, there.get("/account/my-account").statusCode(), "ended from elsewhere");
        assertEquals(200, here.get("/account/my-account").statusCode());
        Http another = new Http(base).as(People.NORA);
        here.form("/session/list", Map.of(), "endAll");
        assertEquals(303, here.get("/account/my-account").statusCode());
        assertEquals(303, another.get("/account/my-account").statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/app.css",
                "/assets/init.js",
                "/assets/icon.svg",
                "/assets/nhsuk-frontend.min.css",
                "/assets/no-such-thing.js"
            })
    void style_sheets_scripts_and_pictures_carry_them_too(String asset) {
        var headers = new Http(base).get(asset).headers();
        assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElse(""));
        assertEquals(
                "same-origin",
                headers.firstValue("Cross-Origin-Resource-Policy").orElse(""));
        assertEquals(
                "same-origin", headers.firstValue("Cross-Origin-Opener-Policy").orElse(""));
        assertTrue(headers.firstValue("Content-Security-Policy").orElse("").startsWith("default-src 'none'"));
        assertTrue(headers.firstValue("Set-Cookie").isEmpty(), "no session for it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/account/account?id=%ff",
                "/account/account?id=%00",
                "/requests/one?id=%27%20or%201=1--",
                "/%2e%2e/WEB-INF/web.xml",
                "/WEB-INF/classes/META-INF/persistence.xml",
                "/META-INF/MANIFEST.MF",
                "/index.xhtml.bak",
                "/my/check%00.css",
                "/my/check;x=y",
                "/MY/CHECK",
                "/jakarta.faces.resource/faces.js.xhtml?ln=../..",
                "/trail/audit?before=99999999999999999999",
                "/year/tasks?year=99999999999999999999",
                "/account/sign-in?return=//evil.example",
                "/account/sign-in?return=https://evil.example"
            })
    void odd_addresses_tell_nothing_of_the_server_and_lead_nowhere_else(String odd) {
        for (Http http : List.of(new Http(base), new Http(base).as(People.NORA))) {
            HttpResponse<String> answer = http.get(odd);
            String page = answer.body().toLowerCase(Locale.ROOT);
            for (String telling : List.of(
                    "payara",
                    "glassfish",
                    "grizzly",
                    "exception",
                    "java.lang",
                    "href=\"//evil",
                    "href=\"https://evil",
                    "action=\"//evil",
                    "action=\"https://evil",
                    "<web-app")) {
                assertFalse(page.contains(telling), odd + " tells " + telling + ": " + page);
            }
            assertTrue(
                    answer.headers().firstValue("Content-Security-Policy").isPresent()
                            || answer.body().isEmpty(),
                    odd + " " + answer.statusCode() + " " + page);
            assertFalse(answer.headers().firstValue("Location").orElse("").contains("//"), odd);
            assertTrue(answer.statusCode() != 500, odd);
        }
    }

    @Test
    void a_session_named_in_an_address_is_none() {
        Http nora = new Http(base).as(People.NORA);
        String id = nora.cookie("JSESSIONID").orElseThrow();
        Http without = nora.copy(List.of(BindingCookie.PLAIN_NAME));
        for (String page : List.of(
                "/account/my-account;jsessionid=" + id,
                "/account/my-account;JSESSIONID=" + id,
                "/account;jsessionid=" + id + "/my-account",
                "/account/my-account;x=y;jsessionid=" + id,
                "/account/my-account?jsessionid=" + id)) {
            HttpResponse<String> answer = without.get(page);
            // a folder's name is put right by the container before anybody asks who it is
            assertTrue(List.of(301, 303).contains(answer.statusCode()), page + " " + answer.statusCode());
            assertFalse(answer.body().contains("Nora"), page);
        }
        assertEquals(200, nora.get("/account/my-account").statusCode());
    }

    @Test
    void state_that_a_page_never_had_or_another_person_s_does_nothing() {
        Http nora = new Http(base).as(People.NORA);
        Http ada = new Http(base).as(People.ADA);
        String page = ada.get("/account/add-account").body();
        String mark = "name=\"jakarta.faces.ViewState\"";
        String rest = page.substring(page.indexOf(mark));
        String state = rest.substring(rest.indexOf("value=\"") + 7, rest.indexOf("\"", rest.indexOf("value=\"") + 7));
        for (String told : List.of(state, "1:2", "stateless", "H4sIAAAAAAAA", "")) {
            Map<String, String> fields = Map.of(
                    "form",
                    "form",
                    "send",
                    "x",
                    "name",
                    "X",
                    "email",
                    "x@plenty.nhs.uk",
                    "jakarta.faces.ViewState",
                    told);
            HttpResponse<String> answer = nora.post("/account/add-account", fields);
            assertTrue(
                    List.of(404, 500).contains(answer.statusCode())
                            || !answer.body().contains("x@plenty"),
                    told);
            assertFalse(answer.body().toLowerCase(Locale.ROOT).contains("exception"), answer.body());
        }
        assertFalse(ada.get("/account/accounts").body().contains("x@plenty.nhs.uk"));
    }
}
