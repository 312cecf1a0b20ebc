package staffnetwork.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

/** What is released about a topic, against an attacker who knows our rules and looks at every world there can be. */
class TopicReleaseTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);
    private static final int STAFF = 3000;
    private static final int FEW = Thresholds.LOWEST.forAnySpread().people();
    private static final int MOST = 58;

    private final TopicReleaseMaker maker = new TopicReleaseMaker(Thresholds.LOWEST);

    /** One quarter or two: what a reader sees, by a rule written down a second time. */
    private static String seen(Topic topic, int... exact) {
        for (Topic.Cut cut : topic.cuts()) {
            StringBuilder seen = new StringBuilder();
            boolean enough = true;
            for (String part : cut.parts()) {
                int people = 0;
                for (String kind : part.split("\\+", -1)) {
                    people += exact[topic.kinds().indexOf(kind)];
                }
                enough &= people >= FEW;
                seen.append(part).append('=').append((people + 2) / 5 * 5).append(' ');
            }
            if (enough) {
                return seen.toString();
            }
        }
        return "";
    }

    private static String said(Optional<TopicRelease> release) {
        StringBuilder said = new StringBuilder();
        release.ifPresent(it -> it.parts()
                .forEach(part -> said.append(part.name())
                        .append('=')
                        .append(((Figure.Shown) part.people()).getValue())
                        .append(' ')));
        return said.toString();
    }

    private static Map<String, Integer> counts(Topic topic, int... exact) {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < exact.length; i++) {
            counts.put(topic.kinds().get(i), exact[i]);
        }
        return counts;
    }

    @Test
    void the_maker_does_what_the_rule_says_and_whatever_leaves_is_proven() {
        Random random = new Random(100);
        List<Topic> topics = List.of(Topic.values());
        for (int i = 0; i < 600; i++) {
            Topic topic = topics.get(random.nextInt(topics.size()));
            int[] exact =
                    topic.kinds().stream().mapToInt(kind -> random.nextInt(60)).toArray();
            Optional<TopicRelease> release = maker.make(topic, counts(topic, exact), STAFF, DAY);
            assertEquals(seen(topic, exact), said(release), topic + " " + Arrays.toString(exact));
            release.ifPresent(it -> {
                assertTrue(it.isProven());
                it.parts()
                        .forEach(part -> assertTrue(part.proof().groups().get(0).told() == 0));
            });
        }
    }

    /** The house's rule for a number that a reader has to leave open (decision 0021). */
    private static boolean safe(int[] reach) {
        int low = reach[0];
        int high = reach[1];
        return low == 0 || (high >= 10 && high - low >= (low >= 10 ? 4 : 9));
    }

    private static void widen(Map<String, int[]> reaches, String seen, int value) {
        int[] reach = reaches.computeIfAbsent(seen, any -> new int[] {Integer.MAX_VALUE, Integer.MIN_VALUE});
        reach[0] = Math.min(reach[0], value);
        reach[1] = Math.max(reach[1], value);
    }

    /** Every world of up to so many people of each kind; only what may be more than that is left out. */
    @Test
    void in_every_world_each_kind_and_each_rest_stays_open() {
        for (Topic topic : List.of(Topic.ANSWERED, Topic.SAID, Topic.SECOND_LOOK, Topic.DELIVERED, Topic.WAYS)) {
            List<ToIntFunction<int[]>> numbers =
                    List.of(w -> w[0], w -> w[1], w -> w[2], w -> w[0] + w[1], w -> w[1] + w[2], w -> w[0] + w[2]);
            List<Map<String, int[]>> reaches = new ArrayList<>();
            numbers.forEach(number -> reaches.add(new HashMap<>()));
            for (int a = 0; a < MOST; a++) {
                for (int b = 0; b < MOST; b++) {
                    for (int c = 0; c < MOST; c++) {
                        int[] world = {a, b, c};
                        String seen = seen(topic, world);
                        for (int n = 0; n < numbers.size(); n++) {
                            widen(reaches.get(n), seen, numbers.get(n).applyAsInt(world));
                        }
                    }
                }
            }
            for (Map<String, int[]> reach : reaches) {
                assertTrue(reach.size() > 20, "there are releases to look at");
                reach.forEach((seen, open) -> assertTrue(
                        seen.matches(".*(5[0-9]|[6-9][0-9]|1[0-9][0-9]) .*") || safe(open),
                        () -> topic + " " + seen + open[0] + " to " + open[1]));
            }
        }
    }

    /** As above for tables of four kinds; releases with 30 or more in a part could be of worlds that were not looked at. */
    @Test
    void in_every_world_of_four_kinds_each_kind_and_each_rest_stays_open() {
        int most = 32;
        List<Map<String, int[]>> reaches = new ArrayList<>();
        for (int some = 0; some < 15; some++) {
            reaches.add(new HashMap<>());
        }
        for (int n = 0; n < most * most * most * most; n++) {
            int[] world = {n % most, n / most % most, n / most / most % most, n / most / most / most};
            String seen = seen(Topic.BY_TALK, world);
            for (int some = 1; some < 15; some++) {
                int people = 0;
                for (int kind = 0; kind < 4; kind++) {
                    people += (some >> kind & 1) * world[kind];
                }
                widen(reaches.get(some), seen, people);
            }
        }
        for (Map<String, int[]> reach : reaches.subList(1, 15)) {
            assertTrue(reach.size() > 20, "there are releases to look at");
            reach.forEach((seen, open) -> assertTrue(
                    seen.matches(".*=([3-9][0-9]|1[0-9][0-9]) .*") || safe(open),
                    () -> seen + open[0] + " to " + open[1]));
        }
    }

    /** A time that was too short goes on: that it came out only now must not give away those of the last quarter. */
    @Test
    void when_a_table_comes_out_gives_nobody_of_either_quarter_away() {
        List<Map<String, int[]>> reaches = List.of(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
        int most = 44;
        for (int a = 0; a < most; a++) {
            for (int b = 0; b < most; b++) {
                for (int c = 0; c < most; c++) {
                    for (int d = 0; d < most; d++) {
                        String first = seen(Topic.LEAVE, a, b);
                        String then = first.isEmpty() ? seen(Topic.LEAVE, a + c, b + d) : seen(Topic.LEAVE, c, d);
                        String seen = first + "| " + then;
                        widen(reaches.get(0), seen, a);
                        widen(reaches.get(1), seen, b);
                        widen(reaches.get(2), seen, c);
                        widen(reaches.get(3), seen, d);
                    }
                }
            }
        }
        for (Map<String, int[]> reach : reaches) {
            assertTrue(reach.size() > 20);
            reach.forEach((seen, open) -> assertTrue(
                    seen.matches(".*=(4[05]|[5-9][0-9]) .*") || safe(open), () -> seen + open[0] + " to " + open[1]));
        }
    }

    @Test
    void below_the_threshold_whatever_one_person_asks_changes_no_byte() {
        Random random = new Random(6);
        for (int i = 0; i < 1000; i++) {
            Topic topic = random.nextBoolean() ? Topic.SAID : Topic.DELIVERED;
            int[] exact = {random.nextInt(FEW - 1), random.nextInt(FEW / 2), random.nextInt(FEW / 2 - 1)};
            int[] other = exact.clone();
            other[random.nextInt(3)]++;
            Optional<TopicRelease> one = maker.make(topic, counts(topic, exact), STAFF, DAY);
            assertEquals(one, maker.make(topic, counts(topic, other), STAFF, DAY));
            assertEquals(Optional.empty(), one);
        }
    }

    @Test
    void nobody_refused_is_hidden_just_as_everybody_refused_and_as_one() {
        for (int[] world : List.of(new int[] {80, 0, 0}, new int[] {0, 0, 80}, new int[] {79, 0, 1})) {
            assertEquals(Optional.empty(), maker.make(Topic.SAID, counts(Topic.SAID, world), STAFF, DAY));
        }
        assertTrue(maker.make(Topic.SAID, counts(Topic.SAID, 40, 0, 20), STAFF, DAY)
                .isPresent());
    }

    @Test
    void a_trust_too_small_for_its_counts_gets_no_release_and_a_kind_that_is_unknown_is_a_fault() {
        assertEquals(Optional.empty(), maker.make(Topic.SAID, counts(Topic.SAID, 40, 30, 30), 110, DAY));
        assertEquals(Optional.empty(), maker.make(Topic.SAID, counts(Topic.SAID, 40, 30, 30), 0, DAY));
        assertThrows(IllegalArgumentException.class, () -> maker.make(Topic.SAID, Map.of("PERHAPS", 40), STAFF, DAY));
    }

    @Test
    void what_was_changed_after_it_was_proven_is_not_proven_any_more() {
        TopicRelease release = maker.make(Topic.SAID, counts(Topic.SAID, 40, 30, 21), STAFF, DAY)
                .orElseThrow();
        TopicRelease.Part part = release.parts().get(0);
        StoredCell cell = part.cell();
        StoredCell forged = new StoredCell(cell.node(), cell.state(), cell.told() + 5, cell.base(), DAY);
        TopicRelease.Part changed = new TopicRelease.Part(
                part.name(), new Release(DAY, part.release().thresholds(), List.of(forged)), part.proof());
        assertTrue(release.isProven());
        assertFalse(new TopicRelease(
                        Topic.SAID,
                        List.of(changed, release.parts().get(1), release.parts().get(2)))
                .isProven());
        assertFalse(new TopicRelease(Topic.SAID, release.parts().subList(0, 2)).isProven(), "a part is missing");
    }

    @Test
    void percentages_come_from_rounded_counts_and_only_where_there_are_enough_people() {
        TopicRelease release = maker.make(Topic.SAID, counts(Topic.SAID, 41, 30, 21), STAFF, DAY)
                .orElseThrow();
        assertEquals("40", release.parts().get(0).people().getWords());
        assertEquals("90", release.people().getWords());
        assertEquals("44%", release.share(release.parts().get(0)).getWords());
        TopicRelease small = maker.make(Topic.SAID, counts(Topic.SAID, 20, 10, 10), STAFF, DAY)
                .orElseThrow();
        assertFalse(small.share(small.parts().get(0)).isShown());
    }
}
