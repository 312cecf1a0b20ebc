package staffnetwork.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import staffnetwork.it.Codes;
import staffnetwork.it.Http;
import staffnetwork.it.MovedClock;
import staffnetwork.it.People;
import staffnetwork.it.Relay;

/**
 * Guessing at each page that takes a secret: after five tries the right one is not taken either, before its time. Each page is
 * guessed at from a network of its own, so that no other test is slowed.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class GuessingIT {
    private static final int FREE = 5;

    @ArquillianResource
    private URL base;

    @AfterAll
    static void every_relay_is_closed() {
        Relay.close();
    }

    @Test
    void passwords_of_one_account_and_the_owner_is_not_shut_out() {
        People.haveAccounts();
        Function<String, HttpResponse<String>> guess = password -> new Http(from(11))
                .form("/account/sign-in", Map.of("email", People.AMARA.email(), "password", password), "send");
        slowed(guess, "not the right one", People.PASSWORD);
        new Http(base).as(People.AMARA); // from elsewhere it is not slowed
        try (MovedClock clock = new MovedClock()) {
            clock.isAhead(Duration.ofSeconds(61));
            assertEquals(302, guess.apply(People.PASSWORD).statusCode(), "never locked for good");
        }
    }

    @Test
    void codes_after_the_password() {
        Codes.of(People.HETTY, base);
        Http hetty = new Http(from(12)).withPassword(People.HETTY);
        Function<String, HttpResponse<String>> guess =
                code -> hetty.form("/authenticator/enter-code", Map.of("code", code), "send");
        slowed(guess, "000000", Codes.of(People.HETTY, base));
        assertEquals(303, hetty.get("/account/my-account").statusCode());
    }

    @Test
    void the_password_when_somebody_proves_again_who_they_are_and_when_they_change_it() {
        Http nora = new Http(from(13)).as(People.NORA);
        slowed(
                password -> nora.form("/authenticator/again", Map.of("password", password), "send"),
                "not the right one",
                People.PASSWORD);
        Http another = new Http(from(14)).as(People.NORA);
        slowed(
                password -> another.form(
                        "/account/my-account", Map.of("now", password, "password", "seven blue whales sing"), "send"),
                "not the right one",
                People.PASSWORD);
        new Http(base).as(People.NORA); // whose password was not changed
    }

    /** The code in a link has 260 random bits and is not slowed; a wrong one opens no form, and no form opened by another serves it. */
    @Test
    void codes_of_links_open_nothing_however_many_are_tried() {
        People.haveAccounts();
        UUID account = UUID.randomUUID();
        People.inDatabase(
                "insert into account (id, email, name, added, version) values (?, ?, 'Some Body', now(), 1)",
                account,
                account + "@plenty.nhs.uk");
        OneTimeCode right = OneTimeCode.forLink();
        People.inDatabase(
                "insert into sign_up_link (code_hash, account, made, made_by, kind) values (?, ?, now(), ?, 'INVITATION')",
                right.hash(),
                account,
                People.ADA.id());
        Http browser = new Http(from(15));
        String page = "/account/sign-up?code=" + right.value();
        for (int i = 0; i < 50; i++) {
            String wrong = "/account/sign-up?code=" + OneTimeCode.forLink().value();
            assertTrue(!browser.get(wrong).body().contains("id=\"password\""));
            assertNotEquals(
                    302,
                    browser.form(page, wrong, Map.of("password", "seven blue whales sing"), "send")
                            .statusCode());
        }
        assertEquals(
                302,
                browser.form(page, Map.of("password", "seven blue whales sing"), "send")
                        .statusCode());
    }

    @Test
    void the_code_of_the_first_administrator() {
        People.haveAccounts();
        People.inDatabase("delete from role_held where role = 'ADMINISTRATOR'");
        OneTimeCode code = OneTimeCode.fresh();
        People.inDatabase("delete from first_administrator_code");
        People.inDatabase("insert into first_administrator_code (code_hash, made) values (?, now())", code.hash());
        Map<String, String> fields = new HashMap<>(Map.of(
                "name", "First", "email", UUID.randomUUID() + "@plenty.nhs.uk", "password", "seven blue whales sing"));
        slowed(
                typed -> {
                    fields.put("code", typed);
                    return new Http(from(16)).form("/account/first-administrator", fields, "send");
                },
                OneTimeCode.fresh().forPeople(),
                code.forPeople());
        People.inDatabase("delete from first_administrator_code");
        People.haveAccounts();
    }

    @Test
    void asking_for_links() {
        HttpResponse<String> answer = asked();
        for (int i = 0; i < 10 && answer.statusCode() != 429; i++) {
            answer = asked();
        }
        assertEquals(429, answer.statusCode());
    }

    private HttpResponse<String> asked() {
        return new Http(from(17)).form("/account/forgotten", Map.of("email", "somebody.unknown@plenty.nhs.uk"), "send");
    }

    private URL from(int network) {
        return Relay.from(network, base);
    }

    private static void slowed(Function<String, HttpResponse<String>> guess, String wrong, String right) {
        for (int i = 0; i < FREE; i++) {
            assertNotEquals(302, guess.apply(wrong).statusCode(), "guess " + (i + 1));
        }
        HttpResponse<String> answer = guess.apply(right);
        assertEquals(429, answer.statusCode(), "the right one, too early: " + answer.body());
        int wait = Integer.parseInt(answer.headers().firstValue("Retry-After").orElse("0"));
        assertTrue(wait >= 1 && wait <= 60, wait + " seconds");
    }
}
