package staffnetwork.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import staffnetwork.it.Looks;
import staffnetwork.it.People;

/** An administrator has the figures made without seeing them; HR sees them, and chart, table and file say the same. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FiguresJourneyIT {
    @ArquillianResource
    private URL base;

    private void made() {
        try (BrowserContext window = People.ADA.window(1280, false, base)) {
            Page page = window.newPage();
            page.navigate(base + "figures/due");
            Looks.good(page);
            page.locator("#send").click();
            String said = page.locator(".nhsuk-notification-banner__heading").innerText();
            assertTrue(said.startsWith("The figures of the last quarter"), said);
            assertEquals(404, page.navigate(base + "figures/dashboard").status());
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, true", "320, true", "1280, false", "320, false"})
    void hr_reads_the_figures_and_chart_table_and_file_agree(int width, boolean javaScript) {
        made();
        try (BrowserContext window = People.HETTY.window(width, javaScript, base)) {
            Page page = window.newPage();
            page.navigate(base + "figures/dashboard");
            Looks.good(page);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "figures-" + width + "-" + javaScript + ".png")));
            for (String part : List.of("trend", "directorates", "staff-groups")) {
                List<String> rows = page.locator("#" + part + "-table tbody tr").all().stream()
                        .map(row -> row.locator("th, td").allInnerTexts().stream()
                                .map(text -> text.strip())
                                .toList()
                                .toString())
                        .toList();
                assertFalse(rows.isEmpty(), part);
                APIResponse file = window.request().get(base + "figures/figures.csv?part=" + part);
                List<String> lines = new ArrayList<>(file.text().lines().toList());
                for (int i = 0; i < rows.size(); i++) {
                    String[] cells = lines.get(i + 1).replace("\"", "").split(",", 2);
                    String row = rows.get(i).replace("\n", " ");
                    assertTrue(row.contains(cells[0]) && row.contains(cells[1]), row + " and " + lines.get(i + 1));
                    String drawn = page.locator("figure:has(#" + part + "-headline) svg")
                            .textContent();
                    assertTrue(drawn.contains(cells[0]) && drawn.contains(cells[1]), drawn);
                }
            }
            assertTrue(page.content().contains("Too few people to report safely"));
            assertFalse(page.content().contains("FEW_TOLD") || page.content().contains("NEIGHBOUR"));
            assertEquals(
                    404,
                    window.request()
                            .get(base + "figures/figures.csv?part=other")
                            .status());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"figures/dashboard", "figures/figures.csv?part=trend", "figures/due"})
    void who_holds_no_role_finds_nothing_there(String address) {
        try (BrowserContext window = People.NORA.window(1280, false, base)) {
            assertEquals(404, window.request().get(base + address).status());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_page_is_read_by_keyboard_alone(boolean javaScript) {
        made();
        try (BrowserContext window = People.HETTY.window(1280, javaScript, base)) {
            Page page = window.newPage();
            page.navigate(base + "figures/dashboard");
            for (int i = 0; i < 40 && !"SUMMARY".equals(page.evaluate("document.activeElement.tagName")); i++) {
                page.keyboard().press("Tab");
            }
            page.keyboard().press("Enter");
            assertTrue(page.locator("details[open]").innerText().contains("fewer than 10 people"));
        }
    }
}
