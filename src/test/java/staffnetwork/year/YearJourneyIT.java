package staffnetwork.year;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
import staffnetwork.it.UsedFile;
import staffnetwork.report.WdesCommand;
import staffnetwork.spreadsheet.WrittenWorkbook;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class YearJourneyIT {
    private static final String COUNTS = "%s-disabled,%s-nonDisabled,%s-unknown";

    @ArquillianResource
    private URL base;

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"1280, true, 2025", "320, false, 2026"})
    void from_sign_in_to_the_submission_workbook_with_the_figures_of_the_command(
            int width, boolean javaScript, int year) throws Exception {
        byte[] staff = YearFiles.staffList(800, year);
        byte[] survey = YearFiles.survey(400, year);
        try (BrowserContext window = People.HETTY.window(width, javaScript, base)) {
            Page page = window.newPage();
            open(page, year);
            bring(page, year, "workforce", "esr.csv", staff);
            bring(page, year, "survey", "survey.csv", survey);
            type(page, "recruitment", year, Map.of("shortlisted", "240,3100,160", "appointed", "40,620,32"));
            type(page, "capability", year, Map.of("entries", "3,9,0", "illHealth", "1,3,0"));
            type(page, "board", year, Map.of("total", "1,12,2", "voting", "1,10,1", "executive", "0,5,1"));
            voices(page, year);
            look(page, "year/tasks?year=" + year);
            look(page, "year/metrics?year=" + year);
            for (String metric : List.of("1", "2", "4a.i", "9b", "10")) {
                look(page, "year/metric?year=" + year + "&metric=" + metric);
            }
            note(page, year);
        }
        Path workbook = folder.resolve("submission.xlsx");
        try (BrowserContext window = People.SUNIL.window(width, javaScript, base)) {
            Page page = window.newPage();
            look(page, "year/submission?year=" + year);
            Download download = page.waitForDownload(() -> page.locator("#send").click());
            download.saveAs(workbook);
        }
        Files.write(folder.resolve("esr.csv"), staff);
        Files.write(folder.resolve("survey.csv"), survey);
        sameFigures(workbook, command(year), year);
    }

    private void open(Page page, int year) {
        EmptyYear.of(year);
        page.navigate(base + "year/years");
        Looks.good(page);
        page.locator("#year").selectOption(Integer.toString(year));
        page.locator("#send").click();
        assertEquals("WDES " + year, page.locator("h1").innerText());
        Looks.good(page);
    }

    private void bring(Page page, int year, String kind, String name, byte[] content) {
        page.navigate(base + "intake/upload?year=" + year + "&kind=" + kind);
        page.locator("input[type=file]").setInputFiles(new FilePayload(name, "text/csv", content));
        page.locator("#send").click();
        for (int i = 0; i < 60 && page.locator("#confirm").count() == 0; i++) {
            page.waitForTimeout(500);
            page.reload();
        }
        UsedFile.use(page);
        assertEquals(1, page.locator(".nhsuk-notification-banner--success").count(), page.content());
    }

    private void type(Page page, String what, int year, Map<String, String> counts) {
        page.navigate(base + "year/" + what + "?year=" + year);
        page.locator("#send").click();
        assertTrue(page.title().startsWith("Error: "), page.title());
        Looks.good(page);
        counts.forEach((name, values) -> {
            String[] fields = COUNTS.replace("%s", name).split(",", -1);
            String[] each = values.split(",", -1);
            for (int i = 0; i < fields.length; i++) {
                page.locator("#" + fields[i]).fill(each[i]);
            }
        });
        page.locator("#send").click();
        assertEquals(1, page.locator(".nhsuk-notification-banner--success").count(), page.content());
    }

    private void voices(Page page, int year) {
        page.navigate(base + "year/voices?year=" + year);
        page.locator("#taken").check();
        page.getByLabel("What was done").fill("The network met the board four times.");
        page.locator("#send").click();
        assertEquals(
                "Answer saved",
                page.locator(".nhsuk-notification-banner__heading").innerText());
    }

    private void note(Page page, int year) {
        page.navigate(base + "year/submission?year=" + year);
        for (String metric : List.of("1", "2", "10")) {
            page.navigate(base + "year/metric?year=" + year + "&metric=" + metric);
            page.getByLabel("Your note").fill("Checked with the staff network.");
            page.locator("#send").click();
            assertEquals(
                    "Note saved",
                    page.locator(".nhsuk-notification-banner__heading").innerText());
        }
        look(page, "year/submission?year=" + year);
    }

    private void look(Page page, String address) {
        page.navigate(base + address);
        Looks.good(page);
    }

    /** The workbook of the command on the same files and counts. */
    private Path command(int year) throws Exception {
        Files.writeString(
                folder.resolve("recruitment.csv"),
                "Stage,Disabled,Not disabled,Not disclosed\nShortlisted,240,3100,160\nAppointed,40,620,32\n");
        Files.writeString(
                folder.resolve("capability.csv"),
                "Count,Disabled,Not disabled,Not disclosed\nEntered formal capability,3,9,0\nOf which ill health,1,3,0\n");
        Files.writeString(
                folder.resolve("board.csv"),
                "Board,Disabled,Not disabled,Not disclosed\nTotal board members,1,12,2\nVoting members,1,10,1\nExecutive members,0,5,1\n");
        Path out = folder.resolve("out");
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(told, true, StandardCharsets.UTF_8);
        int exit = WdesCommand.run(
                List.of(
                        "--year",
                        Integer.toString(year),
                        "--out",
                        out.toString(),
                        "--voices",
                        "yes",
                        "--survey",
                        folder.resolve("survey.csv").toString(),
                        "--workforce",
                        folder.resolve("esr.csv").toString(),
                        "--recruitment",
                        folder.resolve("recruitment.csv").toString(),
                        "--capability",
                        folder.resolve("capability.csv").toString(),
                        "--board",
                        folder.resolve("board.csv").toString()),
                print,
                print);
        assertEquals(0, exit, told.toString(StandardCharsets.UTF_8));
        return out.resolve("wdes-" + year + ".xlsx");
    }

    private static void sameFigures(Path ours, Path commands, int year) throws Exception {
        try (WrittenWorkbook web = WrittenWorkbook.open(ours);
                WrittenWorkbook command = WrittenWorkbook.open(commands)) {
            String sheet = web.sheets().stream()
                    .filter(name -> !name.equals("About"))
                    .findFirst()
                    .orElseThrow();
            int compared = 0;
            for (int row = 1; row <= 150; row++) {
                for (char column : "IJKL".toCharArray()) {
                    String cell = column + Integer.toString(row);
                    double there = web.number(sheet, cell);
                    assertEquals(command.text(sheet, cell), web.text(sheet, cell), sheet + " " + cell + " of " + year);
                    assertEquals(command.number(sheet, cell), there, sheet + " " + cell + " of " + year);
                    compared += Double.isNaN(there) ? 0 : 1;
                }
            }
            assertTrue(compared > 100, "only " + compared + " cells hold anything");
        }
    }
}
