package staffnetwork.signoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import staffnetwork.it.Looks;
import staffnetwork.it.People;
import staffnetwork.it.UsedFile;
import staffnetwork.spreadsheet.Fingerprint;
import staffnetwork.year.YearFiles;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SignOffJourneyIT {
    private static final String REASON = "Forty people of a new ward were left out.";

    @ArquillianResource
    private URL base;

    @ParameterizedTest
    @CsvSource({"1280, true, 2021", "320, false, 2022"})
    void from_what_will_change_to_the_second_version(int width, boolean javaScript, int year) {
        try (BrowserContext hetty = People.HETTY.window(width, javaScript, base);
                BrowserContext sunil = People.SUNIL.window(width, javaScript, base)) {
            Page page = hetty.newPage();
            open(page, year);
            aFileThatChangesMuchNeedsANote(page, year);
            replacedTakenBackAndUsedAgain(page, year);
            everythingHasANote(page, year);
            Page submitter = sunil.newPage();
            Signed first = signOff(submitter, year, 1);
            nothingCanBeChanged(page, year);
            reopen(submitter, year);
            bring(page, year, "staff with the ward.csv", 520);
            UsedFile.use(page);
            Signed second = signOff(submitter, year, 2);
            assertNotEquals(first.hash(), second.hash());
            assertTrue(main(submitter).contains(REASON));
            assertEquals(first, downloaded(submitter, 1), "the first version is as it was");
            reopen(submitter, year);
        }
    }

    private void open(Page page, int year) {
        page.navigate(base + "year/years");
        if (page.locator("#year option[value='" + year + "']").count() > 0) {
            page.locator("#year").selectOption(Integer.toString(year));
            page.locator("#send").click();
        }
    }

    private void aFileThatChangesMuchNeedsANote(Page page, int year) {
        bring(page, year, "staff.csv", 400);
        assertTrue(main(page).contains("What will change"));
        assertTrue(main(page).contains("Nothing is saved yet"));
        UsedFile.use(page);
        bring(page, year, "staff again.csv", 480);
        assertEquals("400", cell(page, "number of staff", 0));
        assertEquals("480", cell(page, "number of staff", 1));
        Looks.good(page);
        page.locator("#confirm").click();
        assertTrue(page.title().startsWith("Error: "), page.title());
        assertTrue(main(page).contains("Write a note on metric 1: "));
        page.locator(".nhsuk-error-summary a").first().click();
        assertTrue(String.valueOf(page.evaluate("document.activeElement.id")).startsWith("note-"));
        Looks.good(page);
        page.locator("textarea[id^='note-1-headcount']").first().fill("A hospital joined us in March.");
        UsedFile.use(page);
        assertTrue(main(page).contains("Checked: the figure is right."), "the note stands in the history");
        Looks.good(page);
        page.navigate(base + "year/metric?year=" + year + "&metric=1");
        assertTrue(main(page).contains("Checked: the figure is right."), "and on the metric");
        assertTrue(main(page).contains("with the file staff again.csv"));
        Looks.good(page);
    }

    private void replacedTakenBackAndUsedAgain(Page page, int year) {
        page.navigate(base + "intake/history?year=" + year);
        page.locator("a[href*='take-back']").first().click();
        page.locator("#restore").click();
        assertEquals("400 of 400", staff(page, year));
        page.navigate(base + "intake/history?year=" + year);
        page.locator("a[href*='use-again']").first().click();
        page.locator("#use-again").click();
        assertEquals("480 of 480", staff(page, year));
    }

    /** The rows used of the file in use. */
    private String staff(Page page, int year) {
        page.navigate(base + "intake/history?year=" + year);
        String row = page.locator("tr:has(.nhsuk-tag--green)").first().innerText();
        return row.replaceAll("(?s).*?(\\d+) rows used of (\\d+).*", "$1 of $2");
    }

    private void everythingHasANote(Page page, int year) {
        page.navigate(base + "sign-off/year?year=" + year);
        assertTrue(main(page).contains("Missing: say why"));
        assertEquals(0, page.locator("#go-on").count());
        assertTrue(main(page).contains("Only the WDES submitter can sign off"));
        Looks.good(page);
        for (int i = 0; i < 12 && page.locator("tr:has(.nhsuk-tag--red) a").count() > 0; i++) {
            page.locator("tr:has(.nhsuk-tag--red) a").first().click();
            page.locator("#note").fill("It will be there next year.");
            page.locator("#send").click();
            page.navigate(base + "sign-off/year?year=" + year);
        }
        assertEquals(0, page.locator(".nhsuk-tag--red").count());
    }

    private Signed signOff(Page page, int year, int version) {
        page.navigate(base + "sign-off/year?year=" + year);
        assertEquals("Sign off WDES " + year, heading(page));
        Looks.good(page);
        press(page, "go-on");
        assertTrue(heading(page).startsWith("Do you want to sign off WDES " + year));
        Looks.good(page);
        press(page, "send");
        assertEquals("WDES " + year + " is signed off, version " + version, heading(page));
        assertTrue(page.locator(".nhsuk-notification-banner--success").count() == 1);
        Looks.good(page);
        return downloaded(page, version);
    }

    /** Comes to a button or link by keyboard alone and uses it. */
    private static void press(Page page, String id) {
        String before = page.url();
        for (int i = 0; i < 80 && !id.equals(page.evaluate("document.activeElement.id")); i++) {
            page.keyboard().press("Tab");
        }
        assertEquals(id, page.evaluate("document.activeElement.id"));
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.equals(before));
    }

    /** A workbook as it was downloaded. */
    private record Signed(String hash, long bytes) {}

    private static Signed downloaded(Page page, int version) {
        Download download = page.waitForDownload(
                () -> page.locator("a[href*='version=" + version + "']").first().click());
        try {
            byte[] bytes = Files.readAllBytes(download.path());
            String hash = Fingerprint.sha256(bytes);
            assertTrue(main(page).contains(hash), "the fingerprint on the page is that of the file");
            return new Signed(hash, bytes.length);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void nothingCanBeChanged(Page page, int year) {
        page.navigate(base + "intake/upload?year=" + year);
        page.locator("#file").setInputFiles(new FilePayload("late.csv", "text/csv", YearFiles.staffList(10, year)));
        page.locator("#send").click();
        assertTrue(main(page).contains("WDES " + year + " was signed off, so its figures stay as they are"));
        page.navigate(base + "intake/history?year=" + year);
        assertEquals(0, page.locator("a[href*='take-back']").count());
        for (String what : new String[] {"board", "recruitment", "capability", "voices", "dates", "metric"}) {
            page.navigate(base + "year/" + what + "?year=" + year + "&metric=1");
            assertTrue(main(page).contains("was signed off, so its figures stay as they are"), what);
            assertEquals(0, page.locator("main form").count(), what);
            Looks.good(page);
        }
        page.navigate(base + "sign-off/year?year=" + year);
        assertEquals(0, page.locator("#versions a").count(), "an analyst sees the versions without their files");
        page.navigate(base + "year/tasks?year=" + year);
        assertTrue(main(page).contains("Signed off") || main(page).contains("was signed off"));
        Looks.good(page);
    }

    private void reopen(Page page, int year) {
        page.navigate(base + "sign-off/year?year=" + year);
        page.locator("#correct").click();
        page.locator("#send").click();
        assertTrue(page.title().startsWith("Error: "), page.title());
        Looks.good(page);
        page.locator("#reason").fill(REASON);
        page.locator("#send").click();
        assertTrue(main(page).contains("open for a correction"));
        Looks.good(page);
    }

    @Test
    void the_second_of_two_users_sees_what_the_first_did_before_anything_is_used() {
        int year = 2021;
        try (BrowserContext one = People.HETTY.window(1280, true, base);
                BrowserContext two = People.HETTY.window(320, false, base)) {
            Page first = one.newPage();
            Page second = two.newPage();
            open(first, year);
            bring(first, year, "first.csv", 601);
            bring(second, year, "second.csv", 602);
            UsedFile.use(first);
            UsedFile.use(second);
            assertTrue(second.title().startsWith("Error: "), second.title());
            assertTrue(main(second).contains("Somebody else changed the figures in the meantime"));
            assertEquals("601", cell(second, "number of staff", 0), "what the first user did");
            assertEquals("602", cell(second, "number of staff", 1));
            Looks.good(second);
            UsedFile.use(second);
            assertTrue(main(second).contains("Replaced"));
        }
    }

    @Test
    void a_year_that_is_not_open_is_not_there_and_neither_are_pages_for_somebody_else() {
        try (BrowserContext window = People.SUNIL.window(1280, true, base)) {
            Page page = window.newPage();
            assertEquals(404, page.navigate(base + "sign-off/year?year=2031").status());
            assertEquals(
                    404,
                    page.navigate(base + "sign-off/file?year=2031&version=1").status());
        }
        try (BrowserContext window = People.HETTY.window(1280, true, base)) {
            Page page = window.newPage();
            assertEquals(404, page.navigate(base + "sign-off/confirm?year=2021").status());
            assertEquals(404, page.navigate(base + "sign-off/correct?year=2021").status());
        }
    }

    private void bring(Page page, int year, String name, int people) {
        page.navigate(base + "intake/upload?year=" + year);
        page.locator("#file").setInputFiles(new FilePayload(name, "text/csv", YearFiles.staffList(people, year)));
        page.locator("#send").click();
        for (int i = 0; i < 60 && page.locator("#confirm").count() == 0; i++) {
            page.waitForTimeout(250);
            page.reload();
        }
        assertFalse(page.locator("#confirm").count() == 0, page.url());
    }

    private static String cell(Page page, String row, int place) {
        return page.locator("tr", new Page.LocatorOptions().setHasText(row))
                .first()
                .locator("td")
                .nth(place)
                .innerText()
                .replaceAll("(?s)^(Now|With this file)\\s*", "")
                .strip();
    }

    private static String heading(Page page) {
        return page.locator("h1").innerText();
    }

    private static String main(Page page) {
        return page.locator("main").innerText();
    }
}
