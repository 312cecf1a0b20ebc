package staffnetwork.offers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What the network and HR can do with an offer, and what neither can. */
class OfferTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private final Offer proposed = Offer.proposed(Suggestions.Group.PLACE, " A quiet place ", TODAY);

    @Test
    void a_proposal_waits_and_its_days_are_counted() {
        assertEquals("A quiet place", proposed.words());
        assertEquals(0, proposed.age(TODAY));
        assertEquals(30, proposed.age(TODAY.plusDays(30)));
        assertFalse(proposed.isInUse(TODAY));
    }

    @Test
    void a_yes_counts_from_its_day_on() {
        Offer adopted = proposed.adopted(TODAY.plusDays(1), "", TODAY);
        assertFalse(adopted.isInUse(TODAY));
        assertTrue(adopted.isInUse(TODAY.plusDays(1)));
    }

    @Test
    void a_no_has_a_reason_and_can_become_a_yes() {
        assertThrows(IllegalStateException.class, () -> proposed.declined(" ", TODAY));
        Offer declined = proposed.declined("No budget this year", TODAY);
        assertEquals(Offer.State.DECLINED, declined.state());
        assertEquals(
                Offer.State.ADOPTED, declined.adopted(TODAY, "Found it", TODAY).state());
        assertThrows(IllegalStateException.class, () -> declined.declined("Again", TODAY));
    }

    @Test
    void hr_cannot_take_a_yes_back_and_nobody_answers_what_the_network_took_back() {
        Offer adopted = proposed.adopted(TODAY, "", TODAY);
        assertThrows(IllegalStateException.class, () -> adopted.declined("Not any more", TODAY));
        Offer withdrawn = adopted.withdrawn();
        assertFalse(withdrawn.isInUse(TODAY));
        assertThrows(IllegalStateException.class, () -> withdrawn.adopted(TODAY, "", TODAY));
        assertThrows(IllegalStateException.class, () -> withdrawn.declined("No", TODAY));
    }

    @Test
    void a_quarter_begins_in_january_april_july_and_october() {
        for (int month = 1; month <= 12; month++) {
            LocalDate first = QuarterBegan.of(LocalDate.of(2026, month, 17));
            assertEquals(1, first.getDayOfMonth());
            assertEquals((month - 1) / 3 * 3 + 1, first.getMonthValue());
        }
        assertEquals(LocalDate.of(2025, 10, 1), new QuarterBegan(LocalDate.of(2026, 10, 1)).patternsFrom());
    }
}
