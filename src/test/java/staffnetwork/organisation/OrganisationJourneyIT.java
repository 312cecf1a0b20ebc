package staffnetwork.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import staffnetwork.it.Looks;
import staffnetwork.it.People;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class OrganisationJourneyIT {
    @ArquillianResource
    private URL base;

    @ParameterizedTest
    @CsvSource({"1280, true", "320, true", "1280, false", "320, false"})
    void the_organisations_details_are_entered_corrected_and_read_back(int width, boolean javaScript) {
        try (BrowserContext window = People.HETTY.window(width, javaScript, base)) {
            Page page = window.newPage();
            page.navigate(base + "organisation/details");
            page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("");
            page.getByLabel("ODS code").fill("R1F-2");
            page.locator("#send").click();
            assertTrue(page.title().startsWith("Error: "), page.title());
            assertEquals(
                    "There is a problem",
                    page.locator(".nhsuk-error-summary h2").innerText());
            page.locator(".nhsuk-error-summary a").first().click();
            assertEquals("name", page.evaluate("document.activeElement.id"));
            page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true))
                    .fill("Isle of Plenty NHS Trust " + width + javaScript);
            page.getByLabel("ODS code").fill(" 0ar ");
            page.locator("#send").click();
            assertEquals(
                    "Saved", page.locator(".nhsuk-notification-banner__heading").innerText());
            page.navigate(base.toString());
            assertTrue(page.content().contains("Isle of Plenty NHS Trust " + width + javaScript));
            assertTrue(page.content().contains("0AR"));
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, true", "320, true", "1280, false", "320, false"})
    void every_page_and_state_can_be_used_by_everybody(int width, boolean javaScript) {
        try (BrowserContext window = People.HETTY.window(width, javaScript, base)) {
            Page page = window.newPage();
            page.navigate(base.toString());
            Looks.good(page);
            page.navigate(base + "organisation/details");
            Looks.good(page);
            page.getByLabel("ODS code").fill("?");
            page.locator("#send").click();
            Looks.good(page);
            page.navigate(base + "no/such/page");
            Looks.good(page);
        }
    }
}
