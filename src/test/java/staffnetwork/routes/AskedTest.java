package staffnetwork.routes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import staffnetwork.adjustment.Part;
import staffnetwork.adjustment.Shared;
import staffnetwork.vault.SealedTextForTests;

class AskedTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Asked.Named AMARA = new Asked.Named(new UUID(0, 1), "Amara");
    private static final Asked.Named TOM = new Asked.Named(new UUID(0, 2), "Tom");
    private static final Asked.Named NEW = new Asked.Named(new UUID(0, 3), "Nadia");
    private static final UUID SECOND = new UUID(0, 4);
    private static final UUID ROW = new UUID(1, 1);
    private static final UUID OTHER_ROW = new UUID(1, 2);

    private static Asked asked() {
        return new Asked(
                new UUID(2, 2),
                AMARA,
                TOM,
                Map.of(Part.BARRIER, "Handover is too fast."),
                List.of(Wanted.of(ROW, "Handover in writing"), Wanted.of(OTHER_ROW, "A quiet place")),
                Set.of(),
                new Asked.Ticking(TODAY, 14, 0, null, false),
                false,
                false,
                false);
    }

    private static Answer yes(UUID by) {
        return new Answer(Answer.Kind.AGREED, by, "x", TODAY, "", null, null);
    }

    private static Answer no(UUID by) {
        return new Answer(
                Answer.Kind.REFUSED, by, "x", TODAY, "The ward is too loud.", Answer.Factor.NOT_PRACTICABLE, null);
    }

    private static Answer idea(UUID by) {
        return new Answer(Answer.Kind.ALTERNATIVE, by, "x", TODAY, "A later start", null, null);
    }

    private static Wanted.State state(Asked asked) {
        return asked.wanted().get(0).state();
    }

    @Test
    void the_clock_has_fourteen_days_and_runs_out_on_the_fifteenth() {
        assertFalse(asked().isLate(TODAY.plusDays(14)));
        assertTrue(asked().isLate(TODAY.plusDays(15)));
        Asked answered = asked().answered(ROW, yes(TOM.id())).answered(OTHER_ROW, yes(TOM.id()));
        assertFalse(answered.isLate(TODAY.plusDays(15)));
    }

    @Test
    void the_clock_stands_still_only_if_both_want_it_and_the_person_starts_it_again_alone() {
        assertThrows(IllegalStateException.class, () -> asked().pauses(TODAY));
        Asked still = asked().offersPause().pauses(TODAY.plusDays(4));
        assertFalse(still.isLate(TODAY.plusDays(100)));
        Asked again = still.runs(TODAY.plusDays(10));
        assertEquals(TODAY.plusDays(20), again.clock().due(TODAY.plusDays(12)));
        assertFalse(again.isLate(TODAY.plusDays(20)));
        assertTrue(again.isLate(TODAY.plusDays(21)));
        assertThrows(IllegalStateException.class, () -> again.pauses(TODAY), "each time both have to want it");
    }

    @Test
    void a_refusal_does_not_count_until_a_second_person_has_looked_at_it() {
        Asked refused = asked().answered(ROW, no(TOM.id()));
        assertEquals(Wanted.State.SECOND_LOOK, state(refused));
        assertTrue(refused.escalated(), "it goes to a second person by itself");
        assertFalse(refused.isForSecondLook(TOM.id()), "never to whoever refused");
        assertFalse(refused.isForSecondLook(AMARA.id()), "never to whose it is");
        assertTrue(refused.isForSecondLook(SECOND));
        assertEquals(Wanted.State.COMING, state(refused.lookedAgain(ROW, yes(SECOND))));
        assertEquals(Wanted.State.REFUSED, state(refused.lookedAgain(ROW, no(SECOND))));
        assertThrows(IllegalStateException.class, () -> refused.lookedAgain(ROW, no(TOM.id())));
        assertThrows(IllegalStateException.class, () -> refused.answered(ROW, yes(TOM.id())));
    }

    @Test
    void what_was_refused_twice_is_open_to_whoever_looked_again_and_to_no_other_second_looker() {
        Asked over = asked().answered(ROW, no(TOM.id()))
                .answered(OTHER_ROW, no(TOM.id()))
                .lookedAgain(ROW, no(SECOND))
                .lookedAgain(OTHER_ROW, no(SECOND));
        assertTrue(over.isClosed());
        assertTrue(over.isForSecondLook(SECOND));
        assertFalse(over.isForSecondLook(new UUID(0, 5)));
    }

    @Test
    void whoever_said_no_does_not_come_back_to_it_as_a_second_looker_when_somebody_else_is_asked() {
        Asked passed = asked().answered(ROW, no(TOM.id())).passes(NEW);
        assertFalse(passed.isForSecondLook(TOM.id()));
        assertTrue(passed.isForSecondLook(SECOND));
    }

    @Test
    void nobody_looks_a_second_time_at_what_was_not_handed_on() {
        assertFalse(asked().isForSecondLook(SECOND));
        assertThrows(IllegalStateException.class, () -> asked().lookedAgain(ROW, yes(SECOND)));
        assertTrue(asked().escalates().isForSecondLook(SECOND));
    }

    @Test
    void a_refusal_has_a_factor_and_a_reason_and_a_trial_an_end() {
        for (Answer.Kind kind : List.of(Answer.Kind.REFUSED, Answer.Kind.ALTERNATIVE, Answer.Kind.TRIAL)) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new Answer(kind, TOM.id(), "Tom", TODAY, "", null, null),
                    kind.name());
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> new Answer(Answer.Kind.AGREED, TOM.id(), "Tom", TODAY, "", Answer.Factor.COST, null));
        assertNotNull(new Answer(Answer.Kind.TRIAL, TOM.id(), "Tom", TODAY, "", null, TODAY.plusDays(9)));
    }

    @Test
    void about_another_idea_the_person_decides() {
        Asked other = asked().answered(ROW, idea(TOM.id()));
        assertEquals(Wanted.State.YOUR_TURN, state(other));
        assertEquals(Wanted.State.COMING, state(other.replied(ROW, true, TODAY)));
        Asked again = other.replied(ROW, false, TODAY);
        assertEquals(Wanted.State.SECOND_LOOK, state(again));
        assertTrue(again.escalated());
    }

    @Test
    void what_was_agreed_cannot_be_opened_again_by_the_first_or_by_a_new_manager() {
        Asked agreed = asked().answered(ROW, yes(TOM.id()));
        assertThrows(IllegalStateException.class, () -> agreed.answered(ROW, no(TOM.id())));
        Asked passed = agreed.closes().passes(NEW);
        assertThrows(IllegalStateException.class, () -> passed.answered(ROW, no(NEW.id())));
        assertEquals(Wanted.State.COMING, state(passed));
        assertEquals(
                Wanted.State.COMING,
                passed.answered(OTHER_ROW, yes(NEW.id())).wanted().get(1).state());
        assertThrows(
                IllegalStateException.class,
                () -> agreed.escalates().lookedAgain(ROW, no(SECOND)),
                "nor on a second look");
    }

    @Test
    void a_manager_who_was_not_asked_an_earlier_one_and_one_after_twelve_months_see_nothing() {
        assertTrue(asked().isOpenTo(TOM.id(), TODAY));
        assertTrue(asked().isOpenTo(TOM.id(), TODAY.plusMonths(12)));
        assertFalse(asked().isOpenTo(TOM.id(), TODAY.plusMonths(12).plusDays(1)), "expired");
        assertFalse(asked().closes().isOpenTo(TOM.id(), TODAY), "former");
        assertFalse(asked().isOpenTo(NEW.id(), TODAY), "without");
        assertFalse(asked().passes(NEW).isOpenTo(TOM.id(), TODAY), "passed on");
        assertTrue(asked().closes().passes(NEW).isOpenTo(NEW.id(), TODAY));
        assertThrows(IllegalStateException.class, () -> asked().passes(NEW).answered(ROW, yes(TOM.id())));
    }

    @Test
    void what_is_promised_and_not_there_in_time_is_late_and_what_is_there_is_not() {
        Asked promised = asked().answered(OTHER_ROW, yes(TOM.id()))
                .answered(ROW, yes(TOM.id()))
                .promised(ROW, TODAY.plusDays(20), "the rota team");
        assertFalse(promised.isLate(TODAY.plusDays(20)));
        assertTrue(promised.isLate(TODAY.plusDays(21)));
        Asked there = promised.done(ROW, TODAY.plusDays(9));
        assertEquals(Wanted.State.THERE, state(there));
        assertFalse(there.isLate(TODAY.plusDays(21)));
        assertFalse(there.isClosed());
        assertTrue(there.done(OTHER_ROW, TODAY).isClosed());
        assertThrows(IllegalStateException.class, () -> asked().promised(ROW, TODAY, "x"));
    }

    @Test
    void over_eighteen_months_a_request_that_nobody_answers_is_handed_on_once_and_never_forgotten() {
        Asked one = asked();
        int handedOn = 0;
        LocalDate when = null;
        for (LocalDate day = TODAY; day.isBefore(TODAY.plusMonths(18)); day = day.plusDays(1)) {
            if (!one.escalated() && one.isLate(day)) {
                one = one.escalates();
                handedOn++;
                when = day;
            }
        }
        assertEquals(1, handedOn);
        assertEquals(TODAY.plusDays(15), when);
        assertTrue(one.isLate(TODAY.plusMonths(18)), "it stays late until somebody answers");
    }

    @Test
    void who_is_with_somebody_is_said_and_taken_back_and_nothing_else_changes() {
        Asked two = asked().accompanied(EnumSet.allOf(Shared.Company.class));
        assertEquals(EnumSet.allOf(Shared.Company.class), two.company());
        assertEquals(asked(), two.accompanied(Set.of()));
        assertEquals(two, SealedTextForTests.again(two, Asked.class));
    }

    @Test
    void what_was_kept_before_anybody_could_say_who_is_with_them_is_read() {
        assertEquals(Set.of(), Shared.Company.of(null));
    }

    @Test
    void a_condition_never_goes_along_and_nobody_asks_themselves() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Asked(
                        new UUID(2, 2),
                        AMARA,
                        TOM,
                        Map.of(Part.CONDITION, "x"),
                        asked().wanted(),
                        Set.of(),
                        asked().clock(),
                        false,
                        false,
                        false));
        assertThrows(IllegalArgumentException.class, () -> asked().passes(AMARA));
    }

    @Test
    void it_is_read_back_as_it_was_kept() {
        Asked full = asked().offersPause()
                .pauses(TODAY)
                .answered(ROW, no(TOM.id()))
                .lookedAgain(ROW, yes(SECOND))
                .promised(ROW, TODAY.plusDays(3), "IT");
        assertEquals(full, SealedTextForTests.again(full, Asked.class));
    }
}
