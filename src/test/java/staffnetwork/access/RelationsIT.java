package staffnetwork.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import staffnetwork.it.Forms;
import staffnetwork.it.Http;
import staffnetwork.it.People;

/**
 * Everything shared and asked, in every state, asked for by everybody who could have to do with it and by everybody else: over HTTP,
 * against an oracle written by hand; by looking, by sending forms that somebody else was given, and by sending forms again that were
 * theirs while it was still open to them.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RelationsIT {
    private static final Path ORACLE = Path.of("src/test/resources/access/relations.txt");

    private static final Pattern ID = Pattern.compile("^[^?]*\\?id=([0-9a-f-]{36}|[0-9]{1,3})(?:&.*)?$");
    private static final int UUID_LENGTH = 36;

    @ArquillianResource
    private URL base;

    private static @Nullable RelationsWorld made; // once: no test changes what a later one looks at
    private RelationsWorld all;
    private PlanWorld world;
    private Http nobody;
    private String notThere = "";
    private final List<String> wrong = Collections.synchronizedList(new ArrayList<>());
    private final Map<Integer, Integer> unlike = new ConcurrentSkipListMap<>();
    private final AtomicInteger cases = new AtomicInteger();

    /** A line of the oracle. */
    private record Line(boolean ofWords, String object, List<String> addresses, Set<String> who) {
        static Line read(String text) {
            String[] cells = text.strip().split("\\s*\\|\\s*", -1);
            boolean words = cells[0].startsWith("words ");
            return new Line(
                    words,
                    words ? cells[0].substring(6).strip() : cells[0],
                    List.of(cells[1].split("\\s+", -1)),
                    Set.of(cells[2].split("\\s+", -1)));
        }

        /** The addresses, with what names the object. */
        List<String> pages(Map<String, String> objects) {
            String query = objects.get(object);
            if (query == null && !ofWords) {
                throw new IllegalStateException("no object called " + object);
            }
            return addresses.stream()
                    .map(address -> query == null ? address : address + "?" + query)
                    .toList();
        }
    }

    private static List<Line> oracle(boolean ofWords) throws IOException {
        return Files.readAllLines(ORACLE).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(Line::read)
                .filter(line -> line.ofWords() == ofWords)
                .toList();
    }

    /** Does it as everybody there is, at the same moment. */
    private void each(Consumer<String> deed) {
        world.names().parallelStream().forEach(deed);
    }

    @BeforeEach
    void everything_is_shared_and_asked() {
        if (made == null) {
            made = new RelationsWorld(base);
        }
        all = made;
        world = all.world();
        nobody = new Http(base);
        notThere = timeless(world.as("nora").get("/no/such/page").body());
    }

    @AfterAll
    static void it_ends() {
        if (made != null) {
            made.end();
        }
    }

    @Test
    @Order(1)
    void each_thing_is_there_for_those_it_was_shown_to_and_for_nobody_else_not_there() throws IOException {
        Map<String, Forms.Form> forms = new ConcurrentHashMap<>();
        for (Line line : oracle(false)) {
            for (String page : line.pages(world.objects())) {
                each(who -> {
                    boolean right = line.who().contains(who);
                    HttpResponse<String> got = world.as(who).get(page);
                    same(who + " GET " + line.object() + " " + page, right ? 200 : 404, got);
                    if (right) {
                        Forms.of(got.body()).stream()
                                .filter(form -> !form.buttons().isEmpty()
                                        && form.action().startsWith(path(page)))
                                .forEach(form -> forms.put(page, form));
                    }
                });
                toSignIn(line.object() + " " + page, nobody.get(page));
            }
        }
        String before = kept(); // its owner has looked by now, and what was new to her is not any more
        for (Line line : oracle(false)) {
            for (String page : line.pages(world.objects())) {
                each(who -> {
                    if (!line.who().contains(who)) {
                        replayed(who + " POST " + line.object() + " " + page, who, page, forms.get(page));
                    }
                });
            }
        }
        assertEquals(before, kept(), "something was changed");
        System.out.println("relations: " + cases + " cases, " + forms.size() + " forms, of no use " + unlike
                + ", wrong: " + wrong.size());
        assertEquals("", String.join("\n", wrong));
        assertTrue(cases.get() >= 3_000, cases + " cases");
    }

    private static String path(String page) {
        return page.substring(0, page.indexOf('?'));
    }

    @Test
    @Order(2)
    void words_stand_on_a_page_that_opens_to_everybody_for_those_they_are_for_and_for_nobody_else() throws IOException {
        for (Line line : oracle(true)) {
            for (String page : line.pages(world.objects())) {
                each(who -> {
                    boolean there = world.as(who).get(page).body().contains(all.words(line.object()));
                    cases.incrementAndGet();
                    if (there != line.who().contains(who)) {
                        wrong.add(line.object() + (there ? " stands" : " does not stand") + " for " + who + " on "
                                + page);
                    }
                });
                toSignIn(line.object() + " " + page, nobody.get(page));
            }
        }
        System.out.println("relations: words looked for " + cases + " times");
        assertEquals("", String.join("\n", wrong));
        assertTrue(cases.get() >= 300, cases + " cases");
    }

    /**
     * Sends what a page sends to whom it is not for, with the state of the page as somebody else was given it: the answer is that of
     * a page that is not there, or, if the state is of no use to them, the same for what is there and for what never was.
     */
    private void replayed(String who, String name, String page, Forms.@Nullable Form form) {
        Map<String, String> fields = new HashMap<>(Map.of("form", "form", "send", "x"));
        if (form != null) {
            fields.putAll(form.fields());
            form.buttons().forEach(button -> fields.put(button, "x"));
        }
        HttpResponse<String> there = world.as(name).post(page, fields);
        if (path(page).contains(".")) {
            same(who, 405, there); // a file: nothing is sent to it
            return;
        }
        String id = ID.matcher(page).replaceFirst("$1");
        if (there.statusCode() == 404 || id.equals(page)) {
            same(who, 404, there);
            return;
        }
        cases.incrementAndGet();
        String never = id.length() < UUID_LENGTH ? "98765" : UUID.randomUUID().toString();
        fields.replaceAll(
                (field, value) -> value.equals(id) || id.length() == UUID_LENGTH ? value.replace(id, never) : value);
        HttpResponse<String> not = world.as(name).post(page.replace("id=" + id, "id=" + never), fields);
        if (there.statusCode() != not.statusCode()
                || !without(id, answered(there)).equals(without(never, answered(not)))) {
            wrong.add(who + ": " + there.statusCode() + " where what never was gives " + not.statusCode());
        }
        unlike.merge(there.statusCode(), 1, Integer::sum);
    }

    private static String without(String id, String answer) {
        return id.length() == UUID_LENGTH
                ? answer.replace(id, "ID")
                : answer.replace("id=" + id, "ID").replace("value=\"" + id + "\"", "ID");
    }

    private static String answered(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("")
                + headless(timeless(answer.body()))
                        .replaceAll("name=\"jakarta.faces.ViewState\"[^>]*value=\"[^\"]*\"", "STATE")
                        .replaceAll("[0-9A-Z]{4}-[0-9A-Z]{4}", "NUMBER");
    }

    @Test
    @Order(5)
    void a_form_given_while_it_was_open_does_nothing_once_it_is_not() {
        Map<String, Held> held = new HashMap<>();
        Map<String, String> objects = world.objects();
        held.put("share", held("tom", "/shown/one?" + objects.get("shown-to-tom")));
        held.put("gwen", held("gwen", "/shown/one?" + objects.get("shown-to-gwen")));
        held.put("answer", held("tom", "/answer/row?" + objects.get("asked")));
        held.put("promise", held("tom", "/answer/promise?" + objects.get("agreed")));
        held.put("again", held("lena", "/again/row?" + objects.get("handed-on")));
        held.put("stop", held("amara", "/plan/stop?" + objects.get("shown-to-tom")));
        held.put("back", held("amara", "/ask/one?" + objects.get("asked")));
        held.put("write", held("gwen", "/onward/write?" + objects.get("shown-to-gwen")));
        held.put("written", held("gwen", "/onward/written?" + objects.get("onward-went")));
        for (String page : List.of("/onward/one?", "/onward/words?", "/onward/yes?")) {
            held.put(page, held("amara", page + objects.get("onward-waits")));
        }
        // her role ends, his management ends, hers is stopped and taken back
        People.inDatabase("update role_held set ended = now() where account = ?", PlanWorld.GWEN);
        for (String name : List.of("asked", "agreed", "handed-on")) {
            world.presses("amara", "/ask/one?" + objects.get(name), Map.of(), "back");
        }
        world.presses("amara", "/plan/stop?" + objects.get("shown-to-tom"), Map.of(), "send");
        String before = kept();
        for (Map.Entry<String, Held> each : held.entrySet()) {
            String kind = each.getKey();
            Held one = each.getValue();
            same(kind + " GET", 404, world.as(one.who()).get(one.page()));
            for (Forms.Form form : one.forms()) {
                Map<String, String> fields = new HashMap<>(form.fields());
                fields.putAll(
                        Map.of("kind", "AGREED", "day", "1", "day-month", "1", "day-year", "2099", "orders", "me"));
                form.buttons().forEach(button -> fields.put(button, "x"));
                same(kind + " POST", 404, world.as(one.who()).post(form.action(), fields));
            }
        }
        assertEquals(before, kept(), "something was changed");
        assertEquals("", String.join("\n", wrong));
        assertTrue(world.as("gwen").get("/shown/list").body().indexOf("Amara") < 0, "not in her list either");
    }

    /** A page that somebody has before them. */
    private record Held(String who, String page, List<Forms.Form> forms) {}

    private Held held(String who, String page) {
        HttpResponse<String> got = world.as(who).get(page);
        assertEquals(200, got.statusCode(), page);
        String path = page.substring(0, page.indexOf('?'));
        return new Held(
                who,
                page,
                Forms.of(got.body()).stream()
                        .filter(form -> form.action().startsWith(path)
                                && !form.buttons().isEmpty())
                        .toList());
    }

    @Test
    @Order(3)
    void lists_hold_what_is_open_and_nothing_else_and_whoever_leaves_has_nothing() {
        Map<String, Integer> shown = Map.of("tom", 1, "nora", 2, "gwen", 1, "paul", 0, "hetty", 0, "ada", 0);
        shown.forEach(
                (who, count) -> assertEquals((long) count, links(who, "/shown/list", "/shown/one"), who + " is shown"));
        Map<String, Integer> again = Map.of("lena", 1, "seb", 4);
        again.forEach(
                (who, count) -> assertEquals((long) count, links(who, "/again/list", "/again/one"), who + " looks"));
        assertEquals(6, links("tom", "/answer/list", "/answer/one"), "Tom was asked");
        assertEquals(2, links("nora", "/answer/list", "/answer/one"), "Nora was asked");
        world.somebody("zoe", PlanWorld.ZOE, "");
        String zoe = "zoe.world@plenty.nhs.uk";
        world.shares("amara", zoe, "TALKING");
        world.asks("amara", zoe, world.objects().getOrDefault("amaras-row", "").substring(3));
        assertEquals(1, links("zoe", "/shown/list", "/shown/one"), "while she works here");
        world.presses("ada", "/organisation/person?id=" + PlanWorld.ZOE, Map.of(), "leave");
        assertTrue(world.as("zoe").get("/shown/list").statusCode() != 200, "whoever left is not signed in");
        assertEquals(
                "0", People.fromDatabase("select count(*)::text from shared_part where reader = ?", PlanWorld.ZOE));
        assertEquals(
                "0",
                People.fromDatabase(
                        "select count(*)::text from asked where decider = ? and until_day >= current_date",
                        PlanWorld.ZOE));
    }

    private long links(String who, String page, String to) {
        String body = world.as(who).get(page).body();
        return body.split("href=\"" + to, -1).length - 1L;
    }

    @Test
    @Order(4)
    void each_look_and_each_try_of_whom_it_is_not_for_any_more_is_in_her_list() {
        Map<String, String> objects = world.objects();
        world.as("nora").get("/shown/one?" + objects.get("shown-to-nora"));
        world.as("paul").get("/shown/one?" + objects.get("shown-to-earlier"));
        People.inDatabase("update role_held set ended = now() where account = ?", PlanWorld.GWEN);
        world.as("gwen").get("/shown/one?" + objects.get("shown-to-gwen"));
        world.as("seb").get("/again/one?" + objects.get("handed-on"));
        String seen = world.as("amara").get("/trail/who-looked").body();
        for (String name : List.of("Nora Lund", "paul", "gwen", "seb")) {
            assertTrue(seen.contains(name), name + " in " + seen);
        }
        long before = refusals();
        world.as("hetty").get("/shown/one?" + objects.get("shown-to-nora"));
        world.as("tom").get("/answer/one?" + objects.get("taken-back"));
        world.as("paul").get("/shown/one?" + objects.get("shown-to-earlier"));
        assertEquals(3, refusals() - before, "refusals in the trail");
        // the very holding goes on: a role given again would not bring back what she passed on
        People.inDatabase("update role_held set ended = null where account = ?", PlanWorld.GWEN);
    }

    private static long refusals() {
        return Long.parseLong(People.fromDatabase("select count(*)::text from trail_entry where outcome = 'REFUSED'"));
    }

    private static String kept() {
        String hers = " where person in ('" + People.AMARA.id() + "', '" + People.LENA.id() + "')";
        return Stream.of(
                        "plan",
                        "shared_part",
                        "asked",
                        "onward",
                        "shown_time",
                        "idea",
                        "standard_offer",
                        "access_to_work" + hers,
                        "time_off" + hers)
                .map(table -> People.fromDatabase(
                        "select md5(coalesce(string_agg(t::text, ',' order by t::text), '')) from (select * from "
                                + table + ") t"))
                .collect(Collectors.joining(" "));
    }

    private void toSignIn(String who, HttpResponse<String> answer) {
        cases.incrementAndGet();
        String to = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != 303 || !to.contains("/account/sign-in")) {
            wrong.add("nobody " + who + ": " + answer.statusCode() + " " + to);
        }
    }

    private void same(String who, int status, HttpResponse<String> answer) {
        cases.incrementAndGet();
        if (answer.statusCode() != status) {
            wrong.add(who + ": " + answer.statusCode() + " instead of " + status);
        } else if (status == 404 && !headless(timeless(answer.body())).equals(headless(notThere))) {
            wrong.add(who + ": another 404 than of a page that is not there");
        }
    }

    /** The part of a page below what names whoever is signed in. */
    private static String headless(String page) {
        return page.substring(Math.max(0, page.indexOf("<main")));
    }

    private static String timeless(String page) {
        return page.replaceAll("\\d{1,2}:\\d\\d[ap]m", "TIME").replaceAll("data-left=\"\\d+\"", "");
    }
}
