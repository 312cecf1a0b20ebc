package staffnetwork.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import staffnetwork.it.Chameleon;
import staffnetwork.it.Forms;
import staffnetwork.it.Http;

/** Every role, every address and every object of the oracle, over HTTP: who may gets it, everybody else gets what is not there. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class MatrixIT {
    private static final Set<String> WORKS_HERE = Set.of("STAFF_MEMBER");

    /** Each role alone, which is as people have it who work here or who do not; and several at once. */
    private static final List<Set<String>> ASKERS = List.of(
            Set.of(),
            WORKS_HERE,
            Set.of("LINE_MANAGER"),
            Set.of("NETWORK_MEMBER"),
            Set.of("CHAIR"),
            Set.of("GO_BETWEEN"),
            Set.of("FACILITATOR"),
            Set.of("PATIENT_PARTNER"),
            Set.of("HR_ANALYST"),
            Set.of("WDES_SUBMITTER"),
            Set.of("EXECUTIVE_SPONSOR"),
            Set.of("ADMINISTRATOR"),
            Set.of("AUDITOR"),
            Set.of("LINE_MANAGER", "HR_ANALYST"),
            Set.of("HR_ANALYST", "CHAIR"),
            Set.of("HR_ANALYST", "WDES_SUBMITTER"),
            Set.of("ADMINISTRATOR", "CHAIR"),
            Set.of("ADMINISTRATOR", "AUDITOR"),
            Set.of("NETWORK_MEMBER", "LINE_MANAGER"),
            Set.of("EXECUTIVE_SPONSOR", "AUDITOR", "PATIENT_PARTNER"));

    /** On every answer of every case: design/privacy.md section 2. */
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src"
                    + " 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cache-Control",
            "no-store");

    private static final List<Map<String, String>> ELSEWHERE = List.of(
            Map.of("Origin", "https://evil.example"),
            Map.of("Origin", "null"),
            Map.of("Sec-Fetch-Site", "cross-site"),
            Map.of("Sec-Fetch-Site", "same-site"),
            Map.of("Sec-Fetch-Site", "none"),
            Map.of());

    @ArquillianResource
    private URL base;

    private Addresses oracle;
    private Objects objects;
    private final List<String> wrong = new ArrayList<>();
    private int cases;

    @BeforeEach
    void there_are_objects_of_every_sort() throws IOException, SQLException {
        oracle = Addresses.read();
        objects = Objects.made(base);
    }

    @Test
    void everybody_gets_what_the_oracle_opens_to_them_and_of_all_else_the_page_that_is_not_there() throws SQLException {
        long begun = System.nanoTime();
        for (Set<String> roles : ASKERS) {
            // signed in anew: some addresses open only for some minutes after that
            try (Chameleon chameleon = Chameleon.signedIn(base)) {
                chameleon.holds(roles);
                asSomebody(roles, chameleon.http());
            }
        }
        asNobody();
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        System.out.println("matrix: " + cases + " cases in " + took.toSeconds() + " s, wrong: " + wrong.size());
        assertEquals("", String.join("\n", wrong));
        assertTrue(cases >= 3_000, cases + " cases");
    }

    private void asSomebody(Set<String> roles, Http http) {
        String notThere = timeless(http.get("/no/such/page").body());
        for (Addresses.Line line : oracle.lines()) {
            boolean lets = oracle.lets(roles, line);
            for (Map.Entry<String, Integer> object : line.objects().entrySet()) {
                String address = line.of(objects.value(line.sort(), object.getKey()));
                String who = roles + " " + line.path() + " " + object.getKey();
                int status = lets ? object.getValue() : 404;
                if (line.is("page") || line.is("file")) {
                    same(who + " GET", status, notThere, http.get(address));
                }
                if (line.is("page")) {
                    same(who + " POST", status, notThere, http.post(address, Map.of("form", "form", "send", "x")));
                } else if (line.is("file")) {
                    same(who + " POST", 405, notThere, http.post(address, Map.of()));
                } else if (line.is("send")) {
                    same(who + " GET", 405, notThere, http.get(address));
                }
            }
        }
    }

    private void asNobody() {
        for (Addresses.Line line : oracle.lines()) {
            boolean lets = oracle.letsNobodyKnown(line);
            for (Map.Entry<String, Integer> object : line.objects().entrySet()) {
                String address = line.of(objects.value(line.sort(), object.getKey()));
                String who = "nobody " + line.path() + " " + object.getKey();
                if (!lets && !line.is("part")) {
                    toSignIn(who + " GET", new Http(base).get(address));
                    toSignIn(who + " POST", new Http(base).post(address, Map.of("form", "form")));
                } else if (line.is("page")) {
                    same(who + " GET", object.getValue(), "", new Http(base).get(address));
                }
            }
        }
    }

    private void same(String who, int status, String notThere, HttpResponse<String> answer) {
        cases++;
        protectedBy(who, answer);
        if (answer.statusCode() != status) {
            wrong.add(who + ": " + answer.statusCode() + " and not " + status);
        } else if (status == 404 && !notThere.equals(timeless(answer.body()))) {
            wrong.add(who + ": not the page that is not there");
        }
    }

    private void protectedBy(String who, HttpResponse<String> answer) {
        HEADERS.forEach((name, value) -> {
            if (!answer.headers().allValues(name).equals(List.of(value))) {
                wrong.add(who + ": " + name + " " + answer.headers().allValues(name));
            }
        });
        for (String telling : List.of("Server", "X-Powered-By")) {
            if (answer.headers().firstValue(telling).isPresent()) {
                wrong.add(who + ": " + telling);
            }
        }
        if (answer.uri().toString().contains("jsessionid")
                || answer.headers().firstValue("Location").orElse("").contains("jsessionid")
                || answer.body().contains(";jsessionid")) {
            wrong.add(who + ": a session in an address");
        }
    }

    private void toSignIn(String who, HttpResponse<String> answer) {
        cases++;
        protectedBy(who, answer);
        String to = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != 303
                || !to.startsWith("/account/sign-in")
                || !answer.body().isEmpty()) {
            wrong.add(who + ": " + answer.statusCode() + " " + to);
        }
    }

    /** A real page with its real state, as somebody gets it whose roles end before they press a button of it. */
    @Test
    void no_button_works_any_more_when_the_role_has_ended_nor_one_that_is_not_shown() throws SQLException {
        int pressed = 0;
        try (Chameleon chameleon = Chameleon.signedIn(base)) {
            Set<String> everything = new TreeSet<>();
            ASKERS.forEach(everything::addAll);
            chameleon.holds(everything);
            String before = objects.everythingKept();
            for (Addresses.Line line : oracle.lines()) {
                for (Map.Entry<String, Integer> object : line.objects().entrySet()) {
                    if (line.is("page")
                            && object.getValue() == 200
                            && !object.getKey().startsWith("managed")) {
                        String address = line.of(objects.value(line.sort(), object.getKey()));
                        pressed += press(chameleon, everything, line, address);
                    }
                }
            }
            chameleon.holds(everything);
            assertEquals(before, objects.everythingKept(), "something was changed");
        }
        System.out.println("buttons: " + pressed + " pressed, wrong: " + wrong.size());
        assertEquals("", String.join("\n", wrong));
        assertTrue(pressed >= 500, pressed + " buttons pressed");
    }

    private int press(Chameleon chameleon, Set<String> everything, Addresses.Line line, String address)
            throws SQLException {
        int pressed = 0;
        for (Set<String> roles : ASKERS.subList(0, 13)) {
            chameleon.holds(everything);
            List<Forms.Form> forms = Forms.of(chameleon.http().get(address).body());
            if (forms.stream().allMatch(form -> form.buttons().isEmpty())) {
                return pressed;
            }
            chameleon.holds(roles);
            boolean lets = oracle.lets(roles, line);
            Set<String> shown = new TreeSet<>();
            if (lets) {
                Forms.of(chameleon.http().get(address).body()).forEach(form -> shown.addAll(form.buttons()));
            }
            String notThere = timeless(chameleon.http().get("/no/such/page").body());
            for (Forms.Form form : forms) {
                for (String button : form.buttons()) {
                    if (!shown.contains(button)) {
                        String who = roles + " presses " + button + " of " + address;
                        refused(who, lets ? Set.of(200, 404) : Set.of(404), notThere, press(chameleon, form, button));
                        pressed++;
                    }
                }
            }
        }
        return pressed;
    }

    private static HttpResponse<String> press(Chameleon chameleon, Forms.Form form, String button) {
        Map<String, String> fields = new java.util.HashMap<>(form.fields());
        fields.put(button, "x");
        return form.parts()
                ? chameleon.http().parts(form.action(), fields)
                : chameleon.http().post(form.action(), fields);
    }

    private void refused(String who, Set<Integer> right, String notThere, HttpResponse<String> answer) {
        if (!right.contains(answer.statusCode())
                || answer.headers().firstValue("Content-Disposition").isPresent()) {
            wrong.add(who + ": " + answer.statusCode());
        } else if (answer.statusCode() == 404) {
            same(who, 404, notThere, answer);
        }
    }

    @Test
    void nothing_is_taken_from_another_site_at_any_address_nor_changed_by_looking() throws SQLException {
        int tried = 0;
        try (Chameleon chameleon = Chameleon.signedIn(base)) {
            Set<String> everything = new TreeSet<>();
            ASKERS.forEach(everything::addAll);
            chameleon.holds(everything);
            List<String> looks = looks(chameleon.http());
            String before = objects.everythingKept();
            for (Addresses.Line line : oracle.lines()) {
                for (Map<String, String> from : ELSEWHERE) {
                    if (!line.is("part")) {
                        int status = chameleon
                                .http()
                                .post(line.path(), Map.of("form", "form"), from)
                                .statusCode();
                        assertEquals(403, status, line.path() + " " + from);
                        tried++;
                    }
                }
            }
            for (String look : looks) {
                chameleon.http().get(look);
                tried++;
            }
            assertEquals(before, objects.everythingKept(), "something was changed");
            assertEquals(200, chameleon.http().get("/account/my-account").statusCode(), "still signed in");
        }
        System.out.println("from elsewhere and by looking: " + tried + " tried");
        assertTrue(tried >= 400, tried + " tried");
    }

    /** Every button of every page as an address to look at, with the page's real state and fields. */
    private List<String> looks(Http http) {
        List<String> looks = new ArrayList<>();
        for (Addresses.Line line : oracle.lines()) {
            for (Map.Entry<String, Integer> object : line.objects().entrySet()) {
                if (line.is("page") && object.getValue() == 200) {
                    String address = line.of(objects.value(line.sort(), object.getKey()));
                    for (Forms.Form form : Forms.of(http.get(address).body())) {
                        String query = form.fields().entrySet().stream()
                                .map(field -> field.getKey() + "="
                                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                                .collect(Collectors.joining("&"));
                        String mark = form.action().contains("?") ? "&" : "?";
                        form.buttons().forEach(button -> looks.add(form.action() + mark + query + "&" + button + "=x"));
                    }
                }
            }
        }
        return looks;
    }

    @Test
    void a_line_manager_sees_the_names_of_those_they_manage_today_and_of_nobody_else() throws SQLException {
        try (Chameleon chameleon = Chameleon.signedIn(base)) {
            chameleon.holds(Set.of("LINE_MANAGER"));
            String manager = chameleon.http().get("/organisation/my-place").body();
            assertTrue(manager.contains("Mina Managed"), manager);
            for (String name : List.of("Ben Before", "Olive Other", "Lena Left")) {
                assertTrue(!manager.contains(name), name);
            }
            chameleon.holds(WORKS_HERE);
            assertTrue(!chameleon.http().get("/organisation/my-place").body().contains("Mina Managed"));
        }
    }

    private static String timeless(String page) {
        return page.replaceAll("\\d{1,2}:\\d\\d[ap]m", "TIME").replaceAll("data-left=\"\\d+\"", "");
    }
}
