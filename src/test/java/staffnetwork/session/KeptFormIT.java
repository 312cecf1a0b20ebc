package staffnetwork.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import staffnetwork.it.Http;
import staffnetwork.it.People;

/** What stands on a page when it is locked is there again, not sent, for its writer and nobody else. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class KeptFormIT {
    private static final String PAGE = "/organisation/details";
    private static final String KEEP = KeepForm.PATH + "?" + PAGE;
    private static final Map<String, String> TYPED = Map.of("form", "form", "name", "Typed just before the lock");

    @ArquillianResource
    private URL base;

    @Test
    void it_is_shown_once_and_was_not_saved() {
        Http hetty = new Http(base).as(People.HETTY);
        assertEquals(204, hetty.post(KEEP, TYPED).statusCode());
        String page = hetty.get(PAGE).body();
        assertTrue(page.contains("value=\"Typed just before the lock\""), page);
        assertTrue(page.contains("It is not saved yet"), page);
        assertFalse(hetty.get(PAGE).body().contains("Typed just before"), "once");
    }

    @Test
    void the_same_person_signed_in_again_in_the_same_browser_finds_it() {
        Http browser = new Http(base).as(People.HETTY);
        browser.post(KEEP, TYPED);
        browser.as(People.HETTY);
        assertTrue(browser.get(PAGE).body().contains("Typed just before the lock"));
    }

    @Test
    void another_person_in_the_same_browser_finds_nothing() {
        Http browser = new Http(base).as(People.HETTY);
        browser.post(KEEP, TYPED);
        browser.as(People.ADA);
        assertFalse(browser.get(PAGE).body().contains("Typed just before the lock"));
    }

    @Test
    void nobody_keeps_anything_without_a_session_or_from_another_site_or_of_a_page_with_secrets() {
        Http nobody = new Http(base);
        assertEquals(204, nobody.post(KEEP, TYPED).statusCode());
        assertTrue(nobody.cookie("JSESSIONID").isEmpty());
        Http hetty = new Http(base).as(People.HETTY);
        assertEquals(
                403,
                hetty.post(KEEP, TYPED, Map.of("Origin", "https://evil.example"))
                        .statusCode());
        hetty.post(KeepForm.PATH + "?/account/my-account", Map.of("form", "form", "now", "a secret"));
        assertFalse(hetty.get("/account/my-account").body().contains("a secret"));
    }
}
