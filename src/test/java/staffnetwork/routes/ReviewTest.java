package staffnetwork.routes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import staffnetwork.adjustment.Part;
import staffnetwork.vault.SealedTextForTests;

/** Looking back at what is there, over eighteen months of a fixed clock: every hour of each day, no letter lost, doubled or to a leaver. */
class ReviewTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate END = TODAY.plusMonths(18);
    private static final LocalDate HALF = TODAY.plusMonths(6).minusDays(14);
    private static final Asked.Named TOM = new Asked.Named(new UUID(0, 2), "Tom");
    private static final UUID ROW = new UUID(1, 1);
    private static final int HOURS = 3;
    private static final List<Review.Cause> CAUSES = List.of(Review.Cause.values());

    private static Asked there(int person) {
        return asked(person, null).done(ROW, TODAY);
    }

    private static Asked asked(int person, @Nullable LocalDate until) {
        Answer.Kind kind = until == null ? Answer.Kind.AGREED : Answer.Kind.TRIAL;
        return new Asked(
                        new UUID(2, person),
                        new Asked.Named(new UUID(3, person), "Person " + person),
                        TOM,
                        Map.of(Part.BARRIER, "Handover is too fast."),
                        List.of(Wanted.of(ROW, "Handover in writing")),
                        Set.of(),
                        new Asked.Ticking(TODAY, 14, 0, null, false),
                        false,
                        false,
                        false)
                .answered(ROW, new Answer(kind, TOM.id(), "Tom", TODAY, "", null, until));
    }

    /** Lives through the days, and tells the days of the letters. */
    private static List<LocalDate> letters(Asked from, BiFunction<LocalDate, Asked, Asked> life) {
        Asked one = from;
        List<LocalDate> letters = new ArrayList<>();
        for (LocalDate day = TODAY; day.isBefore(END); day = day.plusDays(1)) {
            one = life.apply(day, one);
            for (int hour = 0; hour < HOURS; hour++) {
                Round round = Round.ofReminders(List.of(one), day);
                for (Asked next : round.changed()) {
                    one = next;
                    letters.add(day);
                }
            }
        }
        return letters;
    }

    private static BiFunction<LocalDate, Asked, Asked> on(LocalDate when, BiFunction<Asked, LocalDate, Asked> act) {
        return (day, one) -> day.equals(when) ? act.apply(one, day) : one;
    }

    @Test
    void who_never_looks_gets_a_letter_after_three_weeks_before_half_a_year_is_over_and_each_year_after_that() {
        assertEquals(
                List.of(TODAY.plusDays(21), HALF, HALF.plusMonths(12).minusDays(14)),
                letters(there(1), (day, one) -> one));
    }

    @Test
    void who_says_that_it_works_is_asked_again_before_half_a_year_is_over_and_then_each_year() {
        LocalDate second = HALF.plusDays(3).plusMonths(12).minusDays(14);
        assertEquals(
                List.of(TODAY.plusDays(21), HALF, second),
                letters(
                        there(1),
                        (day, one) -> day.equals(TODAY.plusDays(23)) || day.equals(HALF.plusDays(3))
                                ? one.works(ROW, Wanted.Works.PARTLY, day)
                                : one));
    }

    @ParameterizedTest
    @EnumSource(Review.Cause.class)
    void whatever_changes_at_work_there_is_one_letter_the_same_day_and_two_weeks_to_look(Review.Cause cause) {
        LocalDate when = TODAY.plusDays(60);
        List<LocalDate> letters = letters(there(1), on(when, (one, day) -> one.changed(cause, day)));
        assertEquals(1, letters.stream().filter(when::equals).count());
        assertEquals(4, letters.size(), letters.toString());
        Asked told = there(1).changed(cause, when).reminded(when);
        assertTrue(told.isToLookAt());
        assertEquals(when.plusDays(14), review(told).dueOn().orElseThrow());
        assertFalse(told.reviewed(ROW, Review.Ending.STILL_RIGHT, when).isToLookAt());
    }

    @Test
    void two_changes_within_two_weeks_are_one_review_and_a_later_one_is_another() {
        LocalDate first = TODAY.plusDays(60);
        List<LocalDate> letters = letters(there(1), (day, one) -> {
            boolean another = day.equals(first) || day.equals(first.plusDays(14)) || day.equals(first.plusDays(30));
            return another ? one.changed(Review.Cause.PLACE, day).changed(Review.Cause.MANAGER, day) : one;
        });
        assertEquals(List.of(TODAY.plusDays(21), first, first.plusDays(30)), letters.subList(0, 3));
    }

    @Test
    void what_changes_after_somebody_looked_counts_even_on_the_same_day() {
        LocalDate when = TODAY.plusDays(60);
        Asked looked =
                there(1).changed(Review.Cause.ROLE, when).reminded(when).reviewed(ROW, Review.Ending.STILL_RIGHT, when);
        assertFalse(looked.isToRemind(when));
        assertTrue(looked.changed(Review.Cause.BACK, when).isToRemind(when));
    }

    @Test
    void a_change_on_a_day_on_which_nothing_runs_is_told_as_soon_as_it_runs() {
        Asked changed = there(1).changed(Review.Cause.MANAGER, TODAY.plusDays(5));
        assertTrue(changed.isToRemind(TODAY.plusDays(40)), "nothing ran for weeks");
        assertFalse(
                changed.reminded(TODAY.plusDays(40)).isToRemind(TODAY.plusDays(41)), "and then there is one letter");
    }

    @Test
    void a_trial_is_looked_at_when_it_ends() {
        for (int days : new int[] {10, 30}) {
            Asked trial = asked(1, TODAY.plusDays(days)).done(ROW, TODAY);
            assertTrue(letters(trial, (day, one) -> one).contains(TODAY.plusDays(days)));
        }
    }

    @Test
    void what_is_not_needed_any_more_is_never_asked_about_again_and_what_is_not_there_not_yet() {
        Asked over = there(1).reviewed(ROW, Review.Ending.NOT_NEEDED, TODAY);
        assertEquals(List.of(), letters(over.changed(Review.Cause.MANAGER, TODAY), (day, one) -> one));
        Asked coming = asked(1, null);
        assertEquals(List.of(), letters(coming, on(TODAY, (one, day) -> one.changed(Review.Cause.ROLE, day))));
        assertThrows(IllegalStateException.class, () -> coming.reviewed(ROW, Review.Ending.STILL_RIGHT, TODAY));
        assertThrows(IllegalStateException.class, () -> coming.works(ROW, Wanted.Works.YES, TODAY));
    }

    @Test
    void however_a_review_ends_what_was_agreed_stays_and_no_manager_can_open_it_again() {
        Asked.Named next = new Asked.Named(new UUID(0, 9), "Nadia");
        for (Review.Ending ending : Review.Ending.values()) {
            Asked after = there(1).changed(Review.Cause.MANAGER, TODAY)
                    .closes()
                    .passes(next)
                    .reviewed(ROW, ending, TODAY);
            assertEquals(Wanted.State.THERE, after.wanted().get(0).state(), ending.name());
            Answer no = new Answer(Answer.Kind.REFUSED, next.id(), "Nadia", TODAY, "No.", Answer.Factor.COST, null);
            assertThrows(IllegalStateException.class, () -> after.answered(ROW, no));
            assertThrows(IllegalStateException.class, () -> after.escalates().lookedAgain(ROW, no));
        }
    }

    @Test
    void a_review_is_read_back_as_it_was_kept() {
        Asked full = there(1).works(ROW, Wanted.Works.NO, TODAY)
                .reviewed(ROW, Review.Ending.CHANGE, TODAY)
                .changed(Review.Cause.TECHNOLOGY, TODAY)
                .reminded(TODAY);
        assertEquals(full, SealedTextForTests.again(full, Asked.class));
    }

    @Test
    void somebody_with_several_things_gets_one_letter() {
        Asked other = new Asked(
                new UUID(2, 99),
                there(1).owner(),
                TOM,
                Map.of(),
                there(1).wanted(),
                Set.of(),
                there(1).clock(),
                false,
                false,
                false);
        Round round = Round.ofReminders(List.of(there(1), other), TODAY.plusDays(21));
        assertEquals(2, round.changed().size());
        assertEquals(Set.of(there(1).owner().id()), round.letters());
    }

    /** Forty people, with every kind of change, looking or not, days on which nothing runs, and leavers. */
    @Test
    void over_eighteen_months_in_an_office_no_letter_is_lost_doubled_or_sent_to_a_leaver() {
        Random random = new Random(20261122);
        Map<UUID, Asked> office = new HashMap<>();
        for (int person = 0; person < 40; person++) {
            office.put(new UUID(3, person), there(person));
        }
        Map<UUID, LocalDate> last = new HashMap<>();
        Map<Review.Cause, Integer> met = new EnumMap<>(Review.Cause.class);
        int letters = 0;
        for (LocalDate day = TODAY; day.isBefore(END); day = day.plusDays(1)) {
            live(office, day, random, met);
            if (random.nextInt(10) == 0) {
                continue; // nothing runs on that day
            }
            Set<UUID> today = new HashSet<>();
            for (int hour = 0; hour < HOURS; hour++) {
                Round round = Round.ofReminders(List.copyOf(office.values()), day);
                round.changed().forEach(each -> office.put(each.owner().id(), each));
                for (UUID to : round.letters()) {
                    assertTrue(today.add(to), "twice in a day");
                    assertTrue(office.containsKey(to), "to a leaver");
                    last.put(to, day);
                    letters++;
                }
            }
            for (Asked each : office.values()) {
                assertFalse(each.isToRemind(day), "lost");
                LocalDate told = last.getOrDefault(each.owner().id(), TODAY);
                assertTrue(day.isBefore(told.plusMonths(13)) || isOver(each), "nobody is forgotten for over a year");
            }
        }
        assertEquals(Review.Cause.values().length, met.size(), "every kind of change was met");
        assertTrue(letters > 40 * 2, letters + " letters");
        assertTrue(office.size() < 40, "somebody left");
    }

    private static void live(Map<UUID, Asked> office, LocalDate day, Random random, Map<Review.Cause, Integer> met) {
        for (Asked one : List.copyOf(office.values())) {
            int chance = random.nextInt(1000);
            UUID person = one.owner().id();
            if (chance == 0) {
                office.remove(person);
            } else if (chance < 8) {
                Review.Cause cause = CAUSES.get(random.nextInt(CAUSES.size()));
                met.merge(cause, 1, Integer::sum);
                office.put(person, one.changed(cause, day));
            } else if (chance < 60 && one.isToLookAt()) {
                boolean over = random.nextInt(20) == 0;
                office.put(person, one.reviewed(ROW, over ? Review.Ending.NOT_NEEDED : Review.Ending.STILL_RIGHT, day));
            }
        }
    }

    private static boolean isOver(Asked one) {
        Review.Held held = review(one).held();
        return held != null && held.ending() == Review.Ending.NOT_NEEDED;
    }

    private static Review review(Asked one) {
        Review review = one.wanted().get(0).review();
        return review == null ? Review.NONE : review;
    }
}
