package staffnetwork.offers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import staffnetwork.disclosure.Figure;
import staffnetwork.disclosure.Thresholds;

/** What of a count is told, quarter by quarter, to somebody who watches. */
class ToldTest {
    private static final Thresholds LOWEST = Thresholds.LOWEST;
    private static final int ALL = 400;

    @Test
    void a_tenth_person_alone_changes_nothing_and_five_more_do() {
        Told told = Told.NOTHING;
        assertFalse(told.isDue("x", 4, LOWEST));
        assertTrue(told.isDue("x", 9, LOWEST));
        told = told.looked("x", 9);
        assertFalse(Told.figure(9, ALL, LOWEST).isShown());
        assertFalse(told.isDue("x", 10, LOWEST), "one more person after nine");
        assertFalse(told.isDue("x", 13, LOWEST));
        assertTrue(told.isDue("x", 14, LOWEST));
        assertEquals("15", Told.figure(14, ALL, LOWEST).getWords());
    }

    @Test
    void a_count_is_hidden_too_when_nearly_everybody_is_counted() {
        assertFalse(Told.figure(ALL - 9, ALL, LOWEST).isShown());
        assertFalse(Told.figure(30, 20, LOWEST).isShown());
    }

    /** Two histories that differ in one person's single step: whoever sees what is told after it cannot tell them apart for sure. */
    @Test
    void what_is_told_only_ever_follows_a_move_of_five_people() {
        Random random = new Random(32);
        for (int run = 0; run < 1000; run++) {
            Told told = Told.NOTHING;
            String seen = "hidden";
            int atLook = 0;
            int now = 0;
            for (int quarter = 0; quarter < 12; quarter++) {
                now = Math.max(0, now + random.nextInt(9) - 3);
                if (told.isDue("x", now, LOWEST)) {
                    assertTrue(Math.abs(now - atLook) >= LOWEST.changes());
                    Figure figure = Told.figure(now, ALL, LOWEST);
                    seen = figure.isShown() ? figure.getWords() : "hidden";
                    assertEquals(now >= LOWEST.people(), figure.isShown());
                    told = told.looked("x", now);
                    atLook = now;
                }
                String next = Told.figure(now, ALL, LOWEST).isShown() ? "shown" : "hidden";
                if (Math.abs(now - atLook) < LOWEST.changes() && now != atLook) {
                    assertFalse(told.isDue("x", now, LOWEST), next + " " + seen);
                }
            }
        }
    }

    @Test
    void a_person_counts_once_for_a_line_however_it_is_written() {
        Tally tally = new Tally(java.time.LocalDate.EPOCH);
        UUID offer = UUID.randomUUID();
        tally.agreed(Set.of("Handover in writing", "handover in writing ", "A quiet place"));
        tally.agreed(Set.of("Handover in writing"));
        tally.person(Set.of(offer));
        tally.person(Set.of());
        assertEquals(2, tally.agreed("HANDOVER in writing"));
        assertEquals(1, tally.agreed("A quiet place"));
        assertEquals(0, tally.agreed("Never asked for"));
        assertEquals(1, tally.taken(offer));
        assertEquals(2, tally.people());
    }
}
