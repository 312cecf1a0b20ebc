package staffnetwork.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static staffnetwork.it.OnPage.figure;
import static staffnetwork.it.OnPage.heading;
import static staffnetwork.it.OnPage.main;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import java.net.URL;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import staffnetwork.it.Looks;
import staffnetwork.it.People;
import staffnetwork.it.ProductUnderTest;
import staffnetwork.it.UsedFile;
import staffnetwork.launch.TestDatabase;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ImportJourneyIT {
    private static final List<ImportState> STATES = List.of(
            ImportState.WAITING,
            ImportState.READING,
            ImportState.FAILED,
            ImportState.TOO_LONG,
            ImportState.INTERRUPTED,
            ImportState.CANCELLED);

    @ArquillianResource
    private URL base;

    /** Each way of using the pages has a year of its own, so that the journeys do not meet. */
    @ParameterizedTest
    @CsvSource({"1280, true, 2023", "320, true, 2024", "1280, false, 2025", "320, false, 2026"})
    void a_staff_list_is_brought_in_replaced_taken_back_and_used_again(int width, boolean javaScript, int year) {
        try (BrowserContext window = People.HETTY.window(width, javaScript, base)) {
            Page page = window.newPage();
            bring(page, year, "staff.csv", IntakeFiles.staff(year, 40));
            assertEquals("What we found in staff.csv", heading(page));
            assertTrue(main(page).contains("Nothing is used yet"));
            assertEquals("40", figure(page, "Staff in post"));
            assertEquals("8", figure(page, "Disabled staff"));
            assertTrue(main(page).contains("bank"), "why a row was left out");
            assertTrue(main(page).contains("Last Name"), "what was thrown away");
            Looks.good(page);
            UsedFile.use(page);
            assertEquals("Files brought in for WDES " + year, heading(page));
            assertTrue(banner(page).contains("in use"));
            Looks.good(page);

            bring(page, year, "staff-2.csv", IntakeFiles.staff(year, 45));
            assertEquals("45", figure(page, "Staff in post"));
            assertTrue(main(page).contains("It takes the place of"));
            Looks.good(page);
            UsedFile.use(page);
            assertTrue(main(page).contains("Replaced"));

            page.locator("a[href*='take-back']").first().click();
            assertEquals("Take back staff-2.csv?", heading(page));
            Looks.good(page);
            page.locator("#restore").click();
            assertTrue(main(page).contains("Taken back"));
            Looks.good(page);

            page.locator("a[href*='use-again']").first().click();
            assertEquals("Use staff-2.csv again?", heading(page));
            Looks.good(page);
            page.locator("#use-again").click();
            assertTrue(banner(page).contains("in use again"));
            page.getByText("staff-2.csv").first().click();
            assertEquals("In use: staff-2.csv", heading(page));
            Looks.good(page);
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, true, 2023", "320, false, 2024"})
    void a_faulty_file_says_what_to_do_and_offers_no_way_to_use_it(int width, boolean javaScript, int year) {
        try (BrowserContext window = People.HETTY.window(width, javaScript, base)) {
            Page page = window.newPage();
            bring(page, year, "faulty.csv", IntakeFiles.faultyStaff(year));
            assertEquals("We need a few answers about faulty.csv", heading(page));
            assertTrue(main(page).contains("Local Scale 7"));
            assertTrue(main(page).contains("Decide once"));
            assertFalse(main(page).contains("Surname"), "nothing about a person is shown");
            assertEquals(0, page.locator("#confirm").count());
            Looks.good(page);
            Download download = page.waitForDownload(
                    () -> page.getByText("as a workbook (XLSX)").click());
            assertEquals("faults.xlsx", download.suggestedFilename());
            assertTrue(size(download) > 1000);
            page.locator("#cancel").click();
            assertEquals("Bring in a file", heading(page));
            assertTrue(banner(page).contains("deleted"));
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, true", "320, false"})
    void what_is_wrong_with_the_form_is_said_at_its_field(int width, boolean javaScript) {
        try (BrowserContext window = People.HETTY.window(width, javaScript, base)) {
            Page page = window.newPage();
            page.navigate(base + "intake/upload?kind=board");
            assertFalse(main(page).contains("metric 1."), "only what a board file needs");
            Looks.good(page);
            page.getByLabel("WDES year").fill("1999");
            page.locator("#send").click();
            assertTrue(page.title().startsWith("Error: "), page.title());
            page.locator(".nhsuk-error-summary a").first().click();
            assertEquals("file", page.evaluate("document.activeElement.id"));
            Looks.good(page);
            page.locator("#file").setInputFiles(payload("board.csv", IntakeFiles.board(2025, 2)));
            page.locator("#send").click();
            assertTrue(main(page).contains("The WDES year must be"));
            Looks.good(page);
        }
    }

    @Test
    void the_same_file_again_is_not_read_again() {
        try (BrowserContext window = People.HETTY.window(1280, true, base)) {
            Page page = window.newPage();
            bring(page, 2025, "board.csv", IntakeFiles.board(2025, 3));
            UsedFile.use(page);
            bring(page, 2025, "board copy.csv", IntakeFiles.board(2025, 3));
            assertTrue(page.title().startsWith("Error: "), page.title());
            assertTrue(main(page).contains("You already use this file: board.csv"));
        }
    }

    @Test
    void a_file_of_no_kind_we_know_can_be_read_as_what_the_user_says() {
        try (BrowserContext window = People.HETTY.window(320, false, base)) {
            Page page = window.newPage();
            bring(page, 2020, "shopping.csv", IntakeFiles.shopping());
            assertEquals("We need a few answers about shopping.csv", heading(page));
            Looks.good(page);
            page.locator("#step-rows-status").waitFor();
            page.getByText("First 10 rows, sheet and headings").click();
            page.getByLabel("What this file is").selectOption("BOARD");
            page.locator("#read").click();
            page.navigate(base + "intake/found?" + page.url().replaceFirst(".*[?&](id=[^&]*).*", "$1"));
            waitUntilRead(page);
            assertTrue(main(page).contains("The board"));
        }
    }

    @Test
    void everything_works_by_keyboard_alone() {
        try (BrowserContext window = People.HETTY.window(1280, true, base)) {
            Page page = window.newPage();
            page.navigate(base + "intake/upload?year=2019");
            page.locator("#file").setInputFiles(payload("board.csv", IntakeFiles.board(2019, 1)));
            page.locator("#year").focus();
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            assertEquals("send", page.evaluate("document.activeElement.id"));
            page.keyboard().press("Enter");
            page.waitForURL("**/intake/found?id=*");
            for (Locator note : page.locator("textarea[id^='note-']").all()) {
                tabTo(page, note.getAttribute("id"));
                page.keyboard().type("Checked.");
            }
            tabTo(page, "confirm");
            page.keyboard().press("Enter");
            page.waitForURL("**/intake/history*");
            assertTrue(banner(page).contains("in use"));
        }
    }

    @Test
    void a_file_that_is_far_too_large_gets_an_answer_and_not_a_broken_connection() {
        try (BrowserContext window = People.HETTY.window(1280, false, base)) {
            Page page = window.newPage();
            bring(page, 2025, "large.csv", new byte[30 * 1024 * 1024]);
            assertEquals("This file is too large", heading(page));
            Looks.good(page);
        }
    }

    @Test
    void an_address_that_names_no_import_says_so() {
        try (BrowserContext window = People.HETTY.window(320, true, base)) {
            Page page = window.newPage();
            for (String name : new String[] {"found", "take-back", "use-again"}) {
                page.navigate(base + "intake/" + name + "?id=7");
                assertEquals("We cannot find this file", heading(page));
                Looks.good(page);
            }
            page.navigate(base + "intake/history?year=2027");
            assertTrue(main(page).contains("No file was brought in"));
            Looks.good(page);
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, true", "320, true", "320, false"})
    void every_state_of_a_file_can_be_looked_at_by_everybody(int width, boolean javaScript) throws SQLException {
        try (BrowserContext window = People.HETTY.window(width, javaScript, base)) {
            Page page = window.newPage();
            for (ImportState state : STATES) {
                UUID id = inserted(state);
                page.navigate(base + "intake/found?id=" + id);
                assertFalse(heading(page).isEmpty());
                assertEquals(0, page.locator("#confirm").count());
                Looks.good(page);
            }
        }
    }

    @Test
    void without_a_script_the_page_looks_again_by_itself_only_when_asked_to() throws SQLException {
        try (BrowserContext window = People.HETTY.window(320, false, base)) {
            Page page = window.newPage();
            UUID id = inserted(ImportState.READING);
            Response asIs = page.navigate(base + "intake/found?id=" + id);
            assertFalse(asIs.headers().containsKey("refresh"));
            Response asked = page.waitForResponse(
                    "**/found?id=*&checking=yes",
                    () -> page.getByText("Check for me every 10 seconds").click());
            assertEquals("10", asked.headers().get("refresh"));
            assertTrue(main(page).contains("This page checks again every 10 seconds."));
            Looks.good(page);
            page.getByText("Stop checking").click();
            assertTrue(main(page).contains("Check for me"));
        }
    }

    @Test
    void with_a_script_the_page_shows_what_was_found_as_soon_as_it_is_there() throws SQLException {
        try (BrowserContext window = People.HETTY.window(1280, true, base)) {
            Page page = window.newPage();
            UUID id = inserted(ImportState.READING);
            page.navigate(base + "intake/found?id=" + id);
            assertEquals("We are reading long.csv", heading(page));
            change("update file_import set state = 'FAILED', reference = 'abc12345' where id = '" + id + "'");
            page.waitForSelector("text=abc12345");
            assertEquals("We could not read long.csv", heading(page));
        }
    }

    @Test
    void who_sends_the_return_sees_the_files_and_can_change_nothing() throws SQLException {
        try (BrowserContext window = People.SUNIL.window(320, true, base)) {
            Page page = window.newPage();
            page.navigate(base + "intake/found?id=" + inserted(ImportState.READING));
            assertEquals("We are reading long.csv", heading(page));
            assertEquals(0, page.locator("main .nhsuk-button").count());
            Looks.good(page);
            page.navigate(base + "intake/history?year=2022");
            assertEquals(0, page.locator("main .nhsuk-button").count());
            assertEquals(404, page.navigate(base + "intake/upload").status());
        }
    }

    /** A file of another node, so that nothing here reads it. */
    private static UUID inserted(ImportState state) throws SQLException {
        UUID id = UUID.randomUUID();
        change(
                "insert into file_import (id, wdes_year, kind_chosen, file_name, file_bytes, sha256, node, state, brought_by,"
                        + " brought_at, rows_read, rows_used, figures_version, version) values ('" + id
                        + "', 2022, false, 'long.csv', 9,'"
                        + "0".repeat(64) + "', 'elsewhere', '" + state + "', 'Ola', now(), 0, 0, 0, 0)");
        return id;
    }

    private static void change(String statement) throws SQLException {
        TestDatabase database = ProductUnderTest.database();
        try (Connection connection =
                        DriverManager.getConnection(database.url(), database.owner()[0], database.owner()[1]);
                Statement update = connection.createStatement()) {
            update.executeUpdate(statement);
        }
    }

    private void bring(Page page, int year, String name, byte[] content) {
        page.navigate(base + "intake/upload?year=" + year);
        page.locator("#file").setInputFiles(payload(name, content));
        page.locator("#send").click();
        waitUntilRead(page);
    }

    private static void waitUntilRead(Page page) {
        for (int i = 0; i < 20 && page.locator("#progress").count() > 0; i++) {
            page.getByText("Check again").click();
        }
    }

    private static FilePayload payload(String name, byte[] content) {
        return new FilePayload(name, "text/csv", content);
    }

    private static void tabTo(Page page, String id) {
        for (int i = 0; i < 40 && !id.equals(page.evaluate("document.activeElement.id")); i++) {
            page.keyboard().press("Tab");
        }
        assertEquals(id, page.evaluate("document.activeElement.id"));
    }

    private static long size(Download download) {
        try {
            return Files.size(download.path());
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static String banner(Page page) {
        return page.locator(".nhsuk-notification-banner__heading").innerText();
    }
}
