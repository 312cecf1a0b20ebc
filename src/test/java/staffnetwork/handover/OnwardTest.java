package staffnetwork.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import staffnetwork.vault.SealedText;
import staffnetwork.vault.Size;

class OnwardTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final UUID OWNER = new UUID(1, 1);
    private static final Onward.Who GWEN = new Onward.Who(new UUID(2, 2), "Gwen");
    private static final Onward.Who TOM = new Onward.Who(new UUID(3, 3), "tom@plenty.nhs.uk");

    private static Onward written(String words, LocalDate on, LocalDate shareEnds) {
        return new Onward(
                UUID.randomUUID(),
                UUID.randomUUID(),
                OWNER,
                GWEN,
                TOM,
                words,
                null,
                new Onward.Days(on, null, shareEnds));
    }

    private static Onward written() {
        return written("A quiet desk", TODAY, TODAY.plusMonths(3));
    }

    @Test
    void what_waits_is_read_by_nobody_and_says_no_name() {
        Onward one = written();
        for (UUID somebody : new UUID[] {OWNER, GWEN.id(), TOM.id(), UUID.randomUUID()}) {
            assertFalse(one.isReadableBy(somebody, TODAY));
        }
        assertFalse(one.isNamed());
        assertNull(one.passed(TODAY).owner());
    }

    @Test
    void after_the_yes_only_its_reader_reads_it_in_the_words_that_were_shown() {
        Onward one = written().chosen("A desk by the door", "Amara Eze");
        Onward.Passed shown = one.passed(TODAY.plusDays(3));
        Onward gone = one.let(TODAY.plusDays(3));
        assertEquals(shown, gone.passed(TODAY.plusDays(9)), "exactly what was shown before the yes");
        assertEquals("A desk by the door", shown.words());
        assertEquals("Amara Eze", shown.owner());
        assertTrue(gone.isReadableBy(TOM.id(), TODAY.plusDays(3)));
        assertFalse(gone.isReadableBy(GWEN.id(), TODAY.plusDays(3)));
        assertFalse(gone.isReadableBy(OWNER, TODAY.plusDays(3)));
        assertTrue(gone.isReadableBy(TOM.id(), TODAY.plusDays(31)));
        assertFalse(gone.isReadableBy(TOM.id(), TODAY.plusDays(32)), "28 days");
    }

    @Test
    void it_never_lasts_longer_than_the_share_it_rests_on() {
        LocalDate ends = TODAY.plusDays(5);
        Onward one = written("A quiet desk", TODAY, ends);
        assertEquals(ends, one.days().until());
        assertEquals(ends, one.let(TODAY.plusDays(4)).days().until());
        assertFalse(one.let(TODAY).isReadableBy(TOM.id(), ends.plusDays(1)));
    }

    @Test
    void what_went_is_changed_by_nobody_any_more() {
        Onward gone = written().let(TODAY);
        assertThrows(IllegalStateException.class, () -> gone.chosen("Other words", null));
        assertThrows(IllegalStateException.class, () -> gone.let(TODAY.plusDays(1)));
    }

    @Test
    void whatever_is_different_makes_another_print() {
        Onward one = written();
        String print = one.print(TODAY);
        assertEquals(print, one.print(TODAY));
        assertNotEquals(print, one.chosen("Other words", null).print(TODAY), "other words");
        assertNotEquals(print, one.chosen(one.written(), "Amara Eze").print(TODAY), "a name");
        assertNotEquals(print, one.print(TODAY.plusDays(1)), "another last day");
        assertEquals(print, one.chosen(one.written(), null).print(TODAY), "the same again");
    }

    @Test
    void it_is_about_three_people_and_has_words_of_a_length() {
        LocalDate ends = TODAY.plusDays(5);
        assertThrows(IllegalArgumentException.class, () -> written(" ", TODAY, ends));
        assertThrows(IllegalArgumentException.class, () -> written("x".repeat(1001), TODAY, ends));
        Onward.Days days = new Onward.Days(TODAY, null, ends);
        UUID id = UUID.randomUUID();
        assertThrows(IllegalArgumentException.class, () -> new Onward(id, id, OWNER, GWEN, GWEN, "x", null, days));
        assertThrows(IllegalArgumentException.class, () -> new Onward(id, id, TOM.id(), GWEN, TOM, "x", null, days));
        assertThrows(IllegalArgumentException.class, () -> new Onward(id, id, GWEN.id(), GWEN, TOM, "x", null, days));
    }

    @Test
    void the_longest_words_there_can_be_are_kept() {
        String[] widest = {"\u20ac", "a\n", "\"", "\\", "\ud83d\ude00"};
        for (String each : widest) {
            String words = each.repeat(1000 / each.length());
            String name = "\u20ac".repeat(200);
            Onward one = new Onward(
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    OWNER,
                    new Onward.Who(GWEN.id(), name),
                    new Onward.Who(TOM.id(), name),
                    words,
                    new Onward.Choice(words.substring(0, words.length() - each.length()) + each, name),
                    new Onward.Days(TODAY, TODAY, TODAY));
            assertTrue(SealedText.fits(one, Size.HUGE), each);
        }
    }

    /**
     * Ten thousand invented histories of one text, each act at a random moment by whoever may do it, and asked after every act who
     * reads it: only its reader, only after the yes and never past its days, and exactly what its owner was shown at their yes.
     */
    @Test
    void in_no_history_is_it_read_before_the_yes_or_past_its_days() {
        Random random = new Random(34);
        int read = 0;
        int waited = 0;
        for (int history = 0; history < 10_000; history++) {
            LocalDate day = TODAY;
            LocalDate ends = day.plusDays(random.nextInt(120));
            Onward one = written("Words " + history, day, ends);
            Onward.@Nullable Passed yes = null;
            LocalDate yesOn = LocalDate.MAX;
            for (int act = 0; act < 12; act++) {
                day = day.plusDays(random.nextInt(12));
                if (yes == null && one.isOpen(day)) {
                    switch (random.nextInt(4)) {
                        case 0 -> one = one.chosen("Own " + act, random.nextBoolean() ? "Amara Eze" : null);
                        case 1 -> {
                            yes = one.passed(day);
                            yesOn = day;
                            one = one.let(day);
                        }
                        default -> waited++;
                    }
                }
                boolean may = yes != null && !day.isAfter(ends) && !day.isAfter(yesOn.plusDays(28));
                assertEquals(may, one.isReadableBy(TOM.id(), day), () -> "history");
                assertFalse(one.isReadableBy(GWEN.id(), day) || one.isReadableBy(OWNER, day));
                if (may) {
                    assertEquals(yes, one.passed(day));
                    read++;
                }
            }
        }
        assertTrue(read > 5_000 && waited > 5_000, read + " read, " + waited + " waited");
    }
}
