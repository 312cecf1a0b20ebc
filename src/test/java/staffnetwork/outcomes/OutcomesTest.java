package staffnetwork.outcomes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import staffnetwork.disclosure.Thresholds;
import staffnetwork.disclosure.Topic;
import staffnetwork.disclosure.TopicRelease;
import staffnetwork.disclosure.TopicReleaseMaker;
import staffnetwork.figures.CheckedRelease;
import staffnetwork.web.Chart;
import staffnetwork.web.Messages;

/** Tables say what was released and nothing else, and what is kept is what was released. */
class OutcomesTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
    private static final String HIDDEN = "Too few people to report safely";

    private static TopicRelease release(LocalDate day, int in, int late, int very) {
        return new TopicReleaseMaker(Thresholds.LOWEST)
                .make(Topic.DELIVERED, Map.of("IN_TIME", in, "LATE", late, "VERY_LATE", very), 3000, day)
                .orElseThrow();
    }

    private static Chart chart(List<ReleasedTopic> released) {
        return new OutcomeCharts(Map.of(Topic.DELIVERED, released), new Messages())
                .chart(Topic.DELIVERED)
                .orElseThrow();
    }

    @Test
    void what_is_hidden_is_hidden_in_the_sentence_the_bars_and_the_table() {
        Chart chart = chart(List.of());
        assertEquals("Agreed in writing: whether it came in time: " + HIDDEN + ".", chart.headline());
        assertEquals(3, chart.points().size());
        assertTrue(chart.points().stream()
                .allMatch(point -> point.value() == null && point.shown().equals(HIDDEN)));
    }

    @Test
    void a_table_says_its_figures_its_time_and_those_of_the_time_before() {
        Chart one = chart(List.of(new ReleasedTopic(null, MARCH, release(MARCH, 61, 20, 4))));
        assertEquals("There by the day promised: 60 of about 85 people.", one.headline());
        assertEquals("Agreed in writing: whether it came in time, until 31 March 2026", one.subtitle());
        assertEquals(
                List.of("There by the day promised 60, 71%", "Up to 14 days late or More than 14 days late 25, 29%"),
                one.points().stream()
                        .map(point -> point.label() + " " + point.shown())
                        .toList());
        Chart two = chart(List.of(
                new ReleasedTopic(MARCH, JUNE, release(JUNE, 30, 20, 20)),
                new ReleasedTopic(null, MARCH, release(MARCH, 61, 20, 4))));
        assertEquals("Agreed in writing: whether it came in time, 1 April 2026 to 30 June 2026", two.subtitle());
        assertEquals(
                "There by the day promised, until 31 March 2026",
                two.points().get(3).label());
    }

    @Test
    void what_was_changed_in_the_database_is_found_when_every_release_is_checked_again() {
        String text = OutcomeText.write(release(MARCH, 61, 23, 22));
        assertEquals(CheckedRelease.Finding.SAFE, checked(text));
        assertEquals(CheckedRelease.Finding.NOT_PROVEN, checked(text.replace("\"people\":60", "\"people\":65")));
        assertEquals(CheckedRelease.Finding.NOT_PROVEN, checked(text.replace("\"people\":60", "\"people\":5")));
    }

    private static CheckedRelease.Finding checked(String text) {
        ReleasedTopic kept = new ReleasedTopic(null, MARCH, OutcomeText.read(Topic.DELIVERED, MARCH, text));
        return OutcomeDesk.checked(kept).finding();
    }

    @Test
    void what_is_kept_is_read_again_with_its_proof_and_holds_no_exact_count() {
        TopicRelease release = release(MARCH, 61, 23, 22);
        String text = OutcomeText.write(release);
        assertEquals(release, OutcomeText.read(Topic.DELIVERED, MARCH, text));
        assertTrue(OutcomeText.read(Topic.DELIVERED, MARCH, text).isProven());
        assertEquals(text, OutcomeText.write(release(MARCH, 60, 24, 21)), "another world, the same bytes");
        assertNotEquals(text, OutcomeText.write(release(MARCH, 66, 24, 21)));
    }

    /** Years of quarters, as the desk goes on: every case counts in one release at most, and one more in the newest quarter alone. */
    @Test
    void one_case_alone_never_changes_what_is_shown() {
        Random random = new Random(3);
        for (int history = 0; history < 200; history++) {
            List<int[]> quarters = new ArrayList<>();
            for (int q = 0; q < 8; q++) {
                quarters.add(new int[] {random.nextInt(30), random.nextInt(12), random.nextInt(8)});
            }
            List<String> shown = shown(quarters, null);
            // after a release it begins with nothing, so that one person's case of the next quarter shows nothing
            int[] alone = new int[3];
            alone[random.nextInt(3)] = 1;
            int last = lastReleased(shown);
            List<int[]> until = new ArrayList<>(quarters.subList(0, last + 1));
            until.add(new int[3]);
            List<int[]> withOne = new ArrayList<>(quarters.subList(0, last + 1));
            withOne.add(alone);
            assertEquals(shown(until, null), shown(withOne, null));
            // and under the threshold nothing of one person's shows, whatever it was and whenever
            assertEquals(shown(few(quarters), null), shown(few(quarters), random));
        }
    }

    private static List<int[]> few(List<int[]> quarters) {
        return quarters.stream()
                .map(each -> new int[] {each[0] > 20 ? 1 : 0, each[1] > 6 ? 1 : 0, each[2] > 6 ? 1 : 0})
                .toList();
    }

    private static int lastReleased(List<String> shown) {
        int last = -1;
        for (int q = 0; q < shown.size(); q++) {
            last = shown.get(q).isEmpty() ? last : q;
        }
        return last;
    }

    private static List<String> shown(List<int[]> quarters, @Nullable Random oneMore) {
        List<String> shown = new ArrayList<>();
        Map<String, Integer> counted = new HashMap<>();
        int more = oneMore == null ? -1 : oneMore.nextInt(quarters.size());
        for (int q = 0; q < quarters.size(); q++) {
            for (int k = 0; k < 3; k++) {
                counted.merge(Topic.DELIVERED.kinds().get(k), quarters.get(q)[k], Integer::sum);
            }
            if (q == more && oneMore != null) {
                counted.merge(Topic.DELIVERED.kinds().get(oneMore.nextInt(3)), 1, Integer::sum);
            }
            LocalDate day = MARCH.plusMonths(3L * q);
            String text = new TopicReleaseMaker(Thresholds.LOWEST)
                    .make(Topic.DELIVERED, counted, 3000, day)
                    .map(OutcomeText::write)
                    .orElse("");
            shown.add(text);
            if (!text.isEmpty()) {
                counted.clear();
            }
        }
        return shown;
    }
}
