package staffnetwork.accesstowork;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import staffnetwork.accesstowork.Application.Stage;
import staffnetwork.adjustment.Part;
import staffnetwork.vault.SealedText;
import staffnetwork.vault.SealedTextForTests;
import staffnetwork.vault.Size;

class ApplicationTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate UNTIL = TODAY.plusDays(300);

    private static Application awarded() {
        return Application.NOTHING
                .applies(new Application.Applied(TODAY.minusDays(90), "7", Application.Contact.YES))
                .awarded(TODAY, "Captions", UNTIL, TODAY);
    }

    @Test
    void how_far_it_is_follows_from_what_was_written_down() {
        Application own = Application.NOTHING;
        assertEquals(Stage.NOTHING, own.stage(TODAY));
        own = own.applies(new Application.Applied(TODAY, "", Application.Contact.NOT_SAID));
        assertEquals(Stage.WAITING, own.stage(TODAY));
        own = own.sees(new Application.Visit("Jo", null));
        assertEquals(Stage.VISIT, own.stage(TODAY));
        own = own.awarded(TODAY, "Captions", UNTIL, TODAY);
        assertEquals(Stage.AWARDED, own.stage(UNTIL.minusWeeks(12).minusDays(1)));
        assertEquals(Stage.ENDING, own.stage(UNTIL.minusWeeks(12)));
        assertEquals(Stage.ENDING, own.stage(UNTIL));
        assertEquals(Stage.OVER, own.stage(UNTIL.plusDays(1)));
        assertEquals(Stage.RENEWING, own.renews(TODAY).stage(UNTIL.plusDays(1)));
    }

    @Test
    void an_award_is_told_of_twelve_weeks_before_it_ends_once_and_never_after_asking_again() {
        Application own = awarded();
        LocalDate alarm = UNTIL.minusDays(84);
        assertFalse(own.isToRemind(alarm.minusDays(1)));
        assertTrue(own.isToRemind(alarm));
        assertTrue(own.isToRemind(UNTIL.plusYears(1)), "late is better than never");
        assertFalse(own.reminded(alarm).isToRemind(alarm.plusDays(1)));
        assertFalse(own.renews(alarm.minusDays(9)).isToRemind(alarm));
        assertFalse(Application.NOTHING.isToRemind(alarm));
    }

    @Test
    void a_new_last_day_begins_anew_and_the_same_one_does_not() {
        LocalDate alarm = UNTIL.minusDays(84);
        Application told = awarded().reminded(alarm);
        assertFalse(told.awarded(TODAY, "Captions and more", UNTIL, alarm).isToRemind(UNTIL));
        Application next = told.awarded(UNTIL, "Captions", UNTIL.plusDays(365), UNTIL);
        assertFalse(next.isToRemind(UNTIL));
        assertTrue(next.isToRemind(UNTIL.plusDays(365 - 84)));
        Application soon = Application.NOTHING.awarded(TODAY, "Captions", TODAY.plusDays(10), TODAY);
        assertFalse(soon.isToRemind(TODAY.plusDays(1)), "the page said so as it was entered");
    }

    @Test
    void waiting_is_counted_in_days_and_in_working_days() {
        LocalDate friday = LocalDate.of(2026, 1, 2);
        assertEquals(new Waiting(0, 0), Waiting.between(friday, friday));
        assertEquals(new Waiting(3, 1), Waiting.between(friday, friday.plusDays(3)));
        assertEquals(new Waiting(14, 10), Waiting.between(friday, friday.plusDays(14)));
        assertEquals(new Waiting(0, 0), Waiting.between(friday, friday.minusDays(3)));
    }

    @Test
    void each_published_wait_has_a_time_and_a_source_and_the_newest_comes_first() {
        var waits = new PublishedWaits().all();
        assertEquals(109, waits.get(0).days());
        assertEquals(66, waits.get(1).days());
        waits.forEach(wait -> assertTrue(
                wait.when().matches(".*20\\d\\d.*") && wait.source().matches(".*20\\d\\d.*"), wait.toString()));
    }

    @Test
    void what_was_bought_is_changed_in_its_place_and_there_is_an_end_to_it() {
        Application own = awarded();
        for (int i = 0; i < Application.MOST; i++) {
            own = own.with(new Application.Item(own.nextItem(), "Thing " + i, null, null));
        }
        Application full = own;
        assertThrows(
                IllegalStateException.class, () -> full.with(new Application.Item(full.nextItem(), "x", null, null)));
        Application changed = full.with(new Application.Item(3, "Other", TODAY, TODAY));
        assertEquals("Other", changed.items().get(2).what());
        assertEquals(Application.MOST - 1, changed.without(3).items().size());
    }

    @Test
    void what_is_kept_is_read_back_as_it_was_and_nothing_is_on_the_sheet_unless_ticked() {
        Application own = awarded()
                .sees(new Application.Visit("Jo", TODAY))
                .with(new Application.Item(1, "Microphone", TODAY, null))
                .papers(new Application.Paper(Set.of(Part.BARRIER), Set.of(new UUID(1, 2))))
                .reminded(TODAY)
                .renews(TODAY);
        assertEquals(own, SealedTextForTests.again(own, Application.class));
        assertEquals(Application.NOTHING, SealedTextForTests.again(Application.NOTHING, Application.class));
        assertEquals(Set.of(), Application.NOTHING.paper().parts());
    }

    @Test
    void the_longest_one_has_room_in_any_script() {
        String wide = "\u4e2d";
        Application longest = Application.NOTHING
                .applies(new Application.Applied(
                        TODAY, wide.repeat(Application.LONGEST_NAME), Application.Contact.NOT_SAID))
                .sees(new Application.Visit(wide.repeat(Application.LONGEST_NAME), TODAY))
                .awarded(TODAY, wide.repeat(Application.LONGEST_AWARD), UNTIL, TODAY)
                .reminded(TODAY)
                .renews(TODAY);
        for (int i = 0; i < Application.MOST; i++) {
            longest = longest.with(
                    new Application.Item(Integer.MAX_VALUE - i, wide.repeat(Application.LONGEST_ITEM), TODAY, TODAY));
        }
        Set<UUID> rows = Stream.generate(UUID::randomUUID).limit(40).collect(Collectors.toSet());
        longest = longest.papers(new Application.Paper(EnumSet.allOf(Part.class), rows));
        assertTrue(SealedText.fits(longest, Size.HUGE), () -> "too long");
    }
}
