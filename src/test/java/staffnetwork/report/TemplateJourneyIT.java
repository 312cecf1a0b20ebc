package staffnetwork.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import staffnetwork.it.EmptyYear;
import staffnetwork.it.Looks;
import staffnetwork.it.People;
import staffnetwork.spreadsheet.MadeTemplate;
import staffnetwork.spreadsheet.TwoWorkbooks;
import staffnetwork.spreadsheet.WrittenWorkbook;

/** The submitter has the blank official workbook filled. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TemplateJourneyIT {
    @ArquillianResource
    private URL base;

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"1280, true, 2021", "320, false, 2022"})
    void the_blank_official_workbook_is_filled_and_what_is_left_is_told(int width, boolean javaScript, int year)
            throws IOException {
        try (BrowserContext window = People.HETTY.window(width, javaScript, base)) {
            Page page = window.newPage();
            aYearWithABoard(page, year);
            Response refused = page.navigate(base + "report/template?year=" + year);
            assertEquals(404, refused.status(), "only the submitter fills the workbook");
        }
        try (BrowserContext window = People.SUNIL.window(width, javaScript, base)) {
            Page page = window.newPage();
            page.navigate(base + "year/submission?year=" + year);
            Looks.good(page);
            page.getByText("Fill the official workbook instead").click();
            assertEquals(
                    "Fill the official workbook of WDES " + year,
                    page.locator("h1").innerText());
            Looks.good(page);
            refusals(page);
            fill(page, year);
        }
    }

    private void aYearWithABoard(Page page, int year) {
        EmptyYear.of(year);
        page.navigate(base + "year/years");
        page.locator("#year").selectOption(Integer.toString(year));
        page.locator("#send").click();
        page.navigate(base + "year/board?year=" + year);
        Map<String, String> board = Map.of("total", "1,12,2", "voting", "1,10,1", "executive", "0,5,1");
        board.forEach((name, counts) -> {
            String[] each = counts.split(",", -1);
            page.locator("#" + name + "-disabled").fill(each[0]);
            page.locator("#" + name + "-nonDisabled").fill(each[1]);
            page.locator("#" + name + "-unknown").fill(each[2]);
        });
        page.locator("#send").click();
        assertEquals(1, page.locator(".nhsuk-notification-banner--success").count(), page.content());
    }

    private void refusals(Page page) throws IOException {
        page.locator("#send").click();
        assertTrue(page.title().startsWith("Error: "), page.title());
        Looks.good(page);
        try (MadeTemplate rota = new MadeTemplate(0, 0)) {
            page.locator("input[type=file]").setInputFiles(rota.line("Rota").write(folder.resolve("rota.xlsx")));
        }
        page.locator("#send").click();
        String wrong = page.locator("#file-error").innerText();
        assertTrue(wrong.contains("We found no sheet with such columns."), wrong);
        assertTrue(wrong.contains("use our own layout"), wrong);
        Looks.good(page);
    }

    private void fill(Page page, int year) throws IOException {
        Path blank;
        try (MadeTemplate template = new MadeTemplate(2, 1)) {
            template.line("WDES reporting template").header("31 March " + (year - 1), "31 March " + year);
            SubmissionTemplateTest.whole(template, label -> label.replace("Of which: voting", "Voting"), 'I');
            template.row("", "96", "Number of reading groups", "Headcount", "LLLLIIIII");
            blank = template.locked().write(folder.resolve("official.xlsx"));
        }
        page.locator("input[type=file]").setInputFiles(blank);
        page.locator("#send").click();
        assertTrue(page.locator("main").innerText().contains("We filled 9 cells of official.xlsx."), page.content());
        String left = page.locator("table").innerText();
        assertTrue(left.contains("Number of reading groups"), left);
        assertTrue(left.contains("We do not have this figure for the year."), left);
        Looks.good(page);
        Path filled = folder.resolve("filled.xlsx");
        Download download = page.waitForDownload(() -> page.locator("#download").click());
        download.saveAs(filled);
        assertEquals("wdes-" + year + "-template.xlsx", download.suggestedFilename());
        new TwoWorkbooks(blank, filled).sameParts(Set.of("xl/worksheets/sheet2.xml", "xl/workbook.xml"));
        assertEquals(9, new TwoWorkbooks(blank, filled).filled().size());
        try (WrittenWorkbook book = WrittenWorkbook.open(filled).recalculate()) {
            int total = SubmissionLayout.of(year).rows().stream()
                            .map(LayoutRow::id)
                            .toList()
                            .indexOf("10.total")
                    + 6;
            assertEquals(15.0, book.number("WDES data", "M" + total), 0);
        }
        page.navigate(base + "year/submission?year=" + year);
        assertTrue(page.locator("main").innerText().contains("Sunil Patel"), "that it was given out is written down");
    }
}
