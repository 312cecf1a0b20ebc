package staffnetwork.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static staffnetwork.it.OnPage.figure;
import static staffnetwork.it.OnPage.heading;
import static staffnetwork.it.OnPage.main;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import staffnetwork.it.Looks;
import staffnetwork.it.People;

/** The organisation remembers, so that each journey brings headings and values of its own, in a year of its own. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class MappingJourneyIT {
    private static final String KNOWN_HEADINGS =
            "Employee Number,Staff Group,Pay Scale,Assignment Category,Assignment Status,Disability,FTE,Last Name";

    @ArquillianResource
    private URL base;

    @ParameterizedTest
    @CsvSource({"1280, true, 2019", "320, false, 2020"})
    void a_layout_nobody_has_seen_is_mapped_once_and_goes_by_itself_the_next_time(
            int width, boolean javaScript, int year) {
        try (BrowserContext window = People.HETTY.window(width, javaScript, base)) {
            Page page = window.newPage();
            bring(page, year, "list.csv", unknown(year, 12));
            assertEquals("We need a few answers about list.csv", heading(page));
            Looks.good(page);
            sayWhatItIs(page);
            chooseColumns(page, year);
            sayWhatValuesMean(page);
            assertEquals("What we found in list.csv", heading(page));
            assertEquals("12", figure(page, "Staff in post"));
            assertTrue(main(page).contains("Hetty Reed"));
            Looks.good(page);
            page.locator("#confirm").click();
            assertTrue(main(page).contains("Version "), "the history tells the mapping");
            Looks.good(page);

            bring(page, year, "next.csv", unknown(year, 15));
            assertEquals("What we found in next.csv", heading(page));
            assertEquals("15", figure(page, "Staff in post"));
            assertTrue(main(page).contains("as last time: Hetty Reed"), main(page));
            page.getByText("Which column is which").click();
            assertTrue(main(page).contains("As last time: Hetty Reed"), main(page));
            Looks.good(page);
        }
    }

    private void sayWhatItIs(Page page) {
        page.getByText("First 10 rows, sheet and headings").click();
        assertEquals("The first rows of list.csv", heading(page));
        assertTrue(main(page).contains("thrown away"));
        assertFalse(main(page).contains("Canary"), "no name is shown");
        Looks.good(page);
        page.locator("#read").click();
        assertTrue(page.title().startsWith("Error: "), page.title());
        Looks.good(page);
        page.getByLabel("What this file is").selectOption("WORKFORCE");
        page.locator("#read").click();
        assertEquals("Which column is which in list.csv", heading(page));
    }

    private void chooseColumns(Page page, int year) {
        assertFalse(main(page).contains("Canary"), "no name is shown");
        assertTrue(main(page).contains("will be thrown away"));
        Looks.good(page);
        page.locator("#save").click();
        assertTrue(main(page).contains("No column is chosen for: "), main(page));
        Looks.good(page);
        choose(page, "A: Ref " + year, "EMPLOYEE");
        choose(page, "B: Workstream " + year, "STAFF_GROUP");
        choose(page, "C: Reward level " + year, "PAY_SCALE");
        choose(page, "D: Employment basis " + year, "PAY_SCALE");
        choose(page, "E: Equality answer " + year, "DISABILITY");
        page.locator("#save").click();
        assertTrue(main(page).contains("Pay scale is chosen for two columns"), main(page));
        Looks.good(page);
        choose(page, "D: Employment basis " + year, "CATEGORY");
        page.locator("#save").click();
        assertEquals("What the values in list.csv mean", heading(page));
    }

    private void sayWhatValuesMean(Page page) {
        assertTrue(main(page).contains("12 rows"), main(page));
        Looks.good(page);
        page.locator("#save").click();
        assertTrue(page.title().startsWith("Error: "), page.title());
        Looks.good(page);
        page.locator("select[id^=value-]").first().selectOption("BAND_7");
        page.locator("#save").click();
    }

    @ParameterizedTest
    @CsvSource({"1280, true, 2021", "320, false, 2022"})
    void a_faulty_file_is_put_right_by_taking_its_rows_away_and_bringing_them_back(
            int width, boolean javaScript, int year) throws IOException {
        try (BrowserContext window = People.HETTY.window(width, javaScript, base)) {
            Page page = window.newPage();
            bring(page, year, "faulty.csv", faulty());
            assertEquals("We need a few answers about faulty.csv", heading(page));
            page.getByText("Rows to fix").click();
            assertEquals("Rows to fix in faulty.csv", heading(page));
            Looks.good(page);
            Download download = page.waitForDownload(
                    () -> page.getByText("Download only the rows to fix").click());
            byte[] given = Files.readAllBytes(download.path());
            put(page, given);
            assertTrue(main(page).contains("No cell was changed"), main(page));
            Looks.good(page);
            put(page, mended(given));
            assertEquals("What we found in faulty.csv", heading(page));
            assertEquals("20", figure(page, "Staff in post"));
            assertTrue(main(page).contains("Rows fixed by hand"));
            Looks.good(page);
            page.locator("#confirm").click();
            assertTrue(main(page).contains("In use"));
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, true, 2023", "320, false, 2024"})
    void what_was_decided_is_listed_changed_and_forgotten(int width, boolean javaScript, int year) {
        try (BrowserContext window = People.HETTY.window(width, javaScript, base)) {
            Page page = window.newPage();
            String scale = "Local Scale " + year;
            bring(page, year, "scale.csv", known(scale));
            page.getByText("What the values mean").click();
            page.locator("select[id^=value-]").first().selectOption("BAND_4");
            page.locator("#save").click();
            assertEquals("What we found in scale.csv", heading(page));
            page.navigate(base + "mapping/decisions");
            assertTrue(main(page).contains(scale));
            assertTrue(main(page).contains("Hetty Reed"));
            Looks.good(page);
            page.locator("tr", new Page.LocatorOptions().setHasText(scale))
                    .locator("a")
                    .click();
            Looks.good(page);
            page.locator("#meaning").selectOption("BAND_6");
            page.locator("#save").click();
            assertTrue(main(page).contains("The change is saved"));
            page.locator("tr", new Page.LocatorOptions().setHasText(scale))
                    .locator("a")
                    .click();
            page.locator("#forget").click();
            assertFalse(main(page).contains(scale));
        }
    }

    @Test
    void every_new_page_works_by_keyboard_alone() {
        try (BrowserContext window = People.HETTY.window(1280, true, base)) {
            Page page = window.newPage();
            bring(page, 2025, "keys.csv", unknown(2025, 4));
            tab(page, "a[href*='mapping/rows']");
            enter(page, "**/mapping/rows?id=*");
            tab(page, ".app-sheet");
            tab(page, "#kind");
            page.keyboard().type("Staff in");
            tab(page, "#read");
            enter(page, "**/mapping/columns?id=*");
            for (String field : new String[] {"Employee n", "Staff g", "Pay s", "Assignment c", "Disab"}) {
                tab(page, "select:not([data-done])");
                page.keyboard().type(field);
                page.evaluate("document.activeElement.dataset.done = 'yes'");
            }
            tab(page, "#save");
            enter(page, "**/mapping/values?id=*");
            tab(page, "select[id^=value-]");
            page.keyboard().type("Band 7");
            tab(page, "#save");
            enter(page, "**/intake/found?id=*");
            assertEquals("4", figure(page, "Staff in post"));
        }
    }

    @Test
    void the_columns_of_a_remembered_layout_are_changed_without_a_file() {
        try (BrowserContext window = People.HETTY.window(1280, true, base)) {
            Page page = window.newPage();
            bring(page, 2026, "list.csv", unknown(2026, 5));
            sayWhatItIs(page);
            chooseColumns(page, 2026);
            page.navigate(base + "mapping/decisions");
            page.locator("tr", new Page.LocatorOptions().setHasText("ref 2026"))
                    .locator("a")
                    .click();
            assertEquals("Columns of a list: Staff in post", heading(page));
            Looks.good(page);
            page.getByLabel("ref 2026: what it is").selectOption("IGNORED");
            page.locator("#save").click();
            assertTrue(main(page).contains("The change is saved"));
            assertFalse(main(page).contains("ref 2026"));
        }
    }

    @Test
    void an_address_that_names_no_waiting_file_says_so_and_others_see_no_page() {
        try (BrowserContext window = People.HETTY.window(320, true, base)) {
            Page page = window.newPage();
            for (String name : new String[] {"rows", "columns", "values", "fix"}) {
                page.navigate(base + "mapping/" + name + "?id=7");
                assertEquals("We cannot find this file", heading(page));
                Looks.good(page);
            }
            assertEquals(404, page.navigate(base + "mapping/rows-to-fix?id=7").status());
        }
        try (BrowserContext window = People.SUNIL.window(320, true, base)) {
            Page page = window.newPage();
            assertEquals(404, page.navigate(base + "mapping/columns?id=7").status());
            page.navigate(base + "mapping/decisions");
            assertEquals("What your columns and values mean", heading(page));
            assertEquals(0, page.locator("main a[href*='/mapping/decision?']").count());
        }
    }

    /** A list with headings of its own for each year, everybody on a pay scale nobody knows. */
    private static byte[] unknown(int year, int people) {
        String rows = IntStream.range(0, people)
                .mapToObj(person -> (70_000 + person) + ",Estates and Ancillary,Local Scale " + year + ",Permanent,"
                        + (person % 4 == 0 ? "Yes" : "No") + ",Canary" + person)
                .collect(Collectors.joining("\r\n"));
        String own = " " + year;
        return bytes("Ref" + own + ",Workstream" + own + ",Reward level" + own + ",Employment basis" + own
                + ",Equality answer" + own + ",Surname\r\n" + rows);
    }

    private static byte[] known(String scale) {
        return bytes(KNOWN_HEADINGS + "\r\n" + rows(0, 6, scale));
    }

    /** Twenty people; in two rows the pay scale is mistyped. */
    private static byte[] faulty() {
        return bytes(KNOWN_HEADINGS + "\r\n" + rows(0, 18, "Band 5") + "\r\n" + rows(18, 20, "Band 55"));
    }

    private static String rows(int from, int to, String scale) {
        return IntStream.range(from, to)
                .mapToObj(person -> (80_000 + person) + ",Estates and Ancillary," + scale
                        + ",Permanent,Active Assignment,No,1,Canary" + person)
                .collect(Collectors.joining("\r\n"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] mended(byte[] given) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new java.io.ByteArrayInputStream(given))) {
            int mended = 0;
            for (Row row : workbook.getSheetAt(0)) {
                for (Cell cell : row) {
                    assertFalse(cell.toString().contains("Canary"), "no name is given away");
                    if (cell.getCellType() == CellType.STRING
                            && cell.getStringCellValue().equals("Band 55")) {
                        cell.setCellValue("Band 5");
                        mended++;
                    }
                }
            }
            assertEquals(2, mended, "only the rows to fix");
            workbook.write(out);
        }
        return out.toByteArray();
    }

    private static void put(Page page, byte[] workbook) {
        page.locator("#rows").setInputFiles(new FilePayload("rows-to-fix.xlsx", "application/octet-stream", workbook));
        page.locator("#bring").click();
    }

    private static void choose(Page page, String column, String field) {
        page.getByLabel(column + ": what it is").selectOption(field);
    }

    private void bring(Page page, int year, String name, byte[] content) {
        page.navigate(base + "intake/upload?year=" + year);
        page.locator("#file").setInputFiles(new FilePayload(name, "text/csv", content));
        page.locator("#send").click();
        for (int i = 0; i < 20 && page.locator("#progress").count() > 0; i++) {
            page.getByText("Check again").click();
        }
    }

    private static void tab(Page page, String selector) {
        for (int i = 0; i < 60; i++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate("selector => document.activeElement.matches(selector)", selector))) {
                return;
            }
        }
        throw new AssertionError("cannot be reached by keyboard: " + selector);
    }

    private static void enter(Page page, String address) {
        page.keyboard().press("Enter");
        page.waitForURL(address);
    }
}
