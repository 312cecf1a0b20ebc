package staffnetwork.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import staffnetwork.it.People;

/** As much as pages let people type: it is kept, or they are told where they type and what they typed stays; nothing ends in a fault. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class NoRoomIT {
    private static final String WIDE = "\u4e2d";
    private static final Pattern ROW = Pattern.compile("/plan/row\\?id=([0-9a-f-]{36})");
    private static final int PARTS = 9;

    @ArquillianResource
    private URL base;

    private PlanWorld world;

    @BeforeEach
    void amara_has_a_plan() {
        world = new PlanWorld(base);
    }

    @AfterEach
    void it_ends() {
        world.end();
    }

    private List<String> rows() {
        return new TreeSet<>(ROW.matcher(world.as("amara").get("/plan/mine").body())
                        .results()
                        .map(MatchResult::group)
                        .toList())
                .stream().map(link -> link.substring(link.indexOf('=') + 1)).toList();
    }

    @Test
    void ten_things_in_full_are_refused_twice_at_full_length_and_everybody_reads_every_word_of_it() {
        world.writes("amara", Map.of("BARRIER", "b".repeat(500), "TALKING", "t".repeat(500)), "thing 0");
        String more =
                IntStream.range(1, 10).mapToObj(number -> "thing " + number).collect(Collectors.joining("\n"));
        world.sends("amara", "/plan/help", Map.of("own", more));
        List<String> rows = rows();
        assertEquals(10, rows.size());
        for (String row : rows) {
            Map<String, String> full = Map.of(
                    "what", "w".repeat(150),
                    "why", "y".repeat(250),
                    "from", "f".repeat(80),
                    "lasting", "TEMPORARY",
                    "urgent", "URGENT");
            world.sends("amara", "/plan/row?id=" + row, full);
        }
        String asked = world.asksForAll("amara", "MANAGER", rows);
        String words = WIDE.repeat(400);
        for (String row : rows) {
            world.refuses("tom", "/answer/row?id=" + asked + "&row=" + row, words);
            world.refuses("lena", "/again/row?id=" + asked + "&row=" + row, words);
        }
        for (String page : List.of("amara /ask/one", "tom /answer/one", "lena /again/one")) {
            String[] who = page.split(" ", -1);
            HttpResponse<String> seen = world.as(who[0]).get(who[1] + "?id=" + asked);
            assertEquals(200, seen.statusCode(), page);
            assertEquals(20, seen.body().split(words, -1).length - 1, page);
        }
        assertEquals(
                "65573",
                People.fromDatabase("select string_agg(distinct length(sealed)::text, ' ') from asked"),
                "a request with much in it is as long as any other");
    }

    @Test
    void whoever_writes_more_than_there_is_room_for_is_told_there_and_keeps_what_they_typed() {
        world.writes("amara", Map.of(), "A lamp");
        String wide = WIDE.repeat(500);
        int full = 0;
        for (int part = 1; part <= PARTS; part++) {
            HttpResponse<String> answer =
                    world.as("amara").form("/plan/part?of=" + part, Map.of("words", wide), "send");
            if (answer.statusCode() == 200) {
                full++;
                assertTrue(answer.body().contains("There is no more room"), answer.body());
                assertTrue(answer.body().contains(wide), "what was typed stays");
            } else {
                assertEquals(302, answer.statusCode());
            }
        }
        assertEquals(2, full, "seven parts of 1,500 bytes and a row have room, nine do not");
        String five = IntStream.range(0, 5)
                .mapToObj(number -> WIDE.repeat(149) + number)
                .collect(Collectors.joining("\n"));
        HttpResponse<String> more = world.as("amara").form("/plan/help", Map.of("own", five), "send");
        assertEquals(200, more.statusCode());
        assertTrue(more.body().contains("There is no more room") && more.body().contains(WIDE.repeat(149) + "4"));
        world.sends("amara", "/plan/in-the-way", Map.of("words", "Stairs"));
        world.sends("amara", "/plan/help", Map.of("own", WIDE.repeat(150)));
        String shown = world.shares("amara", People.NORA.email(), "TALKING");
        assertTrue(world.as("nora").get("/shown/one?id=" + shown).body().contains(wide));
        world.asks("amara", "MANAGER", rows().get(0));
        assertEquals(200, world.as("amara").get("/plan/mine").statusCode());
    }
}
