package staffnetwork.published;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.URL;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import staffnetwork.it.Browsers;
import staffnetwork.it.EmptyYear;
import staffnetwork.it.Looks;
import staffnetwork.it.People;
import staffnetwork.it.UsedFile;
import staffnetwork.year.YearFiles;

/** From the sign-off to the public page: the chair sees what HR sees here, and everybody what the submitter put there. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PublishedJourneyIT {
    private static final String HIDDEN = "Too few people to report safely";

    @ArquillianResource
    private URL base;

    @ParameterizedTest
    @CsvSource({"1280, true, 2025", "320, false, 2026"})
    void a_year_is_signed_off_released_and_put_on_the_public_page(int width, boolean javaScript, int year) {
        EmptyYear.of(year);
        try (BrowserContext hetty = People.HETTY.window(width, javaScript, base);
                BrowserContext sunil = People.SUNIL.window(width, javaScript, base);
                BrowserContext charlie = People.CHARLIE.window(width, javaScript, base);
                BrowserContext anybody = Browsers.window(width, javaScript)) {
            prepare(hetty.newPage(), year);
            sign(sunil.newPage(), year);
            released(charlie.newPage(), year, width);
            alike(hetty, charlie, year);
            assertEquals(
                    404,
                    anybody.request()
                            .get(base + "published/metrics.csv?year=" + year)
                            .status());
            publish(sunil.newPage(), year);
            everybody(anybody.newPage(), charlie, year);
        }
        EmptyYear.of(year);
    }

    private void prepare(Page page, int year) {
        page.navigate(base + "year/years");
        page.locator("#year").selectOption(Integer.toString(year));
        page.locator("#send").click();
        bring(page, "workforce", year, YearFiles.staffList(900, year));
        bring(page, "survey", year, YearFiles.survey(600, year));
        for (int i = 0; i < 16; i++) {
            page.navigate(base + "sign-off/year?year=" + year);
            if (page.locator("tr:has(.nhsuk-tag--red) a").count() == 0) {
                return;
            }
            page.locator("tr:has(.nhsuk-tag--red) a").first().click();
            page.locator("#note").fill("It will be there next year.");
            page.locator("#send").click();
        }
    }

    private void bring(Page page, String kind, int year, byte[] content) {
        page.navigate(base + "intake/upload?year=" + year + "&kind=" + kind);
        page.locator("#file").setInputFiles(new FilePayload(kind + ".csv", "text/csv", content));
        page.locator("#send").click();
        for (int i = 0; i < 60 && page.locator("#confirm").count() == 0; i++) {
            page.waitForTimeout(250);
            page.reload();
        }
        UsedFile.use(page);
    }

    private void sign(Page page, int year) {
        page.navigate(base + "sign-off/year?year=" + year);
        page.locator("#go-on").click();
        page.locator("#send").click();
        assertTrue(page.locator("h1").innerText().contains("is signed off"), page.url());
    }

    private void released(Page page, int year, int width) {
        page.navigate(base + "published/year?year=" + year);
        for (int i = 0; i < 40 && !main(page).contains("Shown here: WDES year " + year); i++) {
            page.waitForTimeout(250);
            page.reload();
        }
        Looks.good(page);
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "published-" + width + ".png")));
        assertEquals(14, page.locator("main figure").count(), "each metric has its drawing");
        assertTrue(main(page).contains(HIDDEN));
        assertFalse(page.content().contains("FEW_TOLD") || page.content().contains("NEIGHBOUR"));
        assertEquals(0, page.locator("main form").count(), "a chair puts nothing on the public page");
    }

    /** HR's and the chair's cells are the same ones, byte for byte. */
    private void alike(BrowserContext hetty, BrowserContext charlie, int year) {
        for (String address : List.of(
                "published/year.csv?year=" + year,
                "figures/figures.csv?part=trend",
                "figures/figures.csv?part=directorates",
                "figures/figures.csv?part=staff-groups")) {
            APIResponse hr = hetty.request().get(base + address);
            APIResponse chair = charlie.request().get(base + address);
            assertEquals(hr.status(), chair.status(), address);
            if (hr.status() == 200) {
                assertArrayEquals(hr.body(), chair.body(), address);
            }
        }
        Page one = hetty.newPage();
        Page other = charlie.newPage();
        one.navigate(base + "published/year?year=" + year);
        other.navigate(base + "published/year?year=" + year);
        assertEquals(main(one), main(other));
    }

    private void publish(Page page, int year) {
        page.navigate(base + "published/year?year=" + year);
        page.locator("#send").click();
        assertTrue(
                page.locator(".nhsuk-notification-banner--success").innerText().contains("on the public page"));
        assertEquals(0, page.locator("main form").count());
        Looks.good(page);
    }

    private void everybody(Page page, BrowserContext charlie, int year) {
        page.navigate(base + "published/metrics?year=" + year);
        Looks.good(page);
        APIResponse file = page.request().get(base + "published/metrics.csv?year=" + year);
        assertArrayEquals(
                charlie.request().get(base + "published/year.csv?year=" + year).body(), file.body());
        List<String> lines = file.text().lines().toList();
        int rows = 0;
        for (String id : List.of("metric-1", "metric-4ai", "metric-9a", "metric-10")) {
            for (var row : page.locator("#" + id + "-table tbody tr").all()) {
                List<String> cells = row.locator("th, td").allInnerTexts();
                String shown = cells.get(1)
                        .replaceFirst("(?s)^(Share|Score from 0 to 10)\\s*", "")
                        .strip();
                assertTrue(
                        lines.stream().anyMatch(line -> line.replace("\"", "").endsWith(shown)),
                        Arrays.toString(cells.toArray()));
                String drawn =
                        page.locator("figure:has(#" + id + "-headline) svg").textContent();
                assertTrue(drawn.contains(shown), drawn);
                rows++;
            }
        }
        assertTrue(rows > 10, rows + " rows");
    }

    private static String main(Page page) {
        return page.locator("main").innerText();
    }

    @ParameterizedTest
    @ValueSource(strings = {"published/year", "published/year.csv", "figures/proofs"})
    void who_holds_no_role_finds_nothing_there(String address) {
        try (BrowserContext window = People.NORA.window(1280, false, base)) {
            assertEquals(404, window.request().get(base + address).status());
        }
    }

    @Test
    void an_administrator_has_every_release_checked_again_from_the_database() {
        try (BrowserContext window = People.ADA.window(1280, false, base)) {
            Page page = window.newPage();
            page.navigate(base + "figures/due");
            page.locator("#send").click();
            page.navigate(base + "figures/due");
            page.locator("a[href='/figures/proofs']").click();
            Looks.good(page);
            List<String> findings = page.locator("#proofs tbody td").allInnerTexts();
            assertFalse(findings.isEmpty());
            assertTrue(findings.stream().allMatch(text -> text.contains("The proof holds")), findings.toString());
            People.inDatabase("update figure_cell set told = told + 20, base = base + 20 where state = 'NEW'");
            try {
                page.reload();
                assertTrue(main(page).contains("The proof does not fit the figures"), main(page));
            } finally {
                People.inDatabase("update figure_cell set told = told - 20, base = base - 20 where state = 'NEW'");
            }
            page.reload();
            assertFalse(main(page).contains("does not fit"));
        }
    }
}
