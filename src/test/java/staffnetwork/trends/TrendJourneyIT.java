package staffnetwork.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import staffnetwork.it.Looks;
import staffnetwork.it.People;
import staffnetwork.report.Stamp;
import staffnetwork.report.SubmissionWorkbook;
import staffnetwork.report.SubmittedYear;
import staffnetwork.survey.Respondents;
import staffnetwork.survey.SurveyFigures;
import staffnetwork.survey.SurveyQuestion;
import staffnetwork.survey.Tally;
import staffnetwork.wdes.WdesInputs;
import staffnetwork.workforce.Headcounts;
import staffnetwork.workforce.PayRow;
import staffnetwork.workforce.Side;
import staffnetwork.workforce.StaffInPost;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TrendJourneyIT {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @ArquillianResource
    private URL base;

    @ParameterizedTest
    @CsvSource({"1280, true", "320, false"})
    void several_old_workbooks_become_a_trend_in_which_a_break_is_shown(int width, boolean javaScript)
            throws Exception {
        try (BrowserContext window = People.HETTY.window(width, javaScript, base)) {
            Page page = window.newPage();
            page.navigate(base + "trends/earlier?year=2023");
            Looks.good(page);
            page.locator("#file")
                    .setInputFiles(
                            new FilePayload("shopping.csv", "text/csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)));
            page.locator("#send").click();
            assertTrue(page.title().startsWith("Error: "), page.title());
            Looks.good(page);
            page.locator("#file").setInputFiles(new FilePayload[] {
                new FilePayload("wdes-2020.xlsx", XLSX, workbook(2020, 78, 2019, 79)),
                new FilePayload("wdes-2022.xlsx", XLSX, workbook(2022, 51, 2021, 77))
            });
            page.locator("#send").click();
            assertEquals(
                    "Figures of WDES 2019, 2020, 2021, 2022 saved",
                    page.locator(".nhsuk-notification-banner__heading").innerText());
            Looks.good(page);
            page.navigate(base + "trends/metric?year=2023&metric=5");
            String main = page.locator("main").innerText();
            assertTrue(main.contains("Do not compare years before WDES 2022 with later ones."), main);
            assertTrue(main.contains("2022 (counted by new rules)"), main);
            Looks.good(page);
            theSameFiguresEverywhere(page);
            page.navigate(base + "trends/metric?year=2023&metric=1");
            Looks.good(page);
            page.navigate(base + "trends/metric?year=2023&metric=9b");
            Looks.good(page);
            page.navigate(base + "trends/typed?year=2023");
            Looks.good(page);
        }
    }

    /** Chart, table and file hold the same figures, and nothing joins 2021 and 2022. */
    private static void theSameFiguresEverywhere(Page page) throws Exception {
        List<String> drawn = page.locator("figure").first().locator("text").allTextContents();
        Download download = page.waitForDownload(
                () -> page.locator("a[href*='figures.csv']").click());
        List<String> lines = Files.readAllLines(download.path(), StandardCharsets.UTF_8);
        assertTrue(
                lines.get(0).contains("WDES year,Disabled people,Non-disabled people,First year of new rules"),
                lines.get(0));
        for (int year = 2019; year <= 2022; year++) {
            String row = page.locator("#trend-table tr")
                    .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(Integer.toString(year)))
                    .first()
                    .innerText();
            String wanted = Integer.toString(year);
            String[] cells = lines.stream()
                    .filter(line -> line.startsWith(wanted + ","))
                    .findFirst()
                    .orElseThrow()
                    .split(",", -1);
            assertTrue(row.contains(cells[1]) && row.contains(cells[2]), row);
            assertTrue(drawn.contains(cells[1]), drawn.toString());
            assertEquals(year == 2022 ? "Yes" : "No", cells[3]);
        }
        assertEquals(1, page.locator("figure").first().locator("line.break").count());
        int years = page.locator("figure").first().locator("circle").count();
        assertEquals(
                years - 2, page.locator("figure").first().locator("line.line").count(), "one join is left out");
    }

    private static byte[] workbook(int year, int percent, int before, int percentBefore) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SubmissionWorkbook.of(submitted(year, percent))
                .beside(submitted(before, percentBefore))
                .write(new Stamp("Somebody", Instant.parse("2022-05-20T09:00:00Z")), bytes);
        return bytes.toByteArray();
    }

    private static SubmittedYear submitted(int year, int percent) {
        Map<Respondents, Tally> fair = Map.of(
                Respondents.DISABLED, new Tally.Result(BigDecimal.valueOf(percent), 200L),
                Respondents.NON_DISABLED, new Tally.Result(BigDecimal.valueOf(percent + 6L), 800L));
        SurveyFigures survey =
                new SurveyFigures(year - 1, null, null, Map.of(SurveyQuestion.ACTS_FAIRLY_ON_CAREERS, fair), Map.of());
        StaffInPost staff = new StaffInPost(
                Map.of(Side.CLINICAL, Map.of(PayRow.BAND_5, new Headcounts(30 + year - 2019, 700, 90))));
        return SubmittedYear.of(year, WdesInputs.of(null, null).with(survey).with(staff));
    }
}
