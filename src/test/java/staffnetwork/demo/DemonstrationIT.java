package staffnetwork.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import staffnetwork.it.Browsers;
import staffnetwork.it.Http;
import staffnetwork.it.Looks;

/** The distribution started with {@code demo}, as a visitor does it: once on a fresh folder and once more. */
class DemonstrationIT {
    private static final String LINE = "Demonstration: all people and figures are invented";

    @Test
    void a_visitor_signs_in_finds_two_years_at_work_and_what_they_change_is_kept(@TempDir Path folder)
            throws Exception {
        try (Distribution demo = Distribution.start("demo", folder)) {
            demo.awaitReady();
            assertFalse(demo.said().contains("first-administrator"), demo.said());
            for (DemoPerson who : DemoPerson.values()) {
                assertTrue(demo.said().contains(who.email() + " "), demo.said());
                assertTrue(demo.said().contains("password: " + who.password()), demo.said());
            }
            Http nobody = new Http(demo.url());
            assertTrue(nobody.get("/").body().contains(LINE));
            assertTrue(nobody.get("/account/sign-in").body().contains(LINE));
            assertTrue(signIn(demo, DemoPerson.ADMINISTRATOR)
                    .get("/account/accounts")
                    .body()
                    .contains(DemoPerson.SUBMITTER.fullName()));
            theCompleteYear(signIn(demo, DemoPerson.SUBMITTER));
            theYearIsSignedOff(signIn(demo, DemoPerson.SUBMITTER));
            Http analyst = signIn(demo, DemoPerson.ANALYST);
            theUnfinishedYear(analyst);
            everyRoleHasSomethingToTry(demo);
            oneFixIsEverybodys(demo);
            wordsArePassedOnOnlyAfterAYes(demo);
            figuresAreReleased(demo);
            everybodyCanUseThePages(demo);
            analyst.form("/organisation/details", Map.of("name", "Renamed by a visitor", "ods", "X0X"), "send");
        }
        try (Distribution real = Distribution.start("serve", folder)) {
            assertEquals(1, real.exit());
            assertTrue(real.said().contains("holds the demonstration, where everything is invented"), real.said());
        }
        try (Distribution again = Distribution.start("demo", folder)) {
            again.awaitReady();
            assertTrue(again.said().contains(DemoPerson.ANALYST.password()), again.said());
            assertTrue(new Http(again.url()).get("/").body().contains("Renamed by a visitor"));
        }
    }

    private static Http signIn(Distribution demo, DemoPerson who) {
        Http http = new Http(demo.url());
        HttpResponse<String> answer =
                http.form("/account/sign-in", Map.of("email", who.email().value(), "password", who.password()), "send");
        assertEquals(302, answer.statusCode(), answer.body());
        return http;
    }

    private static void theCompleteYear(Http submitter) {
        String metrics = submitter.get("/year/metrics?year=2025").body();
        for (String figure : List.of("4.6%", "14.62%", "1.32 times", "2.93 times", "24.6%", "73.1%", "6.41", "7.7%")) {
            assertTrue(metrics.contains(figure), figure);
        }
        assertFalse(metrics.contains("Missing") || metrics.contains("Needs a note"), metrics);
        assertTrue(submitter.get("/year/years").body().contains("10 of 10"));
    }

    private static void theYearIsSignedOff(Http submitter) {
        String versions = submitter.get("/sign-off/year?year=2025").body();
        assertTrue(versions.contains("WDES 2025 is signed off, version 1"), versions);
        assertEquals(200, submitter.get("/sign-off/file?year=2025&version=1").statusCode());
        assertTrue(submitter.get("/trends/metric?year=2025&metric=5").body().contains("The same figures as CSV"));
    }

    private static void theUnfinishedYear(Http analyst) {
        String metrics = analyst.get("/year/metrics?year=2026").body();
        for (String figure : List.of("6.1%", "1.12 times", "33.2%", "from 24.6% to 33.2%", "80.3%", "6.47")) {
            assertTrue(metrics.contains(figure), figure);
        }
        assertTrue(metrics.contains("Missing"), metrics);
        assertTrue(metrics.contains("cannot be compared"), metrics);
        String files = analyst.get("/intake/history?year=2026").body();
        assertTrue(files.contains("ESR staff in post 31 March 2026.xlsx"), files);
        assertTrue(files.contains("Recruitment, old system") && files.contains("Recruitment, new system"), files);
    }

    /** Who can open what: one page of each role, and one that is not theirs. */
    private static void everyRoleHasSomethingToTry(Distribution demo) {
        Map<DemoPerson, List<String>> pages = new EnumMap<>(DemoPerson.class);
        pages.put(DemoPerson.NURSE, List.of("/my/start", DemoPerson.MEMBER.fullName(), "/figures/dashboard"));
        pages.put(DemoPerson.MANAGER, List.of("/organisation/my-place", DemoPerson.NURSE.fullName(), "/requests/list"));
        pages.put(DemoPerson.MEMBER, List.of("/figures/dashboard", "Whole organisation", "/contacts/list"));
        pages.put(DemoPerson.CHAIR, List.of("/contacts/list", DemoPerson.MEMBER.fullName(), "/requests/list"));
        pages.put(DemoPerson.GO_BETWEEN, List.of("/account/my-account", "Go-between", "/contacts/list"));
        pages.put(DemoPerson.HOST, List.of("/my/tell-hr", "HR has not answered yet", "/contacts/list"));
        pages.put(DemoPerson.PATIENT, List.of("/account/my-account", "Patient partner", "/requests/list"));
        pages.put(DemoPerson.ANALYST, List.of("/requests/list", DemoPerson.HOST.fullName(), "/contacts/list"));
        pages.put(DemoPerson.SUBMITTER, List.of("/year/years", "2025", "/requests/list"));
        pages.put(DemoPerson.SPONSOR, List.of("/figures/dashboard", "Whole organisation", "/year/years"));
        pages.put(
                DemoPerson.ADMINISTRATOR,
                List.of("/organisation/role-holders", DemoPerson.AUDITOR.fullName(), "/figures/dashboard"));
        pages.put(
                DemoPerson.AUDITOR, List.of("/trail/audit", "Nobody. Ask the people who run", "/organisation/people"));
        pages.put(DemoPerson.SECOND_LOOKER, List.of("/again/list", DemoPerson.NURSE.fullName(), "/figures/dashboard"));
        assertEquals(DemoPerson.values().length, pages.size(), "each role has its page");
        pages.forEach((who, page) -> {
            Http http = signIn(demo, who);
            String body = http.get(page.get(0)).body();
            assertTrue(body.contains(page.get(1)), who + " " + page + " " + body);
            assertEquals(404, http.get(page.get(2)).statusCode(), who + " " + page.get(2));
        });
    }

    private static void wordsArePassedOnOnlyAfterAYes(Distribution demo) {
        Http member = signIn(demo, DemoPerson.MEMBER);
        String waits = member.get("/onward/list").body();
        assertTrue(waits.contains("It waits for your yes") && waits.contains("You said yes"), waits);
        String read = signIn(demo, DemoPerson.MANAGER).get("/onward/for-me").body();
        assertTrue(read.contains(DemoPerson.GO_BETWEEN.fullName()), read);
        String sponsor = signIn(demo, DemoPerson.SPONSOR).get("/onward/for-me").body();
        assertFalse(sponsor.contains(DemoPerson.GO_BETWEEN.fullName()), sponsor);
    }

    private static void oneFixIsEverybodys(Distribution demo) {
        String all = signIn(demo, DemoPerson.NURSE).get("/everybody/list").body();
        assertTrue(all.contains("Questions in writing the day before any talk"), all);
        assertTrue(all.contains("HR said no on") && all.contains("Waiting for HR for 80 days"), all);
        assertFalse(all.contains(DemoPerson.HOST.fullName()), all);
        String network = signIn(demo, DemoPerson.MEMBER).get("/ideas/list").body();
        assertTrue(network.contains("Everybody here can order one already."), network);
    }

    private static void figuresAreReleased(Distribution demo) {
        Http chair = signIn(demo, DemoPerson.CHAIR);
        String directorates =
                chair.get("/figures/figures.csv?part=directorates").body();
        assertTrue(directorates.contains("Medicine") && directorates.contains("%"), directorates);
        String trend = chair.get("/figures/figures.csv?part=trend").body();
        assertEquals(4, trend.lines().count(), "two quarters, a heading and why some are hidden: " + trend);
    }

    private static void everybodyCanUseThePages(Distribution demo) {
        for (int width : new int[] {320, 1280}) {
            try (BrowserContext window = Browsers.window(width, true)) {
                Page page = window.newPage();
                page.navigate(demo.url() + "account/sign-in");
                page.locator("#email").fill(DemoPerson.ANALYST.email().value());
                page.locator("#password").fill(DemoPerson.ANALYST.password());
                page.locator("#send").click();
                page.locator("form[action='/access/sign-out']").waitFor();
                assertEquals(LINE, page.locator(".app-demonstration").innerText());
                for (String path : List.of("", "year/metrics?year=2026", "year/metric?year=2026&metric=3")) {
                    page.navigate(demo.url() + path);
                    Looks.good(page);
                }
            }
        }
    }
}
