package staffnetwork.passport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.net.URL;
import java.nio.file.Files;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import staffnetwork.it.Http;
import staffnetwork.it.Keyboard;
import staffnetwork.it.Looks;
import staffnetwork.it.People;

/** She takes her plan along: only what she ticked, on the phone, on paper and as files, and nobody else gets any of it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CarryJourneyIT {
    private static final String CANARY = "canarycarried";
    private static final String UNWELL = "canaryunwell";
    private static final Pattern TELLING = Pattern.compile(
            "disab|health|condition|illness|declar|adjust|wdes|confiden|private|passport", Pattern.CASE_INSENSITIVE);

    @ArquillianResource
    private URL base;

    @BeforeEach
    void amara_has_a_plan() {
        People.haveAccounts();
        Http amara = new Http(base).as(People.AMARA);
        amara.form("/plan/delete", Map.of(), "send");
        amara.form("/plan/start", Map.of(), "send");
        amara.form("/plan/in-the-way", Map.of("words", CANARY + " noise"), "send");
        amara.form("/plan/help", Map.of("own", "A note each morning"), "send");
        amara.form("/plan/part?of=8", Map.of("words", UNWELL), "send");
        amara.form("/plan/part?of=7", Map.of("words", "A light signal"), "send");
        amara.form("/plan/part?of=9", Map.of("words", "A name of it"), "send");
    }

    @AfterEach
    void it_is_gone() {
        new Http(base).as(People.AMARA).form("/plan/delete", Map.of(), "send");
    }

    @ParameterizedTest
    @CsvSource({"1280, true", "320, false", "320, true", "1280, false"})
    void she_chooses_shows_and_takes_it_as_files(int width, boolean javaScript) throws Exception {
        try (BrowserContext window = People.AMARA.window(width, javaScript, base)) {
            Page page = window.newPage();
            page.navigate(base + "plan/mine");
            page.locator("a[href='/carry/choose']").click();
            look(page);
            for (String part : new String[] {"UNWELL", "EMERGENCY", "CONDITION"}) {
                assertFalse(page.isChecked("input[value=" + part + "]"), part);
            }
            assertTrue(page.isChecked("input[value=BARRIER]"));
            page.locator("#send").click();
            look(page);
            String shown = page.locator("main").innerText();
            assertTrue(shown.contains(CANARY) && shown.contains("A note each morning") && shown.contains("Amara"));
            assertFalse(shown.contains(UNWELL) || shown.contains("light signal") || shown.contains("A name of it"));
            files(window, page.locator("a[href^='/carry/sheet.pdf']").first().getAttribute("href"));
            page.locator(".nhsuk-back-link").click();
            page.check("input[value=UNWELL]");
            page.locator("#send").click();
            look(page);
            assertTrue(page.locator("main").innerText().contains(UNWELL));
            page.locator(".nhsuk-back-link").click();
            assertTrue(page.isChecked("input[value=UNWELL]"), "the choice is still there");
            for (var box : page.locator("input[type=checkbox]").all()) {
                box.uncheck();
            }
            page.locator("#send").click();
            assertTrue(page.title().startsWith("Error: "), page.title());
            Looks.good(page);
            page.navigate(base + "trail/who-looked");
            assertTrue(page.locator("main").innerText().length() > 0);
        }
    }

    private void files(BrowserContext window, String address) throws Exception {
        APIResponse pdf = window.request().get(base + address.substring(1));
        assertEquals(200, pdf.status());
        assertEquals("attachment; filename=\"my-plan.pdf\"", pdf.headers().get("content-disposition"));
        assertEquals("no-store", pdf.headers().get("cache-control"));
        try (PDDocument document = Loader.loadPDF(pdf.body())) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains(CANARY) && !text.contains(UNWELL), text);
            assertEquals(1, document.getNumberOfPages());
        }
        APIResponse html = window.request().get(base + address.substring(1).replace("sheet.pdf", "sheet.html"));
        assertEquals("attachment; filename=\"my-plan.html\"", html.headers().get("content-disposition"));
        assertEquals("no-store", html.headers().get("cache-control"));
        assertTrue(html.text().contains(CANARY) && !html.text().contains(UNWELL));
        assertFalse(TELLING.matcher(html.text().replaceAll("(?s).*<title>(.*?)</title>.*", "$1"))
                .find());
    }

    @Test
    void the_page_prints_on_one_sheet_of_a4() throws Exception {
        try (BrowserContext window = People.AMARA.window(1280, false, base)) {
            Page page = window.newPage();
            page.navigate(base + "carry/choose");
            page.locator("#send").click();
            page.waitForURL("**/carry/show**"); // a page that is still being loaded cannot be printed
            try (PDDocument printed = Loader.loadPDF(printed(page))) {
                assertEquals(1, printed.getNumberOfPages());
                String text = new PDFTextStripper().getText(printed);
                assertTrue(text.contains(CANARY), text);
                assertFalse(text.contains("Sign out") || text.contains("Web page"), "only the sheet is printed");
            }
        }
    }

    @Test
    void by_keyboard_alone() throws Exception {
        try (BrowserContext window = People.AMARA.window(1280, true, base)) {
            Page page = window.newPage();
            page.navigate(base + "plan/mine");
            Keyboard.press(page, "a[href='/carry/choose']");
            Keyboard.key(page, "input[value=BARRIER]", "Space");
            Keyboard.key(page, "input[value=UNWELL]", "Space");
            Keyboard.press(page, "#send");
            String shown = page.locator("main").innerText();
            assertTrue(shown.contains(UNWELL) && !shown.contains(CANARY), shown);
            Keyboard.key(page, "main summary", "Enter");
            Keyboard.to(page, "a[href^='/carry/sheet.pdf']");
            Download pdf = page.waitForDownload(() -> page.keyboard().press("Enter"));
            try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf.path()))) {
                assertTrue(new PDFTextStripper().getText(document).contains(UNWELL));
            }
            Keyboard.to(page, "a[href^='/carry/sheet.html']");
            Download sheet = page.waitForDownload(() -> page.keyboard().press("Enter"));
            assertTrue(Files.readString(sheet.path()).contains(UNWELL));
            page.navigate(base + "carry/choose");
            Keyboard.key(page, ".nhsuk-back-link", "Enter");
            page.waitForURL("**/plan/mine");
        }
    }

    /** Chromium's printing has failed on a busy machine, with no reason told; what it prints is looked at all the same. */
    private static byte[] printed(Page page) {
        for (int more = 4; ; more--) {
            try {
                return page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
            } catch (PlaywrightException failed) {
                if (more == 0 || !String.valueOf(failed.getMessage()).contains("Printing failed")) {
                    throw failed;
                }
                System.out.println("printing failed, and is tried again");
                page.waitForTimeout(1_000);
            }
        }
    }

    @Test
    void whoever_else_has_the_address_finds_nothing_of_hers() {
        Http amara = new Http(base).as(People.AMARA);
        String chosen = amara.get("/carry/choose").body();
        String row = chosen.replaceAll("(?s).*?value=\"([0-9a-f]{8}-[0-9a-f-]{27})\".*", "$1")
                .replace("-", "");
        String of = "?of=511~" + row;
        assertEquals(32, row.length(), chosen);
        assertEquals(200, amara.get("/carry/sheet.html" + of).statusCode());
        for (People other : People.all()) {
            if (other != People.AMARA) {
                Http them = new Http(base).as(other);
                assertEquals(404, them.get("/carry/sheet.html" + of).statusCode(), other.name());
                assertEquals(404, them.get("/carry/sheet.pdf" + of).statusCode(), other.name());
                assertFalse(them.get("/carry/show" + of).body().contains(CANARY), other.name());
                assertFalse(them.get("/carry/choose" + of).body().contains(row), other.name());
            }
        }
        assertEquals(405, amara.post("/carry/sheet.pdf" + of, Map.of()).statusCode());
    }

    private void look(Page page) {
        assertFalse(TELLING.matcher(page.title() + " " + page.url()).find(), () -> page.title() + " " + page.url());
        Looks.good(page);
    }
}
