package staffnetwork.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import staffnetwork.it.EverythingKept;
import staffnetwork.it.Http;
import staffnetwork.it.LogKeeper;
import staffnetwork.it.People;
import staffnetwork.it.Post;

/**
 * A word that means nothing in every field of a plan, a share, a request, an answer, a go-between's offer, an application to Access to
 * Work, an idea and what became of it, each with those who may read it written down beside it: looked for on every page that opens to anybody, in letters, the log, the database and its files.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PlanCanariesIT {
    private static final Pattern CANARY = Pattern.compile("zp[a-y]{12}");
    private static final Map<String, Set<String>> ROLES = Map.of(
            "tom", Set.of("LINE_MANAGER", "STAFF_MEMBER"),
            "hetty", Set.of("HR_ANALYST"),
            "sunil", Set.of("WDES_SUBMITTER"),
            "ada", Set.of("ADMINISTRATOR"),
            "charlie", Set.of("CHAIR"),
            "vera", Set.of("AUDITOR"),
            "lena", Set.of("SECOND_LOOKER"),
            "seb", Set.of("SECOND_LOOKER"),
            "gwen", Set.of("GO_BETWEEN"));

    @ArquillianResource
    private URL base;

    private final Random random = new Random(20_261_122);
    private final Map<String, Set<String>> readers = new LinkedHashMap<>();
    private final Set<String> clear = new HashSet<>();
    private final Set<String> seenByThem = new TreeSet<>();
    private PlanWorld world;
    private int looks;

    /** A new word, which only these may read. */
    private String canary(String... who) {
        StringBuilder word = new StringBuilder("zp");
        random.ints(12, 'a', 'z').forEach(word::appendCodePoint);
        readers.put(word.toString(), Set.of(who));
        return word.toString();
    }

    @BeforeEach
    void every_field_has_a_word_in_it() {
        world = new PlanWorld(base);
        Map<String, String> parts = new HashMap<>();
        parts.put("BARRIER", canary("amara", "tom", "nora", "lena", "seb"));
        parts.put("GOOD_DAY", canary("amara", "gwen"));
        parts.put("BAD_DAY", canary("amara"));
        parts.put("TALKING", canary("amara", "tom", "lena", "seb"));
        parts.put("FORMAT", canary("amara", "tom", "lena", "seb"));
        parts.put("COMPANION", canary("amara", "tom", "lena", "seb"));
        parts.put("EMERGENCY", canary("amara"));
        parts.put("UNWELL", canary("amara"));
        parts.put("CONDITION", canary("amara"));
        String row = world.writes("amara", parts, canary("amara", "tom", "lena", "seb"));
        world.as("amara")
                .form(
                        "/plan/row?id=" + row,
                        Map.of(
                                "what",
                                canary("amara", "tom", "lena", "seb"),
                                "why",
                                canary("amara", "tom", "lena", "seb"),
                                "from",
                                canary("amara", "tom", "lena", "seb"),
                                "lasting",
                                "PERMANENT"),
                        "send");
        readers.remove(firstWhat());
        world.as("amara").form("/plan/help", Map.of("own", canary("amara")), "send");
        world.as("gwen").form("/talk/offer", Map.of("words", canary(everybody())), "send");
        world.named("nora", "/shown/one?id=" + world.shares("amara", "nora@plenty.nhs.uk", "BARRIER"));
        String share = world.shares("amara", "gwen", "GOOD_DAY");
        world.named("gwen", "/shown/one?id=" + share);
        onward(share);
        String asked = "id=" + world.asks("amara", "MANAGER", row) + "&row=" + row;
        world.refuses("tom", "/answer/row?" + asked, canary("amara", "tom", "lena", "seb"));
        world.as("lena")
                .form(
                        "/again/row?" + asked,
                        Map.of("kind", "AGREED", "words", canary("amara", "tom", "lena", "seb")),
                        "send");
        world.as("lena")
                .form(
                        "/again/promise?" + asked,
                        Map.of(
                                "day",
                                "1",
                                "day-month",
                                "2",
                                "day-year",
                                "2099",
                                "orders",
                                canary("amara", "tom", "lena", "seb")),
                        "send");
        for (String page :
                List.of("/answer/one", "/answer/row", "/again/one", "/again/row", "/ask/one", "/ask/works")) {
            world.named(page, page + "?" + asked);
        }
        world.named("row", "/plan/row?id=" + row);
        aGrant();
        anIdea("id=" + world.asks("amara", "MANAGER", row) + "&row=" + row);
        offers();
        readers.keySet().stream()
                .limit(9)
                .forEach(word -> assertTrue(page("amara", "/plan/mine").contains(word)));
    }

    private void aGrant() {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
        world.as("amara").form("/grant/delete", Map.of(), "send");
        world.sends("amara", "/grant/applied", PlanWorld.day("day", today, Map.of("reference", canary("amara"))));
        world.sends("amara", "/grant/visit", PlanWorld.day("day", today, Map.of("assessor", canary("amara"))));
        Map<String, String> letter = PlanWorld.day("letter", today, Map.of("what", canary("amara")));
        world.sends("amara", "/grant/letter", PlanWorld.day("until", today.plusDays(40), letter));
        world.sends("amara", "/grant/item", Map.of("what", canary("amara")));
        world.sends("amara", "/grant/meanwhile", Map.of("what", canary("amara")));
        world.sends("amara", "/grant/paper", Map.of("chosen", "CONDITION"));
        world.named("bought", "/grant/item?id=1");
    }

    /** An idea waits with nobody knowing whose it is, nor what it says. */
    private void anIdea(String asked) {
        world.sends("tom", "/answer/row?" + asked, Map.of("kind", "AGREED"));
        world.pressesFor("amara", "/ask/one?" + asked, "there");
        world.sends("amara", "/ask/works?" + asked, Map.of("works", "YES"));
        world.sends("amara", "/ideas/ask?" + asked, Map.of("idea", canary("amara"), "may", "YES"));
        world.named("works", "/ask/works?" + asked);
        world.named("review", "/ask/review?" + asked);
    }

    /** Ideas that went on, and what the network and HR say about them: kept in clear, nobody's, and each for those it is for. */
    private void offers() {
        String aside = canary("charlie");
        world.presses("charlie", "/ideas/one?" + wentOn(0, aside), Map.of("reason", inClear("charlie")), "put");
        String proposed = inClear(everybody());
        String came = wentOn(1, inClear());
        world.presses("charlie", "/ideas/one?" + came, Map.of("words", proposed, "group", "EQUIPMENT"), "send");
        String offer = "id=" + People.fromDatabase("select id::text from standard_offer where words = ?", proposed);
        Map<String, String> no = Map.of("says", "DECLINE", "reason", inClear(everybody()));
        world.presses("hetty", "/offers/answer?" + offer, no, "send");
        wentOn(2, inClear("charlie"));
        clear.add(aside);
        world.named("offer", "/offers/answer?" + offer);
        world.named("idea", "/ideas/one?id=" + new UUID(97, 2));
    }

    private String inClear(String... who) {
        String word = canary(who);
        clear.add(word);
        return word;
    }

    private static String wentOn(int number, String word) {
        UUID id = new UUID(97, number);
        People.inDatabase("delete from idea where id = ?", id);
        People.inDatabase(
                "insert into idea (id, words, quarter) values (?, ?, date_trunc('quarter', now())::date)", id, word);
        return "id=" + id;
    }

    /** What Gwen wrote for Nora: one text went, one waits as she wrote it, and one in Amara's words, which nobody else sees yet. */
    private void onward(String share) {
        String went = world.passesOn("gwen", share, "amara", canary("amara", "gwen", "nora"));
        String waits = world.writes("gwen", share, canary("amara", "gwen"));
        String own = world.writes("gwen", share, canary("gwen", "amara"));
        world.as("amara").form("/onward/words?id=" + own, Map.of("words", canary("amara"), "named", "YES"), "send");
        for (String id : List.of(went, waits, own)) {
            for (String page : List.of("one", "words", "yes", "written", "read")) {
                world.named(page + id, "/onward/" + page + "?id=" + id);
            }
        }
        world.named("write", "/onward/write?id=" + share);
    }

    /** What a row said before it was changed is nowhere any more. */
    private String firstWhat() {
        return List.copyOf(readers.keySet()).get(9);
    }

    private static String[] everybody() {
        return new String[] {
            "amara", "tom", "nora", "lena", "seb", "gwen", "hetty", "sunil", "ada", "charlie", "vera", "paul"
        };
    }

    @AfterEach
    void it_ends() {
        world.as("gwen").form("/talk/offer", Map.of("words", ""), "send");
        world.end();
        People.inDatabase("delete from idea where words like 'zp%'");
        People.inDatabase("delete from standard_offer where words like 'zp%'");
    }

    private String page(String who, String page) {
        looks++;
        return world.as(who).get(page).body();
    }

    @Test
    void each_word_is_read_by_those_it_is_for_and_stands_nowhere_else() throws Exception {
        OpenPages pages = new OpenPages(Objects.made(base), List.of());
        for (String who : world.names()) {
            Set<String> all = new TreeSet<>(pages.of(ROLES.getOrDefault(who, Set.of("STAFF_MEMBER"))));
            all.addAll(world.objects().values());
            all.removeIf(page -> page.startsWith("/oidc"));
            for (String page : all) {
                for (String word : found(page(who, page))) {
                    assertTrue(
                            readers.getOrDefault(word, Set.of()).contains(who),
                            () -> word + " to " + who + " on " + page);
                    seenByThem.add(word + " " + who);
                }
            }
        }
        for (String page : pages.of(Set.of())) {
            assertEquals(Set.of(), found(new Http(base).get(page).body()), page);
        }
        List<String> missed = readers.entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(who -> each.getKey() + " " + who))
                .filter(each -> !seenByThem.contains(each) && !each.endsWith(" seb"))
                .toList();
        System.out.println("canaries of plans: " + readers.size() + " words, " + looks
                + " looks, 0 elsewhere; not read by" + " whom they are for: " + missed.size());
        assertTrue(readers.size() >= 28 && looks >= 600, readers.size() + " words, " + looks + " looks");
        assertTrue(seenByThem.size() >= 40, seenByThem::toString);
    }

    @Test
    void none_is_in_a_letter_the_log_the_database_or_its_files() throws Exception {
        Set<String> words = new TreeSet<>(readers.keySet());
        words.removeIf(word -> readers.getOrDefault(word, Set.of()).size() == everybody().length); // for everybody
        Post.await("tom@plenty.nhs.uk", 1);
        Post.everything().forEach(letter -> none(words, "a letter", letter));
        words.removeAll(clear);
        List<String> hex = words.stream()
                .map(word -> HexFormat.of().formatHex(word.getBytes(StandardCharsets.US_ASCII)))
                .toList();
        EverythingKept.rows((table, row) -> {
            none(words, table, row);
            assertTrue(hex.stream().noneMatch(row::contains), table);
        });
        int files = EverythingKept.files((file, text) -> {
            none(words, file, text);
            if (file.endsWith(LogKeeper.FILE)) {
                none(clear, file, text);
            }
        });
        assertTrue(files > 100, files + " files");
    }

    private static void none(Set<String> words, String where, String text) {
        Set<String> found = found(text);
        found.retainAll(words);
        assertEquals(Set.of(), found, where);
    }

    private static Set<String> found(String text) {
        Set<String> found = new TreeSet<>();
        for (Matcher canary = CANARY.matcher(text); canary.find(); ) {
            found.add(canary.group());
        }
        return found;
    }
}
