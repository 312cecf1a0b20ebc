package staffnetwork.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import staffnetwork.it.Http;
import staffnetwork.it.People;
import staffnetwork.it.Post;

/** Another password: by a letter to its owner, or by a link that an administrator hands over, which opens nothing personal. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ResetJourneyIT {
    private static final String NEW = "seven blue whales sing";

    @ArquillianResource
    private URL base;

    @Test
    void a_letter_brings_a_link_that_works_once_says_nothing_and_survives_being_looked_at() throws Exception {
        String email = somebody();
        Http asking = new Http(base);
        HttpResponse<String> known = asking.form("/account/forgotten", Map.of("email", email), "send");
        HttpResponse<String> unknown = new Http(base)
                .form("/account/forgotten", Map.of("email", UUID.randomUUID() + "@plenty.nhs.uk"), "send");
        assertEquals(known.statusCode(), unknown.statusCode());
        assertEquals(known.headers().firstValue("Location"), unknown.headers().firstValue("Location"));
        String letter = Post.await(email, 1);
        assertEquals("Your work space", Post.to(email).get(0).getSubject());
        for (String telling : new String[] {"disab", "health", "network", "HR", "Ada", "administrator of"}) {
            assertFalse(letter.contains(telling), telling + " in " + letter);
        }
        String link = "/" + Post.link(letter);
        for (int i = 0; i < 3; i++) {
            assertTrue(new Http(base).get(link).body().contains("id=\"password\""), "looking uses nothing up");
        }
        assertEquals(
                302, new Http(base).form(link, Map.of("password", NEW), "send").statusCode());
        assertFalse(new Http(base).get(link).body().contains("id=\"password\""), "it works once");
        assertTrue(Post.await(email, 2).contains("was changed"));
        assertEquals(302, signIn(new Http(base), email).statusCode());
    }

    @Test
    void what_an_administrator_handed_over_is_told_and_opens_nothing_personal_before_a_second_one_confirms() {
        String email = somebody();
        OneTimeCode code = OneTimeCode.forLink();
        People.inDatabase(
                "insert into sign_up_link (code_hash, account, made, made_by, kind) select ?, id, now(), ?, 'HANDED_OVER'"
                        + " from account where email = '" + email + "'",
                code.hash(),
                People.ADA.id());
        Http taker = new Http(base);
        taker.form("/account/sign-up?code=" + code.value(), Map.of("password", NEW), "send");
        assertEquals(200, taker.get("/account/my-account").statusCode());
        assertEquals(404, taker.get("/organisation/my-place").statusCode(), "nothing personal");
        Http owner = new Http(base);
        HttpResponse<String> told = signIn(owner, email);
        String next = told.headers().firstValue("Location").orElse("");
        assertTrue(next.contains("/account/told?return="), next);
        assertTrue(owner.get("/account/told").body().contains("and saw it"));
        Http ada = new Http(base).as(People.ADA);
        UUID id = id(email, ada);
        assertEquals(
                404,
                ada.form("/account/way-in?id=" + id, Map.of("id", id.toString()), "confirm")
                        .statusCode());
        People.inDatabase("update account set handed_over_by = ? where id = ?", People.HETTY.id(), id);
        assertEquals(
                302,
                ada.form("/account/way-in?id=" + id, Map.of("id", id.toString()), "confirm")
                        .statusCode());
        assertEquals(200, owner.get("/organisation/my-place").statusCode());
    }

    private static UUID id(String email, Http ada) {
        String page = ada.get("/account/accounts").body();
        String row = page.substring(0, page.indexOf(email));
        String link = row.substring(row.lastIndexOf("/account/account?id=") + "/account/account?id=".length());
        return UUID.fromString(link.substring(0, 36));
    }

    private static HttpResponse<String> signIn(Http browser, String email) {
        return browser.form("/account/sign-in", Map.of("email", email, "password", NEW), "send");
    }

    private String somebody() {
        People.haveAccounts();
        String email = UUID.randomUUID() + "@plenty.nhs.uk";
        People.inDatabase(
                "insert into account (id, email, name, password, password_set, added, version)"
                        + " select gen_random_uuid(), ?, 'Some Body', password, now() - interval '1 day', now(), 1"
                        + " from account where id = ?",
                email,
                People.NORA.id());
        return email;
    }
}
