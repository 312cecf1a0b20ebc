package staffnetwork.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import staffnetwork.it.Http;
import staffnetwork.it.Looks;
import staffnetwork.it.People;

/** The administrator's way: a list comes in, roles are given and end, somebody leaves. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PeopleJourneyIT {
    private static final String HEADINGS =
            "Name,E-mail,Staff number,Directorate,Care area,Staff group,Manager,Disabled\n";
    private static final int MANY = 20_000;

    @ArquillianResource
    private URL base;

    private static FilePayload csv(String text) {
        return new FilePayload("staff.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({"1280, true", "320, true", "1280, false", "320, false"})
    void a_list_is_looked_at_saved_and_brought_in_again(int width, boolean javaScript) {
        String run = UUID.randomUUID().toString().substring(0, 8);
        String boss = "Boss " + run + ",boss" + run + "@plenty.nhs.uk,B" + run + ",Medicine " + run + ",Ward 7,,,No\n";
        String amara = "Amara " + run + ",amara" + run + "@plenty.nhs.uk,A" + run + ",Medicine " + run
                + ",Ward 7,Nursing and Midwifery Registered,boss" + run + "@plenty.nhs.uk,XSECRETX\n";
        try (BrowserContext window = People.ADA.window(width, javaScript, base)) {
            Page page = window.newPage();
            page.navigate(base + "organisation/people");
            Looks.good(page);
            page.getByText("Bring in the staff list").click();
            page.locator("#send").click();
            Looks.good(page);
            page.locator("#file").setInputFiles(csv(HEADINGS + "Nobody,,,,,,,\n"));
            page.locator("#send").click();
            assertTrue(
                    page.locator("main").innerText().contains("row 2"),
                    page.locator("main").innerText());
            Looks.good(page);
            page.locator("#file").setInputFiles(csv(HEADINGS + boss + amara));
            page.locator("#send").click();
            String shown = page.locator("main").innerText();
            assertTrue(shown.contains("2 new") && shown.contains("Amara " + run), shown);
            assertTrue(
                    shown.contains("There is a column about disability or health") && !shown.contains("XSECRETX"),
                    shown);
            Looks.good(page);
            page.locator("#save").click();
            assertEquals("The staff list is saved", banner(page));
            find(page, "amara" + run);
            page.locator("table a").first().click();
            assertTrue(
                    page.locator("main").innerText().contains("Boss " + run),
                    page.locator("main").innerText());
            Looks.good(page);
            aRoleIsGivenAndEnded(page);
            thePartGetsAnotherName(page, run);
            page.navigate(base + "stafflist/bring");
            page.locator("#file").setInputFiles(csv(HEADINGS + amara.replace("Medicine ", "Surgery ")));
            page.locator("#send").click();
            shown = page.locator("main").innerText();
            assertTrue(shown.contains("1 moved") && shown.contains("1 with another manager"), shown);
            assertTrue(shown.contains("Is this the whole list?") && shown.contains("Boss " + run), shown);
            Looks.good(page);
            page.locator("#save").click();
            find(page, "boss" + run);
            assertTrue(
                    page.locator("main").innerText().contains("Nobody found"),
                    page.locator("main").innerText());
        }
    }

    private static void aRoleIsGivenAndEnded(Page page) {
        page.getByText("Give or end a role").click();
        Looks.good(page);
        page.locator("#give").click();
        Looks.good(page);
        page.locator("#role").selectOption("HR_ANALYST");
        LocalDate day = LocalDate.now(ZoneOffset.UTC).plusDays(40);
        page.locator("#last").fill("" + day.getDayOfMonth());
        page.locator("#last-month").fill("" + day.getMonthValue());
        page.locator("#last-year").fill("" + day.getYear());
        page.locator("#give").click();
        assertTrue(
                page.locator("main").innerText().contains("HR analyst until "),
                page.locator("main").innerText());
        Looks.good(page);
        page.locator("[id='held:0:end']").click();
        assertEquals("The role was ended", banner(page));
    }

    private void thePartGetsAnotherName(Page page, String run) {
        page.navigate(base + "organisation/parts");
        Looks.good(page);
        page.locator("a:has-text('Medicine " + run + "')").click();
        page.locator("#name").fill("");
        page.locator("#send").click();
        Looks.good(page);
        page.locator("#name").fill("Acute " + run);
        page.locator("#send").click();
        assertTrue(page.locator("main").innerText().contains("Acute " + run));
    }

    private void find(Page page, String what) {
        page.navigate(base + "organisation/people");
        page.locator("#find").fill(what);
        page.locator("#send").click();
    }

    private static String banner(Page page) {
        return page.locator(".nhsuk-notification-banner__heading").innerText();
    }

    @Test
    void a_list_can_be_searched_by_keyboard_alone() {
        try (BrowserContext window = People.ADA.window(1280, true, base)) {
            Page page = window.newPage();
            page.navigate(base + "organisation/people");
            for (int i = 0; i < 40 && !"find".equals(page.evaluate("document.activeElement.id")); i++) {
                page.keyboard().press("Tab");
            }
            page.keyboard().type("no such person");
            page.keyboard().press("Enter");
            page.waitForURL("**/organisation/people?find=*");
            assertTrue(page.locator("main").innerText().contains("Nobody found"));
        }
    }

    @Test
    void a_leaver_is_signed_out_and_their_roles_and_account_have_ended() {
        UUID id = UUID.randomUUID();
        People.haveAccounts();
        String email = id + "@plenty.nhs.uk";
        People.inDatabase(
                "insert into person (id, name, email, listed, joined) values (?, 'Lea Ver', ?, false, '2024-01-01')",
                id,
                email);
        People.inDatabase(
                "insert into account (id, email, name, password, password_set, added, version) select ?, ?, 'Lea Ver', password, password_set, added, 1 from account where id = ?",
                id,
                email,
                People.NORA.id());
        for (String role : List.of("HR_ANALYST", "NETWORK_MEMBER")) {
            People.inDatabase(
                    "insert into role_held (id, account, role, given) values (gen_random_uuid(), ?, ?, now())",
                    id,
                    role);
        }
        Http lea = new Http(base).withNewApp(email);
        assertEquals(200, lea.get("/organisation/details").statusCode());
        assertEquals(200, lea.get("/organisation/my-place").statusCode());
        String seen = new Http(base)
                .as(People.ADA)
                .get("/organisation/person?id=" + id)
                .body();
        assertTrue(seen.contains("HR analyst") && !seen.contains("Network member"), seen);
        new Http(base).as(People.ADA).form("/organisation/person?id=" + id, java.util.Map.of(), "leave");
        assertEquals(303, lea.get("/organisation/my-place").statusCode());
        assertEquals(
                "0", People.fromDatabase("select count(*) from role_held where ended is null and account = ?", id));
        assertEquals("1", People.fromDatabase("select count(*) from account where ended is not null and id = ?", id));
    }

    @Test
    void a_role_that_has_an_end_ends_by_itself() {
        UUID id = UUID.randomUUID();
        People.haveAccounts();
        String email = id + "@plenty.nhs.uk";
        People.inDatabase(
                "insert into account (id, email, name, password, password_set, added, version) select ?, ?, 'Lea Ver', password, password_set, added, 1 from account where id = ?",
                id,
                email,
                People.NORA.id());
        People.inDatabase(
                "insert into role_held (id, account, role, given, until) values (gen_random_uuid(), ?, 'HR_ANALYST', now() - interval '2 days', now() + interval '1 day')",
                id);
        Http lea = new Http(base).withNewApp(email);
        assertEquals(200, lea.get("/organisation/details").statusCode());
        People.inDatabase("update role_held set until = now() - interval '1 second' where account = ?", id);
        assertEquals(404, lea.get("/organisation/details").statusCode());
    }

    @Test
    void the_last_administrator_without_an_end_stays_and_nobody_gives_themselves_a_role() {
        People.haveAccounts();
        UUID other = UUID.randomUUID();
        String email = other + "@plenty.nhs.uk";
        People.inDatabase(
                "insert into account (id, email, name, password, password_set, added, version) select ?, ?, 'Fixed Term', password, password_set, added, 1 from account where id = ?",
                other,
                email,
                People.ADA.id());
        for (UUID id : List.of(other, People.ADA.id())) {
            People.inDatabase(
                    "insert into person (id, name, listed, joined) values (?, 'Fixed Term', false, '2024-01-01') on conflict (id) do nothing",
                    id);
        }
        People.inDatabase(
                "update role_held set ended = now() where role = 'ADMINISTRATOR' and ended is null and account <> ?",
                People.ADA.id());
        People.inDatabase(
                "insert into role_held (id, account, role, given, until) values (gen_random_uuid(), ?, 'ADMINISTRATOR', now(), now() + interval '1 day')",
                other);
        Http fixed = new Http(base).withNewApp(email);
        String left = "select count(*) from role_held where role = 'ADMINISTRATOR' and ended is null and account = ?";
        fixed.form("/organisation/roles?id=" + People.ADA.id(), java.util.Map.of(), "held:0:end");
        fixed.form("/organisation/person?id=" + People.ADA.id(), java.util.Map.of(), "leave");
        assertEquals("1", People.fromDatabase(left, People.ADA.id()));
        assertFalse(fixed.get("/organisation/roles?id=" + other).body().contains("id=\"give\""));
        Http ada = new Http(base).as(People.ADA);
        ada.form("/organisation/roles?id=" + other, java.util.Map.of(), "held:0:end");
        assertEquals("0", People.fromDatabase(left, other));
        assertEquals(404, fixed.get("/organisation/people").statusCode());
    }

    /** Status, text and time are the same for a person who is there and for nobody. */
    @Test
    void who_is_not_yours_is_not_there() {
        UUID there = UUID.randomUUID();
        People.inDatabase(
                "insert into person (id, name, listed, joined) values (?, 'Some Body', false, '2024-01-01')", there);
        for (People person : List.of(People.NORA, People.HETTY, People.SUNIL)) {
            Http browser = new Http(base).as(person);
            long[][] took = new long[2][40];
            for (int i = 0; i < 40; i++) {
                for (int which = 0; which < 2; which++) {
                    UUID asked = which == 0 ? there : UUID.randomUUID();
                    long begun = System.nanoTime();
                    HttpResponse<String> answer = browser.get("/organisation/person?id=" + asked);
                    took[which][i] = System.nanoTime() - begun;
                    assertEquals(404, answer.statusCode());
                    assertEquals(timeless(browser.get("/no/such/page").body()), timeless(answer.body()), person.name());
                }
            }
            double ratio = (double) median(took[0]) / median(took[1]);
            assertTrue(ratio > 0.5 && ratio < 2, person + " " + ratio);
        }
        Http ada = new Http(base).as(People.ADA);
        assertEquals(200, ada.get("/organisation/person?id=" + there).statusCode());
        for (String page : List.of("person", "roles", "part")) {
            assertEquals(
                    404,
                    ada.get("/organisation/" + page + "?id=" + UUID.randomUUID())
                            .statusCode());
        }
        for (String page : List.of(
                "organisation/people", "organisation/roles?id=" + there, "organisation/parts", "stafflist/bring")) {
            assertEquals(200, ada.get("/" + page).statusCode(), page);
            assertEquals(404, new Http(base).as(People.HETTY).get("/" + page).statusCode(), page);
        }
    }

    private static long median(long[] took) {
        Arrays.sort(took);
        return took[took.length / 2];
    }

    private static String timeless(String page) {
        return page.replaceAll("\\d{1,2}:\\d\\d[ap]m", "TIME").replaceAll("data-left=\"\\d+\"", "");
    }

    @Test
    void twenty_thousand_people_do_not_make_it_slow() {
        StringBuilder list = new StringBuilder("Name,Staff number,Directorate,Care area,Manager\n");
        for (int i = 0; i < MANY; i++) {
            list.append("Person ")
                    .append(i)
                    .append(",S")
                    .append(i)
                    .append(",Directorate ")
                    .append(i % 12)
                    .append(",Ward ")
                    .append(i % 300)
                    .append(",S")
                    .append(i - i % 20)
                    .append('\n');
        }
        try (BrowserContext window = People.ADA.window(1280, true, base)) {
            Page page = window.newPage();
            page.setDefaultTimeout(120_000);
            page.navigate(base + "stafflist/bring");
            page.locator("#file").setInputFiles(csv(list.toString()));
            long begun = System.nanoTime();
            page.locator("#send").click();
            assertTrue(
                    page.locator("main").innerText().contains("20,000 new"),
                    page.locator("main").innerText());
            long shown = System.nanoTime();
            page.locator("#save").click();
            assertEquals("The staff list is saved", banner(page));
            long saved = System.nanoTime();
            page.navigate(base + "organisation/people?find=person 1999&page=1");
            long found = System.nanoTime();
            assertTrue(
                    page.locator("main").innerText().contains("11 people"),
                    page.locator("main").innerText());
            String took = "shown " + (shown - begun) / 1_000_000 + " ms, saved " + (saved - shown) / 1_000_000
                    + " ms, found " + (found - saved) / 1_000_000 + " ms";
            org.junit.jupiter.api.Assertions.assertTrue(found - saved < 5_000_000_000L, took);
            java.util.logging.Logger.getLogger("people").info("20,000 people: " + took);
            assertFalse(page.content().contains("Reference: "));
        } finally {
            nobodyOfThemIsHere();
        }
    }

    /** So that whatever is tested afterwards is not about 20,000 people. */
    private static void nobodyOfThemIsHere() {
        People.inDatabase("delete from managed where person in (select id from person where name like 'Person %')");
        People.inDatabase("delete from person where name like 'Person %'");
        People.inDatabase("select pg_sleep(3)"); // rows of those who are gone now may be on their way
        for (String table : List.of("declaration", "plan", "access_to_work", "time_off")) {
            String nobody = " not exists (select 1 from person p where p.id = %1$s)"
                    + " and not exists (select 1 from account a where a.id = %1$s)";
            People.inDatabase("delete from " + table + " where" + nobody.formatted("person"));
            People.inDatabase(
                    "delete from person_key where purpose = ? and" + nobody.formatted("holder"),
                    table.replace('_', '-'));
        }
    }
}
