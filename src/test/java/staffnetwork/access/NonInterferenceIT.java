package staffnetwork.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import staffnetwork.it.Chameleon;
import staffnetwork.it.Http;
import staffnetwork.it.People;

/**
 * The same service in states that differ in nothing but one person's answer: everybody else gets the same bytes, page by page and
 * role by role. Taken out before comparing is only what is new with each request whatever is told: the state of a form and the time
 * of the lock. The auditor's list has one line more for each thing done, by whomever; there the same things done must read the same.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class NonInterferenceIT {
    private static final String VIEW = "name=\"jakarta.faces.ViewState\"[^>]*value=\"[^\"]*\"";
    private static final UUID TELLER = new UUID(9, 1);

    /** Those who ask for every page that opens to them; each role alone asks for what opens to it besides. */
    private static final List<Set<String>> ALL =
            List.of(Set.of("STAFF_MEMBER"), Set.of("HR_ANALYST", "CHAIR"), Set.of("ADMINISTRATOR", "AUDITOR"));

    @ArquillianResource
    private URL base;

    /** In one's own copy: what the asker did themselves, one line more for each page asked for. */
    private static final String OWN_LOOKS =
            "<dt>Entry</dt>.*\\n?|\\{\\s*\"field\"\\s*:\\s*\"trail\\.mine\\.line\"[^}]*}\\s*,?\\s*";

    @Test
    void nobody_can_tell_from_any_page_what_one_person_answered_nor_whether_they_did() throws Exception {
        Http teller = teller();
        OpenPages pages = new OpenPages(Objects.made(base), List.of(TELLER.toString()));
        try (Chameleon chameleon = Chameleon.signedIn(base)) {
            chameleon.holds(Set.of("ADMINISTRATOR"));
            chameleon
                    .http()
                    .form("/figures/due", Map.of(), "send"); // so that the quarter's job does not make them meanwhile
        }
        seen(pages); // each page once before, so that no state differs in having been looked at
        Map<String, String> before = seen(pages);
        int pairs = 0;
        for (String state : List.of("NO", "YES", "PREFER_NOT", "begun", "taken back")) {
            answers(teller, state);
            Map<String, String> after = seen(pages);
            for (Map.Entry<String, String> page : before.entrySet()) {
                assertEquals(page.getValue(), after.get(page.getKey()), page.getKey() + " after " + state);
                pairs++;
            }
        }
        System.out.println("non-interference: " + pairs + " pairs the same");
        assertTrue(pairs >= 1_000, pairs + " pairs");
    }

    @Test
    void nobody_can_tell_from_any_page_what_one_person_wrote_shared_or_asked_of_somebody_else() throws Exception {
        Chameleon.isThere(People.NORA.id(), "Nora Lund", People.NORA.email());
        plans(teller(), "nothing");
        OpenPages pages = new OpenPages(Objects.made(base), List.of(TELLER.toString()));
        try (Chameleon chameleon = Chameleon.signedIn(base)) {
            chameleon.holds(Set.of("ADMINISTRATOR"));
            chameleon.http().form("/figures/due", Map.of(), "send");
        }
        seen(pages);
        Map<String, String> before = seen(pages);
        int pairs = 0;
        for (String state : List.of("shared", "asked")) {
            plans(teller(), state);
            Map<String, String> after = seen(pages);
            for (Map.Entry<String, String> page : before.entrySet()) {
                assertEquals(page.getValue(), after.get(page.getKey()), page.getKey() + " after " + state);
                pairs++;
            }
        }
        plans(teller(), "nothing");
        People.inDatabase("delete from person where id = ?", People.NORA.id());
        System.out.println("non-interference of plans: " + pairs + " pairs the same");
        assertTrue(pairs >= 500, pairs + " pairs");
    }

    /** A plan in one state or another, shared with or asked of Nora, whom nobody plays here. */
    private static void plans(Http teller, String state) {
        teller.form("/plan/delete", Map.of(), "send");
        if (state.equals("nothing")) {
            return;
        }
        teller.form("/plan/start", Map.of(), "send");
        teller.form("/plan/in-the-way", Map.of("words", "Stairs"), "send");
        teller.form("/plan/help", Map.of("own", "A lift"), "send");
        Map<String, String> nora = Map.of("who", "OTHER", "email", People.NORA.email());
        if (state.equals("shared")) {
            teller.form("/plan/share", nora, "send");
            teller.form("/plan/share-what", Map.of("chosen", "BARRIER", "purpose", "CHANGES", "months", "6"), "send");
            teller.form("/plan/share-look", Map.of(), "send");
            assertTrue(teller.get("/plan/shared").body().contains("/plan/stop?id="), "shared");
        } else if (state.equals("asked")) {
            String page = teller.get("/plan/mine").body();
            String row = page.replaceAll("(?s).*/plan/row\\?id=([0-9a-f-]{36}).*", "$1");
            teller.form("/ask/who", Map.of("chosen", row, "who", "OTHER", "email", People.NORA.email()), "send");
            teller.form("/ask/check", Map.of(), "send");
            assertTrue(teller.get("/ask/list").body().contains("/ask/one?id="), "asked");
        }
    }

    @Test
    void an_auditor_sees_that_somebody_answered_and_neither_who_nor_what_nor_at_what_time() throws Exception {
        Http teller = teller();
        try (Chameleon chameleon = Chameleon.signedIn(base)) {
            chameleon.holds(Set.of("AUDITOR", "ADMINISTRATOR"));
            Set<String> lists = new TreeSet<>();
            for (String answer : List.of("NO", "PREFER_NOT", "NO", "PREFER_NOT")) {
                answers(teller, answer);
                chameleon.http().get("/organisation/person?id=" + TELLER);
                for (String act : List.of("CHANGE_OWN_ANSWER", "TAKE_BACK_OWN_ANSWER", "SEE_OWN_ANSWER")) {
                    String list =
                            chameleon.http().get("/trail/audit?act=" + act).body();
                    assertTrue(!list.contains("Terry") && !list.contains(TELLER.toString()), list);
                    String table = list.substring(list.indexOf("<tbody"), list.indexOf("</tbody>"));
                    assertTrue(!table.matches("(?s).*\\d{1,2}:\\d\\d.*"), "a time of day: " + table);
                    lists.add(act + table.replaceAll("\\s+", " ").replaceAll("(<tr.*?</tr>)(?: ?\\1)*", "$1"));
                }
            }
            assertEquals(3, lists.size(), lists.toString());
        }
    }

    private Http teller() {
        People.haveAccounts();
        Chameleon.isThere(TELLER, "Terry Teller", "terry.teller@plenty.nhs.uk");
        People.inDatabase(
                "update account set password = (select password from account where id = ?), password_set = now()"
                        + " - interval '1 day' where id = ?",
                People.NORA.id(),
                TELLER);
        Http teller = new Http(base);
        teller.form(
                "/account/sign-in", Map.of("email", "terry.teller@plenty.nhs.uk", "password", People.PASSWORD), "send");
        return teller;
    }

    private static void answers(Http teller, String state) {
        teller.form("/my/take-back", Map.of(), "send");
        if (state.equals("taken back")) {
            return;
        }
        teller.form("/my/start", Map.of(), "send");
        teller.form("/my/question-1", Map.of("answer", state.equals("begun") ? "YES" : state), "send");
        if (state.equals("YES")) {
            teller.form("/my/question-2", Map.of("answer", "A_LOT"), "send");
            teller.form(
                    "/my/question-3", Map.of("areas", "MENTAL", "words", "Words of mine", "identity", "YES"), "send");
        }
        if (!state.equals("begun")) {
            teller.form("/my/check", Map.of(), "send");
            assertTrue(teller.get("/").body().contains("/my/tell-hr"), "told " + state);
        }
    }

    // signed in anew each time: some pages open only for some minutes after that
    private Map<String, String> seen(OpenPages pages) throws Exception {
        Map<String, String> seen = new TreeMap<>();
        try (Chameleon chameleon = Chameleon.signedIn(base)) {
            for (Set<String> roles : askers()) {
                chameleon.holds(roles);
                for (String page : pages.of(roles)) {
                    if (!tellsOfAll(page) && (ALL.contains(roles) || !isEverybodys(page, pages))) {
                        seen.put(roles + " " + page, seen(chameleon.http(), page));
                    }
                }
            }
        }
        return seen;
    }

    private static List<Set<String>> askers() {
        List<Set<String>> askers = new ArrayList<>(ALL);
        for (Role role : Role.values()) {
            if (!role.name().equals("STAFF_MEMBER") && (role.isGiven() || role.followsFromStaffList())) {
                askers.add(Set.of(role.name()));
            }
        }
        return askers;
    }

    // what opens to all who work here is their own: the same whichever role they have besides, but for the first page
    private static boolean isEverybodys(String page, OpenPages pages) {
        return !page.equals("/") && pages.of(Set.of("STAFF_MEMBER")).contains(page);
    }

    // where it stands that somebody, not who, did something: see the other test
    private static boolean tellsOfAll(String page) {
        return page.startsWith("/trail/audit") || page.startsWith("/trail/head");
    }

    private static String seen(Http http, String page) {
        boolean zip = page.startsWith("/intake/faults"); // which holds the moment it was made
        HttpResponse<String> answer = http.get(zip ? page + "&as=csv" : page);
        return answer.statusCode() + headers(answer) + same(answer.body());
    }

    private static String headers(HttpResponse<String> answer) {
        return answer.headers().map().entrySet().stream()
                .filter(header -> !List.of("date", "set-cookie", "content-length")
                        .contains(header.getKey().toLowerCase(java.util.Locale.ROOT)))
                .map(Object::toString)
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String same(String body) {
        return body.replaceAll(VIEW, "")
                .replaceAll("\\d{1,2}:\\d\\d[ap]m", "TIME")
                .replaceAll(OWN_LOOKS, "")
                .replaceAll("(\\d{4}-\\d\\d-\\d\\d|[A-Z][a-z]+,) \\d\\d:\\d\\d", "MINUTE")
                .replaceAll("data-left=\"\\d+\"", "");
    }
}
