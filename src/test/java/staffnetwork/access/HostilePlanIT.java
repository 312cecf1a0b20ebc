package staffnetwork.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import staffnetwork.it.Forms;
import staffnetwork.it.People;

/** What a page never sends but somebody can: markup, forged fields, one form twice, a form of another window, and far too much. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class HostilePlanIT {
    private static final String MARKUP =
            "\"'><script>alert(1)</script><img src=x onerror=alert(2)>#{7*191}${7*191}&lt;b&gt;";
    private static final List<String> PARTS = List.of(
            "BARRIER", "GOOD_DAY", "BAD_DAY", "TALKING", "FORMAT", "COMPANION", "EMERGENCY", "UNWELL", "CONDITION");

    @ArquillianResource
    private URL base;

    private PlanWorld world;

    @BeforeEach
    void people() {
        world = new PlanWorld(base);
    }

    @AfterEach
    void it_ends() {
        world.end();
    }

    private String plan() {
        return world.writes("amara", Map.of("BARRIER", "Stairs", "TALKING", "In writing"), "A lift");
    }

    private static long count(String table) {
        return Long.parseLong(
                Objects.texts("select count(*)::text from " + table).get(0));
    }

    @Test
    void markup_in_every_field_is_text_for_everybody_who_reads_it() {
        Map<String, String> parts = new TreeMap<>();
        PARTS.forEach(part -> parts.put(part, part + MARKUP));
        String row = world.writes("amara", parts, "help" + MARKUP.substring(0, 60));
        world.as("amara")
                .form(
                        "/plan/row?id=" + row,
                        Map.of("what", MARKUP.substring(0, 80), "why", MARKUP, "from", MARKUP.substring(0, 60)),
                        "send");
        world.as("gwen").form("/talk/offer", Map.of("words", MARKUP), "send");
        Map<String, String> pages = new HashMap<>();
        for (String part : PARTS) {
            pages.put("/shown/one?id=" + world.shares("amara", "nora@plenty.nhs.uk", part), "nora");
        }
        pages.put("/shown/one?id=" + world.shares("amara", "gwen", row), "gwen");
        String asked = "id=" + world.asks("amara", "MANAGER", row) + "&row=" + row;
        pages.put("/answer/row?" + asked, "tom");
        pages.forEach((page, who) -> text(who, page));
        world.refuses("tom", "/answer/row?" + asked, MARKUP);
        world.as("lena").form("/again/row?" + asked, Map.of("kind", "AGREED", "words", MARKUP), "send");
        for (String page : List.of("/ask/one?" + asked, "/ask/list", "/plan/mine", "/carry/choose", "/talk/choose")) {
            text("amara", page);
        }
        for (String page : List.of("/again/one?" + asked, "/again/list")) {
            text("lena", page);
        }
        text("tom", "/answer/one?" + asked);
        text("tom", "/answer/list");
        world.as("gwen").form("/talk/offer", Map.of("words", ""), "send");
    }

    private void text(String who, String page) {
        HttpResponse<String> got = world.as(who).get(page);
        assertEquals(200, got.statusCode(), page);
        assertFalse(got.body().contains("<script>alert"), page);
        assertFalse(got.body().contains("<img src=x"), page);
        assertFalse(got.body().contains("1337"), "an expression was worked out: " + page);
        if (page.contains("/one?")) {
            assertTrue(got.body().contains("&lt;script"), page + " does not show it: " + got.body());
        }
    }

    @Test
    void what_another_window_chose_is_not_shared_or_sent_by_the_button_of_this_one() {
        String row = plan();
        choose("MANAGER", "BARRIER");
        Forms.Form tom = form("/plan/share-look");
        choose("nora@plenty.nhs.uk", "TALKING");
        long before = count("shared_part");
        HttpResponse<String> answer = world.as("amara").post(tom.action(), pressed(tom));
        assertEquals(before, count("shared_part"), "neither of the two is shared");
        assertTrue(answer.body().contains("Something is different now"), answer.body());
        assertTrue(answer.body().contains("In writing"), "what it would be now is shown");
        world.as("amara").form("/plan/share-look", Map.of(), "send");
        assertEquals(before + 1, count("shared_part"));
        ask("MANAGER", row);
        Forms.Form asked = form("/ask/check");
        world.as("amara").form("/plan/part?of=4", Map.of("words", "written meanwhile"), "send");
        long requests = count("asked");
        answer = world.as("amara").post(asked.action(), pressed(asked));
        assertTrue(answer.body().contains("Something is different now"), answer.body());
        assertEquals(requests, count("asked"), "nothing was sent");
    }

    private void choose(String with, String what) {
        Map<String, String> to =
                with.equals("MANAGER") ? Map.of("who", "MANAGER", "email", "") : Map.of("who", "OTHER", "email", with);
        world.as("amara").form("/plan/share", to, "send");
        world.as("amara").form("/plan/share-what", Map.of("chosen", what, "purpose", "CHANGES", "months", "6"), "send");
    }

    private void ask(String of, String row) {
        world.as("amara").form("/ask/who", Map.of("chosen", row, "who", of, "email", ""), "send");
    }

    private Forms.Form form(String page) {
        return Forms.of(world.as("amara").get(page).body()).stream()
                .filter(each -> each.buttons().contains("send") && each.action().startsWith(page))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no form on " + page));
    }

    private static Map<String, String> pressed(Forms.Form form) {
        Map<String, String> fields = new HashMap<>(form.fields());
        fields.put("send", "x");
        return fields;
    }

    @Test
    void one_form_sent_twice_shares_asks_and_answers_once() {
        String row = plan();
        choose("MANAGER", "BARRIER");
        Forms.Form share = form("/plan/share-look");
        long shares = count("shared_part");
        for (int i = 0; i < 2; i++) {
            world.as("amara").post(share.action(), pressed(share));
        }
        assertEquals(shares + 1, count("shared_part"));
        ask("MANAGER", row);
        Forms.Form asked = form("/ask/check");
        long requests = count("asked");
        for (int i = 0; i < 2; i++) {
            world.as("amara").post(asked.action(), pressed(asked));
        }
        assertEquals(requests + 1, count("asked"));
        String id = Objects.texts("select id::text from asked where decider = '" + People.TOM.id() + "'")
                .get(0);
        String page = "/answer/row?id=" + id + "&row=" + row;
        world.refuses("tom", page, "No room");
        HttpResponse<String> again = world.as("tom").form(page, Map.of("kind", "AGREED", "words", "or yes"), "send");
        String said = world.as("amara").get("/ask/one?id=" + id).body();
        assertTrue(said.contains("No room") && !said.contains("or yes"), "the first answer stays");
        assertEquals(302, again.statusCode(), "and whoever answered twice is told so");
        String told = world.as("tom").get("/answer/one?id=" + id).body();
        assertTrue(told.contains("What was said first stays"), told);
    }

    @Test
    void forged_fields_share_nothing_longer_with_nobody_else_and_nothing_of_anybody_else() {
        plan();
        String lenas = world.writes("lena", Map.of("BARRIER", "Lenas words"), "Lenas chair");
        Map<String, Map<String, String>> forged = new TreeMap<>();
        forged.put("longer", Map.of("chosen", "BARRIER", "purpose", "CHANGES", "months", "999"));
        forged.put("until", Map.of("chosen", "BARRIER", "purpose", "CHANGES", "months", "6", "until", "2099-01-01"));
        forged.put("reader", Map.of("chosen", "BARRIER", "purpose", "CHANGES", "months", "6", "reader", lenas));
        forged.put("hers", Map.of("chosen", lenas, "purpose", "CHANGES", "months", "6"));
        forged.put("empty", Map.of("chosen", "CONDITION", "purpose", "CHANGES", "months", "6"));
        forged.put("word", Map.of("chosen", "BARRIER", "purpose", "ANYTHING", "months", "6"));
        forged.put("past", Map.of("chosen", "BARRIER", "purpose", "CHANGES", "months", "-1"));
        Map<String, Integer> answers = new TreeMap<>();
        forged.forEach((name, fields) -> {
            world.as("amara").form("/plan/share", Map.of("who", "MANAGER", "email", ""), "send");
            answers.put(
                    name,
                    world.as("amara").form("/plan/share-what", fields, "send").statusCode());
            String look = world.as("amara").get("/plan/share-look").body();
            assertFalse(look.contains("Lenas"), name);
            if (look.contains("name=\"seen\"")) {
                world.as("amara").form("/plan/share-look", Map.of(), "send");
            }
        });
        assertEquals(
                "0",
                Objects.texts("select count(*)::text from shared_part where until_day > current_date + 366 or reader <>"
                                + " '" + People.TOM.id() + "'")
                        .get(0));
        assertFalse(world.as("tom").get("/shown/list").body().contains("Lena"), "nothing of hers");
        System.out.println("forged fields: " + answers);
    }

    @Test
    void far_too_much_is_refused_in_words_and_keeps_nothing() {
        plan();
        String much = "x".repeat(1_500_000);
        for (String page : List.of("/plan/in-the-way", "/plan/part?of=4", "/plan/help")) {
            String field = page.equals("/plan/help") ? "own" : "words";
            HttpResponse<String> answer = world.as("amara").form(page, Map.of(field, much), "send");
            assertEquals(200, answer.statusCode(), page);
        }
        HttpResponse<String> offer = world.as("gwen").form("/talk/offer", Map.of("words", much), "send");
        assertEquals(200, offer.statusCode());
        assertTrue(world.as("amara").get("/plan/mine").body().length() < 200_000);
    }
}
