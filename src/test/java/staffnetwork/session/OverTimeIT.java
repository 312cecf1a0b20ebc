package staffnetwork.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import staffnetwork.it.Http;
import staffnetwork.it.MovedClock;
import staffnetwork.it.People;

/** Sessions over a working day, over HTTP, with the clock of the war under test moved ahead: the idle lock, the end, step-up. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class OverTimeIT {
    private static final String OWN = "/account/my-account";

    @ArquillianResource
    private URL base;

    private final MovedClock clock = new MovedClock();

    @AfterEach
    void the_clock_is_right_again() {
        clock.close();
    }

    @Test
    void thirty_minutes_without_a_request_lock_a_session_and_twenty_nine_do_not() {
        Http nora = new Http(base).as(People.NORA);
        clock.isAhead(Duration.ofMinutes(29));
        assertEquals(200, nora.get(OWN).statusCode());
        clock.isAhead(Duration.ofMinutes(58));
        assertEquals(200, nora.get(OWN).statusCode(), "a request puts off the lock");
        clock.isAhead(Duration.ofMinutes(89));
        for (String page : List.of(OWN, "/my/check", "/my/record", "/session/list", "/access/stay", "/")) {
            HttpResponse<String> locked = nora.get(page);
            assertEquals(page.equals("/") ? 200 : 303, locked.statusCode(), page);
            assertFalse(locked.body().contains("Nora Lund"), page);
        }
        HttpResponse<String> sent = nora.post(OWN, Map.of("form", "form", "send", "x"));
        assertEquals(303, sent.statusCode());
        String to = sent.headers().firstValue("Location").orElse("");
        assertTrue(to.startsWith("/account/sign-in?return=%2Faccount%2Fmy-account"), to);
    }

    @Test
    void asking_how_long_is_left_puts_off_nothing_and_staying_does() {
        Http asks = new Http(base).as(People.NORA);
        Http stays = new Http(base).as(People.NORA);
        clock.isAhead(Duration.ofMinutes(20));
        int left = Integer.parseInt(asks.get("/access/stay").body());
        assertTrue(left > 500 && left <= 600, left + " seconds left");
        assertTrue(Integer.parseInt(stays.post("/access/stay", Map.of()).body()) > 1790);
        clock.isAhead(Duration.ofMinutes(31));
        assertEquals(303, asks.get(OWN).statusCode());
        assertEquals(200, stays.get(OWN).statusCode());
    }

    @Test
    void however_busy_somebody_is_ten_hours_are_the_end() {
        Http nora = new Http(base).as(People.NORA);
        for (int minutes = 20; minutes < 600; minutes += 20) {
            clock.isAhead(Duration.ofMinutes(minutes));
            assertEquals(200, nora.get(OWN).statusCode(), "after " + minutes + " minutes");
        }
        clock.isAhead(Duration.ofMinutes(599));
        assertEquals(200, nora.post("/access/stay", Map.of()).statusCode());
        clock.isAhead(Duration.ofMinutes(601));
        assertEquals(303, nora.get(OWN).statusCode());
        assertEquals(303, nora.post("/access/stay", Map.of()).statusCode());
    }

    @Test
    void a_sign_in_of_six_minutes_ago_is_too_old_for_what_cannot_be_undone_and_good_enough_for_the_rest() {
        Http sunil = new Http(base).as(People.SUNIL);
        Http ada = new Http(base).as(People.ADA);
        Http nora = new Http(base).as(People.NORA);
        clock.isAhead(Duration.ofMinutes(6));
        for (String page :
                List.of("/sign-off/confirm?year=2026", "/sign-off/correct?year=2026", "/report/template?year=2026")) {
            asksAgain(sunil, page);
        }
        again(sunil.get("/sign-off/file?year=2026&version=1"), "the signed file");
        for (String page : List.of(
                "/account/way-in?id=" + People.NORA.id(),
                "/authenticator/take-away?id=" + People.NORA.id(),
                "/organisation/roles?id=" + People.NORA.id())) {
            asksAgain(ada, page);
            assertEquals(404, nora.get(page).statusCode(), "proving again would not help her");
        }
        asksAgain(nora, "/authenticator/set-up");
        assertEquals(200, sunil.get("/year/years").statusCode());
        assertEquals(200, ada.get("/account/accounts").statusCode());
    }

    private static void asksAgain(Http http, String page) {
        for (HttpResponse<String> answer : List.of(http.get(page), http.post(page, Map.of("form", "form")))) {
            again(answer, page);
        }
    }

    private static void again(HttpResponse<String> answer, String page) {
        String to = answer.headers().firstValue("Location").orElse("");
        assertEquals(303, answer.statusCode(), page);
        assertTrue(to.startsWith("/authenticator/again?return=%2F"), page + " " + to);
    }

    @Test
    void whoever_proves_again_who_they_are_comes_back_and_another_password_does_not_do() {
        Http nora = new Http(base).as(People.NORA);
        clock.isAhead(Duration.ofMinutes(6));
        String again = nora.get("/authenticator/set-up")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertEquals(
                200,
                nora.form(again, Map.of("password", "not the right one"), "send")
                        .statusCode());
        assertEquals(303, nora.get("/authenticator/set-up").statusCode());
        Http stolen = nora.copy(List.of("JSESSIONID", BindingCookie.PLAIN_NAME));
        assertEquals(
                302,
                nora.form(again, Map.of("password", People.PASSWORD), "send").statusCode());
        assertEquals(200, nora.get("/authenticator/set-up").statusCode());
        assertEquals(303, stolen.get("/authenticator/set-up").statusCode(), "cookies from before");
    }
}
