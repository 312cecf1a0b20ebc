package staffnetwork.outcomes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URL;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import staffnetwork.disclosure.Thresholds;
import staffnetwork.disclosure.Topic;
import staffnetwork.disclosure.TopicRelease;
import staffnetwork.disclosure.TopicReleaseMaker;
import staffnetwork.it.Chameleon;
import staffnetwork.it.Http;
import staffnetwork.it.Looks;
import staffnetwork.it.People;

/** Whoever may see figures sees what became of things: the same for all of them, shown whole or hidden whole. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class OutcomesJourneyIT {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final String HIDDEN = "Too few people to report safely";

    @ArquillianResource
    private URL base;

    @BeforeEach
    void something_was_released() {
        TopicRelease release = new TopicReleaseMaker(Thresholds.LOWEST)
                .make(Topic.SAID, Map.of("YES", 62, "OTHER", 4, "NO", 23), 3000, DAY)
                .orElseThrow();
        nothing_is_released();
        People.inDatabase(
                "insert into outcome_release values (gen_random_uuid(), 'SAID', null, date '2026-06-30', now(), ?)",
                OutcomeText.write(release));
    }

    @AfterEach
    void nothing_is_released() {
        People.inDatabase("delete from outcome_release");
    }

    @ParameterizedTest
    @CsvSource({"1280, true", "320, true", "1280, false", "320, false"})
    void the_chair_reads_what_became_of_things_and_sentence_table_and_file_agree(int width, boolean javaScript) {
        try (BrowserContext window = People.CHARLIE.window(width, javaScript, base)) {
            Page page = window.newPage();
            page.navigate(base + "figures/dashboard");
            page.locator("a[href='/outcomes/figures']").click();
            Looks.good(page);
            assertEquals(
                    "Yes to everything: 60 of about 85 people.",
                    page.locator("#said-headline").innerText().strip());
            List<String> rows = page.locator("#said-table tbody tr").all().stream()
                    .map(row -> row.innerText().replaceAll("\\s+", " ").strip())
                    .toList();
            List<String> lines = new ArrayList<>(window.request()
                    .get(base + "outcomes/figures.csv?topic=said")
                    .text()
                    .replace("\"", "")
                    .lines()
                    .toList());
            assertEquals(2, rows.size());
            for (int i = 0; i < rows.size(); i++) {
                String[] cells = lines.get(i + 1).split(",", 2);
                assertTrue(
                        rows.get(i).contains(cells[0]) && rows.get(i).contains(cells[1]),
                        rows.get(i) + lines.get(i + 1));
            }
            assertTrue(page.locator("#works-table").innerText().contains(HIDDEN));
            assertTrue(page.locator("#leave-table").innerText().contains(HIDDEN), "hours off have a table too");
            assertFalse(page.content().contains("62") && page.content().contains("23 "), "no exact count");
        }
    }

    @Test
    void hr_submitter_sponsor_chair_and_members_get_the_same_bytes_and_nobody_else_gets_any() throws Exception {
        List<String> seen = new ArrayList<>();
        try (Chameleon somebody = Chameleon.signedIn(base)) {
            for (String role :
                    List.of("HR_ANALYST", "WDES_SUBMITTER", "EXECUTIVE_SPONSOR", "CHAIR", "NETWORK_MEMBER")) {
                somebody.holds(Set.of(role));
                String page = somebody.http().get("/outcomes/figures").body();
                seen.add(page.substring(page.indexOf("<main"), page.indexOf("</main>"))
                        + somebody.http()
                                .get("/outcomes/figures.csv?topic=said")
                                .body()
                        + somebody.http()
                                .get("/outcomes/figures.csv?topic=ways")
                                .body());
            }
            somebody.holds(Set.of("ADMINISTRATOR"));
            assertEquals(404, somebody.http().get("/outcomes/figures").statusCode());
        }
        assertEquals(1, Set.copyOf(seen).size());
        assertTrue(seen.get(0).contains("60 of about 85"), seen.get(0));
        for (People person : People.all()) {
            assertFalse(seen.get(0).contains(person.name())
                    || seen.get(0).contains(person.id().toString()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/outcomes/figures", "/outcomes/figures.csv?topic=said"})
    void who_holds_no_role_finds_nothing_there(String address) {
        Http nora = new Http(base).as(People.NORA);
        assertEquals(404, nora.get(address).statusCode());
        assertEquals(
                address.contains("csv") ? 405 : 404,
                nora.post(address, Map.of()).statusCode());
        assertEquals(
                404,
                new Http(base)
                        .as(People.HETTY)
                        .get("/outcomes/figures.csv?topic=other")
                        .statusCode());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_page_is_read_by_keyboard_alone(boolean javaScript) {
        try (BrowserContext window = People.HETTY.window(1280, javaScript, base)) {
            Page page = window.newPage();
            page.navigate(base + "outcomes/figures");
            for (int i = 0; i < 60 && !"SUMMARY".equals(page.evaluate("document.activeElement.tagName")); i++) {
                page.keyboard().press("Tab");
            }
            page.keyboard().press("Enter");
            assertTrue(page.locator("details[open]").innerText().contains("counts 18 people or more"));
        }
    }
}
