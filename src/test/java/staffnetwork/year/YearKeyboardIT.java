package staffnetwork.year;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import staffnetwork.it.EmptyYear;
import staffnetwork.it.People;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class YearKeyboardIT {
    private static final int FAR = 80;

    @ArquillianResource
    private URL base;

    @Test
    void a_year_is_opened_counts_are_typed_and_a_note_is_written_by_keyboard_alone() {
        EmptyYear.of(2023);
        try (BrowserContext window = People.HETTY.window(1280, true, base)) {
            Page page = window.newPage();
            page.navigate(base + "year/years");
            to(page, "#year");
            page.keyboard().type("2023");
            press(page, "#send");
            assertEquals("WDES 2023", page.locator("h1").innerText());
            press(page, "a[href^='/year/recruitment']");
            for (String field : new String[] {"shortlisted", "appointed"}) {
                for (String who : new String[] {"disabled", "nonDisabled", "unknown"}) {
                    to(page, "#" + field + "-" + who);
                    page.keyboard().type(field.equals("shortlisted") ? "100" : "20");
                }
            }
            press(page, "#send");
            assertEquals(
                    "Recruitment counts saved",
                    page.locator(".nhsuk-notification-banner__heading").innerText());
            press(page, "a[href^='/year/metrics']");
            press(page, "a[href$='metric=2']");
            assertTrue(page.locator("h1").innerText().startsWith("Metric 2"), page.url());
            to(page, "#note");
            page.keyboard().type("Typed without a mouse.");
            press(page, "#send");
            assertEquals(
                    "Note saved",
                    page.locator(".nhsuk-notification-banner__heading").innerText());
        }
    }

    private static void press(Page page, String target) {
        to(page, target);
        page.evaluate("window.before = true");
        page.keyboard().press("Enter");
        page.waitForFunction("() => !window.before && document.readyState === 'complete'");
    }

    /** Tabs on until the target has the focus, and checks that the focus can be seen. */
    private static void to(Page page, String target) {
        for (int i = 0; i < FAR; i++) {
            if (Boolean.TRUE.equals(page.evaluate("t => document.activeElement.matches(t)", target))) {
                Object seen = page.evaluate("() => { const s = getComputedStyle(document.activeElement);"
                        + " return s.outlineStyle !== 'none' || s.boxShadow !== 'none'; }");
                assertEquals(true, seen, "the focus on " + target + " can be seen");
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the keyboard never came to " + target + " on " + page.url());
    }
}
