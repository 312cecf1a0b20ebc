package staffnetwork.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.URL;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import staffnetwork.it.Browsers;
import staffnetwork.it.Looks;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TagsJourneyIT {
    @ArquillianResource
    private URL base;

    @ParameterizedTest
    @CsvSource({"1280, true", "320, true", "1280, false", "320, false"})
    void every_part_of_our_pages_can_be_used_by_everybody_in_every_state(int width, boolean javaScript) {
        try (BrowserContext window = Browsers.window(width, javaScript)) {
            Page page = window.newPage();
            page.navigate(base + "web/tags");
            Looks.good(page);
            page.getByLabel("A whole number").fill("a dozen");
            page.locator("#day").fill("31");
            page.locator("#send").click();
            Looks.good(page);
            Locator links = page.locator(".nhsuk-error-summary a");
            assertEquals(8, links.count());
            for (int i = 0; i < links.count(); i++) {
                String target = links.nth(i).getAttribute("href");
                assertEquals(1, page.locator(target).count(), target + " leads to its field");
            }
            fill(page);
            page.locator("#send").click();
            assertEquals(
                    "All fields were filled in",
                    page.locator(".nhsuk-notification-banner__heading").innerText());
            Looks.good(page);
        }
    }

    private static void fill(Page page) {
        page.getByLabel("One line").fill("line");
        page.getByLabel("A whole number").fill("12");
        page.locator("#secret").fill("secret");
        page.getByLabel("Several lines").fill("words");
        page.getByLabel("One of many").selectOption("a");
        page.getByLabel("A file").setInputFiles(new FilePayload("a.csv", "text/csv", new byte[] {65}));
        page.locator("#few-3").check();
        page.locator("#several").check();
        for (String[] part : List.of(
                new String[] {"#day", "31"}, new String[] {"#day-month", "3"}, new String[] {"#day-year", "2026"})) {
            page.locator(part[0]).fill(part[1]);
        }
    }
}
