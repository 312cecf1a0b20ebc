package staffnetwork.leave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import staffnetwork.adjustment.FullPlan;
import staffnetwork.adjustment.Purpose;
import staffnetwork.adjustment.Shared;
import staffnetwork.vault.SealedText;
import staffnetwork.vault.SealedTextForTests;
import staffnetwork.vault.Size;

class TimeOffTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    private static final Allowance WEEK = new Allowance(2250, MonthDay.of(4, 1));
    private static final Allowance NOT_SAID = new Allowance(0, MonthDay.of(4, 1));
    private static final UUID TOM = new UUID(0, 2);

    private static TimeOff.Entry entry(int id, LocalDate day, int minutes) {
        return new TimeOff.Entry(id, day, minutes, true);
    }

    @Test
    void up_to_the_policy_s_hours_a_day_is_approved_and_not_a_minute_beyond() {
        TimeOff own = TimeOff.NOTHING;
        for (int i = 1; i <= 4; i++) {
            own = own.with(entry(i, TODAY.plusDays(i), 450), WEEK, TODAY);
        }
        TimeOff four = own;
        assertTrue(four.isApproved(entry(5, TODAY, 450), WEEK));
        assertFalse(four.isApproved(entry(5, TODAY, 451), WEEK));
        assertThrows(IllegalStateException.class, () -> four.with(entry(5, TODAY, 451), WEEK, TODAY));
        assertTrue(four.isApproved(entry(4, TODAY, 900), WEEK), "a day that is changed does not count twice");
    }

    @Test
    void the_policy_s_year_begins_anew_and_a_trust_that_has_not_said_approves_nothing() {
        LocalDate last = LocalDate.of(2026, 3, 31);
        TimeOff full = TimeOff.NOTHING
                .with(entry(1, last, 1400), WEEK, TODAY)
                .with(entry(2, last.minusDays(1), 850), WEEK, TODAY);
        assertFalse(full.isApproved(entry(3, last.minusDays(9), 1), WEEK));
        assertTrue(full.isApproved(entry(3, last.plusDays(1), 1440), WEEK));
        assertEquals(LocalDate.of(2025, 4, 1), WEEK.yearOf(last));
        assertEquals(LocalDate.of(2026, 4, 1), WEEK.yearOf(last.plusDays(1)));
        assertFalse(TimeOff.NOTHING.isApproved(entry(1, TODAY, 1), NOT_SAID));
    }

    @Test
    void a_day_is_within_a_year_of_today_and_is_forgotten_after_two() {
        assertThrows(
                IllegalArgumentException.class,
                () -> TimeOff.NOTHING.with(entry(1, TODAY.minusMonths(13), 60), WEEK, TODAY));
        assertThrows(
                IllegalArgumentException.class,
                () -> TimeOff.NOTHING.with(entry(1, TODAY.plusMonths(13), 60), WEEK, TODAY));
        TimeOff own = TimeOff.NOTHING.with(entry(1, TODAY, 60), WEEK, TODAY);
        assertEquals(own, own.tidied(TODAY.plusYears(2)));
        assertEquals(TimeOff.NOTHING, own.tidied(TODAY.plusYears(2).plusDays(1)));
    }

    @Test
    void who_is_let_see_it_gets_days_and_hours_as_they_are_now_from_that_day_on() {
        TimeOff own = TimeOff.NOTHING
                .with(entry(1, TODAY.minusDays(40), 60), WEEK, TODAY)
                .with(entry(2, TODAY, 90), WEEK, TODAY);
        Shared.Terms terms = new Shared.Terms(TOM, "Tom", true, Purpose.WORKING_TOGETHER, TODAY.plusMonths(1));
        ShownTime shown =
                ShownTime.of(new UUID(0, 1), "Amara", new TimeOff.Draft(terms, TODAY.minusMonths(1)), own, TODAY);
        assertEquals(List.of(new ShownTime.Day(TODAY, 90)), shown.days());
        assertEquals(List.of(), shown.of(own.without(2)).days());
        assertTrue(shown.isVisibleTo(TOM, TODAY.plusMonths(1)));
        assertFalse(shown.isVisibleTo(TOM, TODAY.plusMonths(1).plusDays(1)));
        assertFalse(shown.isVisibleTo(new UUID(0, 3), TODAY));
        assertEquals(shown, SealedTextForTests.again(shown, ShownTime.class));
        TimeOff kept = own.shows(shown.id());
        assertEquals(kept, SealedTextForTests.again(kept, TimeOff.class));
    }

    @Test
    void hours_are_read_as_people_write_them() {
        assertEquals(OptionalInt.of(420), LeaveWords.minutes("7"));
        assertEquals(OptionalInt.of(450), LeaveWords.minutes(" 7.5 "));
        assertEquals(OptionalInt.of(450), LeaveWords.minutes("7:30"));
        assertEquals(OptionalInt.of(435), LeaveWords.minutes("7,25"));
        for (String wrong : new String[] {"", "0", "x", "25", "7:75", "-1", "7.5 hours"}) {
            assertEquals(OptionalInt.empty(), LeaveWords.minutes(wrong), wrong);
        }
        assertEquals("7:05", LeaveWords.typed(425));
        assertEquals(OptionalInt.of(425), LeaveWords.minutes(LeaveWords.typed(425)));
    }

    @Test
    void as_many_days_as_can_be_entered_have_room_also_for_those_who_are_let_see_them() {
        Allowance all = new Allowance(Integer.MAX_VALUE, MonthDay.of(4, 1));
        TimeOff longest = TimeOff.NOTHING;
        for (int i = 0; i < TimeOff.MOST; i++) {
            longest =
                    longest.with(new TimeOff.Entry(Integer.MAX_VALUE - i, TODAY.plusDays(i), 1440, false), all, TODAY);
        }
        for (int i = 0; i < TimeOff.MOST_SHOWN; i++) {
            longest = longest.shows(UUID.randomUUID());
        }
        Shared.Terms terms =
                new Shared.Terms(TOM, FullPlan.NAME, false, Purpose.WORKING_TOGETHER, TODAY.plusMonths(12));
        TimeOff.Draft draft = new TimeOff.Draft(terms, TODAY);
        assertTrue(SealedText.fits(longest.drafted(draft), Size.HUGE));
        ShownTime shown = ShownTime.of(UUID.randomUUID(), FullPlan.NAME, draft, longest, TODAY);
        assertEquals(TimeOff.MOST, shown.days().size());
        assertTrue(SealedText.fits(shown, Size.HUGE));
    }
}
