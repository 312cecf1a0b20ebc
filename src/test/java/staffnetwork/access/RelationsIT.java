package staffnetwork.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
class RelationsIT {
    private static final Path ORACLE = Path.of("src/test/resources/access/relations.txt");

    @ArquillianResource
    private URL base;

    private PlanWorld world;
    private String notThere = "";
    private final List<String> wrong = new ArrayList<>();
    private final Map<Integer, Integer> unlike = new TreeMap<>();
    private int cases;

    /** A line of the oracle. */
    private record Line(String object, List<String> addresses, Set<String> who) {
        static Line read(String text) {
            String[] cells = text.strip().split("\\s*\\|\\s*", -1);
            return new Line(cells[0], List.of(cells[1].split("\\s+", -1)), Set.of(cells[2].split("\\s+", -1)));
        }
    }

    private static List<Line> oracle() throws IOException {
        return Files.readAllLines(ORACLE).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(Line::read)
                .toList();
    }

    @BeforeEach
    void everything_is_shared_and_asked() {
        world = new PlanWorld(base);
        String row = world.writes(
                "amara",
                Map.of("BARRIER", "Stairs", "TALKING", "In writing", "EMERGENCY", "A light", "FORMAT", "Large"),
                "A lift");
        world.named("amaras-row", "id=" + row);
        world.named("shown-to-tom", "id=" + world.shares("amara", "MANAGER", "BARRIER"));
        stopped("stopped", world.shares("amara", "MANAGER", "BARRIER"));
        world.named("shown-to-nora", "id=" + world.shares("amara", "nora@plenty.nhs.uk", "TALKING"));
        String over = world.shares("amara", "MANAGER", "TALKING");
        People.inDatabase("update shared_part set until_day = current_date - 1 where id = ?", UUID.fromString(over));
        world.named("over", "id=" + over);
        world.named("taken-out", "id=" + world.shares("amara", "MANAGER", "EMERGENCY"));
        world.as("amara").form("/plan/part?of=7", Map.of("words", ""), "send");
        world.as("gwen").form("/talk/offer", Map.of("words", "I listen."), "send");
        world.named("shown-to-gwen", "id=" + world.shares("amara", "gwen", "BARRIER"));
        String second = world.shares("amara", "gwen", "FORMAT");
        world.named("onward-share-stopped", "id=" + world.passesOn("gwen", second, "amara", "Words"));
        stopped("gwen-stopped", second);
        earlierManager();
        asked(row);
        lenas();
        onward();
        world.named("never", "id=" + UUID.randomUUID() + "&row=" + UUID.randomUUID());
        world.named("nonsense", "id=x%27%20or%201=1&row=%00");
        notThere = timeless(world.as("nora").get("/no/such/page").body());
    }

    @AfterEach
    void it_ends() {
        world.end();
    }

    private void stopped(String name, String id) {
        world.presses("amara", "/plan/stop?id=" + id, Map.of(), "send");
        world.named(name, "id=" + id);
    }

    private void earlierManager() {
        People.inDatabase("update managed set manager = ? where person = ?", PlanWorld.PAUL, People.AMARA.id());
        String shown = world.shares("amara", "MANAGER", "BARRIER");
        assertEquals(200, world.as("paul").get("/shown/one?id=" + shown).statusCode(), "while he manages her");
        world.named("shown-to-earlier", "id=" + shown);
        People.inDatabase("update managed set manager = ? where person = ?", People.TOM.id(), People.AMARA.id());
    }

    private String asked(String name, String who, String of, String row) {
        String query = "id=" + world.asks(who, of, row) + "&row=" + row;
        world.named(name, query);
        return query;
    }

    private void asked(String row) {
        asked("asked", "amara", "MANAGER", row);
        String agreed = asked("agreed", "amara", "MANAGER", row);
        world.as("tom").form("/answer/row?" + agreed, Map.of("kind", "AGREED"), "send");
        world.refuses("tom", "/answer/row?" + asked("handed-on", "amara", "MANAGER", row), "No room");
        world.presses("amara", "/ask/one?" + asked("taken-back", "amara", "MANAGER", row), Map.of(), "back");
        passedOn(asked("passed-on", "amara", "MANAGER", row));
        String old = asked("year-old", "amara", "MANAGER", row);
        People.inDatabase(
                "update asked set until_day = current_date - 1 where id = ?", UUID.fromString(old.substring(3, 39)));
        String twice = asked("refused-twice", "amara", "MANAGER", row);
        world.refuses("tom", "/answer/row?" + twice, "No");
        world.refuses("seb", "/again/row?" + twice, "No again");
        String lena = People.LENA.email();
        world.refuses("lena", "/answer/row?" + asked("refused-by-lena", "amara", lena, row), "No");
        String passed = asked("passed-on-after-lena", "amara", lena, row);
        world.refuses("lena", "/answer/row?" + passed, "No");
        passedOn(passed);
    }

    private void passedOn(String query) {
        world.presses("amara", "/ask/one?" + query, Map.of("email", People.NORA.email()), "pass");
    }

    private void lenas() {
        String row = world.writes("lena", Map.of(), "A chair");
        world.named("lenas-share", "id=" + world.shares("lena", "nora@plenty.nhs.uk", "BARRIER"));
        world.refuses("tom", "/answer/row?" + asked("lenas-handed-on", "lena", "MANAGER", row), "No");
    }

    private void onward() {
        String share = world.objects().getOrDefault("shown-to-gwen", "").substring(3);
        ended("onward-no", world.writes("gwen", share, "Words"), "amara", "/onward/one", "no");
        ended("onward-stopped", world.passesOn("gwen", share, "amara", "Words"), "amara", "/onward/one", "stop");
        ended("onward-taken-back", world.passesOn("gwen", share, "amara", "Words"), "gwen", "/onward/written", "back");
        String old = world.passesOn("gwen", share, "amara", "Words");
        People.inDatabase("update onward set until_day = current_date - 1 where id = ?", UUID.fromString(old));
        world.named("onward-over", "id=" + old);
        world.named("onward-waits", "id=" + world.writes("gwen", share, "Words"));
        world.named("onward-went", "id=" + world.passesOn("gwen", share, "amara", "Words"));
        People.inDatabase(
                "insert into role_held (id, account, role, given) values (gen_random_uuid(), ?, 'GO_BETWEEN', now())",
                PlanWorld.PAUL);
        world.as("paul").form("/talk/offer", Map.of("words", "I was one."), "send");
        String pauls = world.shares("amara", "paul", "TALKING");
        world.named("shown-to-paul", "id=" + pauls);
        world.named("onward-role-ended", "id=" + world.passesOn("paul", pauls, "amara", "Words"));
        People.inDatabase("update role_held set ended = now() where account = ?", PlanWorld.PAUL);
    }

    private void ended(String name, String id, String who, String page, String button) {
        world.presses(who, page + "?id=" + id, Map.of(), button);
        world.named(name, "id=" + id);
    }

    @Test
    void each_thing_is_there_for_those_it_was_shown_to_and_for_nobody_else_not_there() throws IOException {
        Map<String, Forms.Form> forms = new HashMap<>();
        for (Line line : oracle()) {
            for (String address : line.addresses()) {
                String page = address + "?" + world.objects().get(line.object());
                for (String who : world.names()) {
                    boolean right = line.who().contains(who);
                    HttpResponse<String> got = world.as(who).get(page);
                    same(who + " GET " + line.object() + " " + address, right ? 200 : 404, got);
                    if (right) {
                        Forms.of(got.body()).stream()
                                .filter(form -> !form.buttons().isEmpty()
                                        && form.action().startsWith(address))
                                .forEach(form -> forms.put(page, form));
                    }
                }
                toSignIn(line.object() + " " + address, new Http(base).get(page));
            }
        }
        String before = kept(); // its owner has looked by now, and what was new to her is not any more
        for (Line line : oracle()) {
            for (String address : line.addresses()) {
                String page = address + "?" + world.objects().get(line.object());
                for (String who : world.names()) {
                    if (!line.who().contains(who)) {
                        replayed(who + " POST " + line.object() + " " + address, who, page, forms.get(page));
                    }
                }
            }
        }
        assertEquals(before, kept(), "something was changed");
        System.out.println("relations: " + cases + " cases, " + forms.size() + " forms, of no use " + unlike
                + ", wrong: " + wrong.size());
        assertEquals("", String.join("\n", wrong));
        assertTrue(cases >= 1_000, cases + " cases");
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
        if (there.statusCode() == 404 || !page.contains("?id=") || page.length() < page.indexOf("?id=") + 40) {
            same(who, 404, there);
            return;
        }
        cases++;
        String id = page.substring(page.indexOf("?id=") + 4, page.indexOf("?id=") + 40);
        String never = UUID.randomUUID().toString();
        fields.replaceAll((field, value) -> value.replace(id, never));
        HttpResponse<String> not = world.as(name).post(page.replace(id, never), fields);
        if (there.statusCode() != not.statusCode()
                || !answered(there).replace(id, "ID").equals(answered(not).replace(never, "ID"))) {
            wrong.add(who + ": " + there.statusCode() + " where what never was gives " + not.statusCode());
        }
        unlike.merge(there.statusCode(), 1, Integer::sum);
    }

    private static String answered(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("")
                + headless(timeless(answer.body()))
                        .replaceAll("name=\"jakarta.faces.ViewState\"[^>]*value=\"[^\"]*\"", "STATE")
                        .replaceAll("[0-9A-Z]{4}-[0-9A-Z]{4}", "NUMBER");
    }

    @Test
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
    void lists_hold_what_is_open_and_nothing_else_and_whoever_leaves_has_nothing() {
        Map<String, Integer> shown = Map.of("tom", 1, "nora", 2, "gwen", 1, "paul", 0, "hetty", 0, "ada", 0);
        shown.forEach(
                (who, count) -> assertEquals((long) count, links(who, "/shown/list", "/shown/one"), who + " is shown"));
        Map<String, Integer> again = Map.of("lena", 1, "seb", 4);
        again.forEach(
                (who, count) -> assertEquals((long) count, links(who, "/again/list", "/again/one"), who + " looks"));
        assertEquals(5, links("tom", "/answer/list", "/answer/one"), "Tom was asked");
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
    }

    private static long refusals() {
        return Long.parseLong(People.fromDatabase("select count(*)::text from trail_entry where outcome = 'REFUSED'"));
    }

    private static String kept() {
        return String.join(
                " ",
                Objects.texts(
                        "select md5(coalesce(string_agg(t::text, ',' order by t::text), '')) from plan t union all"
                                + " select md5(coalesce(string_agg(t::text, ',' order by t::text), '')) from shared_part t"
                                + " union all select md5(coalesce(string_agg(t::text, ',' order by t::text), '')) from"
                                + " asked t union all select md5(coalesce(string_agg(t::text, ',' order by t::text), ''))"
                                + " from onward t"));
    }

    private void toSignIn(String who, HttpResponse<String> answer) {
        cases++;
        String to = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != 303 || !to.contains("/account/sign-in")) {
            wrong.add("nobody " + who + ": " + answer.statusCode() + " " + to);
        }
    }

    private void same(String who, int status, HttpResponse<String> answer) {
        cases++;
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
