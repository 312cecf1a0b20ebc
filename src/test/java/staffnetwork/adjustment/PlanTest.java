package staffnetwork.adjustment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import staffnetwork.adjustment.Adjustment.Became;
import staffnetwork.disclosure.Topic;
import staffnetwork.disclosure.TopicCounts.Span;
import staffnetwork.vault.SealedText;
import staffnetwork.vault.SealedTextForTests;
import staffnetwork.vault.Size;

class PlanTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    private static final UUID AMARA = UUID.nameUUIDFromBytes(new byte[] {1});
    private static final UUID TOM = UUID.nameUUIDFromBytes(new byte[] {2});
    private static final UUID OTHER = UUID.nameUUIDFromBytes(new byte[] {3});

    private static Plan plan() {
        return Plan.NOTHING
                .begun(TODAY)
                .said(Part.BARRIER, "Handover is too fast.", TODAY)
                .said(Part.CONDITION, "something of mine", TODAY)
                .said(Part.EMERGENCY, "I cannot use stairs.", TODAY)
                .with(Adjustment.of("Handover in writing"), TODAY)
                .with(Adjustment.of("A quiet place"), TODAY);
    }

    private static Shared.Terms terms(LocalDate until) {
        return new Shared.Terms(TOM, "Tom", true, Purpose.CHANGES, until);
    }

    private static Shared shared(Plan plan, Set<Part> parts, Set<UUID> rows, LocalDate until) {
        return Shared.of(
                AMARA, "Amara", new Plan.Draft(terms(until), new Shared.Choice(parts, rows), Set.of()), TODAY, plan);
    }

    @Test
    void two_answers_are_enough_and_a_condition_is_none_of_them() {
        assertFalse(Plan.NOTHING.isReady());
        assertFalse(Plan.NOTHING.said(Part.CONDITION, "x", TODAY).isReady());
        assertFalse(Plan.NOTHING.said(Part.BARRIER, "x", TODAY).isReady());
        assertTrue(Plan.NOTHING
                .said(Part.BARRIER, "x", TODAY)
                .with(Adjustment.of("y"), TODAY)
                .isReady());
        assertFalse(Part.CONDITION.belongsToRequests());
    }

    @Test
    void empty_words_take_a_part_out_and_begun_stays_the_first_day() {
        Plan later = plan().said(Part.EMERGENCY, "  ", TODAY.plusDays(9));
        assertFalse(later.words().containsKey(Part.EMERGENCY));
        assertEquals(TODAY, later.state().begun());
        assertEquals(TODAY.plusDays(9), later.state().changed());
        assertThrows(IllegalArgumentException.class, () -> plan().said(Part.TALKING, "x".repeat(501), TODAY));
    }

    @Test
    void what_is_shared_is_what_was_chosen_and_nothing_else() {
        Plan plan = plan();
        UUID first = plan.rows().get(0).id();
        Shared shared = shared(plan, Set.of(Part.BARRIER), Set.of(first), TODAY.plusMonths(6));
        assertEquals(Map.of(Part.BARRIER, "Handover is too fast."), shared.words());
        assertEquals(List.of(plan.rows().get(0)), shared.rows());
        assertFalse(shared.toString().contains("something of mine"));
        assertTrue(shared(plan, Set.of(), Set.of(), TODAY.plusDays(1)).isEmpty());
    }

    @Test
    void a_change_of_the_plan_changes_nothing_for_its_reader_until_it_is_shared_again() {
        Plan plan = plan();
        Shared shared = shared(plan, Set.of(Part.BARRIER), Set.of(), TODAY.plusMonths(6));
        assertFalse(shared.differsFrom(plan));
        Plan changed = plan.said(Part.BARRIER, "Something else", TODAY);
        assertTrue(shared.differsFrom(changed));
        assertEquals("Handover is too fast.", shared.words().get(Part.BARRIER));
        assertTrue(shared.without(Part.BARRIER).isEmpty(), "what is taken out of the plan goes for its reader too");
    }

    @Test
    void it_is_seen_by_its_reader_alone_from_the_first_to_the_last_day() {
        Shared shared = shared(plan(), Set.of(Part.BARRIER), Set.of(), TODAY.plusMonths(1));
        assertTrue(shared.isVisibleTo(TOM, TODAY));
        assertTrue(shared.isVisibleTo(TOM, TODAY.plusMonths(1)));
        assertFalse(shared.isVisibleTo(TOM, TODAY.plusMonths(1).plusDays(1)));
        assertFalse(shared.isVisibleTo(OTHER, TODAY));
        assertFalse(shared.isVisibleTo(AMARA, TODAY), "its owner has other doors");
    }

    @Test
    void nothing_is_shared_for_more_than_12_months_with_oneself_or_with_too_many() {
        shared(plan(), Set.of(Part.BARRIER), Set.of(), TODAY.plusMonths(12));
        assertThrows(
                IllegalArgumentException.class,
                () -> shared(
                        plan(),
                        Set.of(Part.BARRIER),
                        Set.of(),
                        TODAY.plusMonths(12).plusDays(1)));
        assertThrows(
                IllegalArgumentException.class,
                () -> Shared.of(
                        TOM,
                        "Tom",
                        new Plan.Draft(terms(TODAY), new Shared.Choice(Set.of(Part.BARRIER), Set.of()), Set.of()),
                        TODAY,
                        plan()));
        Plan full = plan();
        for (int i = 0; i < Plan.MOST_SHARED; i++) {
            full = full.shares(UUID.randomUUID());
        }
        Plan last = full;
        assertThrows(IllegalStateException.class, () -> last.shares(UUID.randomUUID()));
    }

    @Test
    void the_longest_plan_has_room_and_is_read_back_as_it_was() {
        Plan longest = Plan.NOTHING.begun(TODAY).goes(Route.FORMAL, TODAY);
        for (Part part : Part.values()) {
            longest = longest.said(part, "w".repeat(Part.LONGEST), TODAY);
        }
        for (int i = 0; i < Plan.MOST; i++) {
            longest = longest.with(
                    new Adjustment(
                            UUID.randomUUID(),
                            "w".repeat(Adjustment.LONGEST_WHAT),
                            "y".repeat(Adjustment.LONGEST_WHY),
                            Adjustment.Lasting.TEMPORARY,
                            true,
                            "z".repeat(Adjustment.LONGEST_FROM)),
                    TODAY);
            longest = longest.became(
                    became(longest.rows().get(i).id(), Route.GO_BETWEEN, Became.End.NOT_WORKING, true, TODAY));
        }
        for (int i = 0; i < Plan.MOST_SHARED; i++) {
            longest = longest.shares(UUID.randomUUID()).asks(UUID.randomUUID());
        }
        longest = longest.drafted(
                new Plan.Draft(terms(TODAY), new Shared.Choice(Set.of(Part.BARRIER), Set.of(OTHER)), Set.of()));
        assertTrue(SealedText.fits(longest, Size.HUGE));
        assertEquals(longest, SealedTextForTests.again(longest, Plan.class));
        assertEquals(Plan.NOTHING, SealedTextForTests.again(Plan.NOTHING, Plan.class));
    }

    private static Became became(UUID row, Route way, Became.End end, boolean soon, LocalDate on) {
        return new Became(row, way, end, soon, on);
    }

    @Test
    void what_became_of_a_row_is_said_once_goes_with_the_row_and_is_never_shared() {
        Plan plan = plan();
        UUID row = plan.rows().get(0).id();
        Plan said = plan.became(became(row, Route.INFORMAL, Became.End.REFUSED, false, TODAY))
                .became(became(row, Route.INFORMAL, Became.End.WORKS, true, TODAY));
        assertEquals(Became.End.WORKS, said.view().became(row).map(Became::end).orElseThrow());
        assertEquals(1, said.state().became().size());
        assertEquals(
                said.state().became(),
                said.begun(TODAY).goes(Route.FORMAL, TODAY).state().became());
        Shared shared = shared(said, Set.of(Part.BARRIER), Set.of(row), TODAY.plusMonths(6));
        assertEquals(
                shared(plan, Set.of(Part.BARRIER), Set.of(row), TODAY.plusMonths(6))
                        .print(),
                shared.print());
        assertFalse(shared.differsFrom(said.forgets(row)));
        assertEquals(List.of(), said.without(row, TODAY).state().became());
        assertEquals(List.of(), said.forgets(row).state().became());
        assertThrows(IllegalArgumentException.class, () -> became(row, Route.FORMAL, Became.End.WORKS, true, TODAY));
    }

    @Test
    void each_person_counts_once_for_each_way_by_the_least_good_end_within_the_time() {
        Span june = new Span(LocalDate.of(2026, 5, 31), LocalDate.of(2026, 6, 30));
        LocalDate day = LocalDate.of(2026, 6, 3);
        Plan.State state = Plan.NOTHING
                .became(became(OTHER, Route.INFORMAL, Became.End.WORKS, true, day))
                .became(became(AMARA, Route.INFORMAL, Became.End.NOT_WORKING, true, day))
                .became(became(TOM, Route.GO_BETWEEN, Became.End.WORKS, false, day))
                .became(became(UUID.randomUUID(), Route.INFORMAL, Became.End.REFUSED, true, day.minusMonths(1)))
                .state();
        assertEquals(Optional.of("PARTLY"), PlanKeeping.Ways.kind(state, Topic.BY_TALK, june));
        assertEquals(Optional.of("LATER"), PlanKeeping.Ways.kind(state, Topic.BY_GO_BETWEEN, june));
        assertEquals(Optional.empty(), PlanKeeping.Ways.kind(Plan.NOTHING.state(), Topic.BY_TALK, june));
    }

    @Test
    void in_english_letters_all_caps_at_once_have_room() {
        Plan plan = FullPlan.plan("w", EnumSet.allOf(Part.class));
        assertEquals(Part.values().length, plan.words().size());
        assertEquals(Plan.MOST, plan.rows().size());
        assertTrue(plan.rows().stream()
                .allMatch(row -> row.why().length() == Adjustment.LONGEST_WHY
                        && row.from().length() == Adjustment.LONGEST_FROM));
    }

    @ParameterizedTest
    @ValueSource(strings = {"w", "\"", "\n.", "\u00e9", "\u4e2d", "\ud83d\ude00"})
    void in_any_script_whatever_was_kept_can_be_shared_asked_and_remembered(String letter) {
        Plan plan = FullPlan.plan(letter, EnumSet.allOf(Part.class));
        int asked = 0;
        for (Plan next = plan.asks(UUID.randomUUID()); next.fitsAfter(plan); next = plan.asks(UUID.randomUUID())) {
            plan = next;
            asked++;
        }
        assertTrue(asked >= 35, asked + " requests");
        for (int i = 0; i < Plan.MOST_SHARED; i++) {
            Plan drafted = plan.drafted(FullPlan.draft(plan));
            assertTrue(drafted.fitsAfter(plan), "choosing never fails");
            plan = drafted.shares(UUID.randomUUID());
            assertTrue(plan.fitsAfter(drafted), "nor sharing");
        }
        assertTrue(plan.drafted(FullPlan.draft(plan)).fitsAfter(plan));
        assertTrue(SealedText.fits(FullPlan.shared(letter, EnumSet.allOf(Part.class)), Size.HUGE));
    }

    @Test
    void a_plan_without_room_can_still_be_made_shorter() {
        Plan full = FullPlan.plan("\u4e2d", EnumSet.of(Part.BARRIER, Part.TALKING, Part.FORMAT));
        Plan longer = full.said(Part.CONDITION, "\u4e2d".repeat(Part.LONGEST), TODAY)
                .with(Adjustment.of("\u4e2d".repeat(Adjustment.LONGEST_WHAT)), TODAY);
        assertFalse(longer.fitsAfter(full));
        Plan shorter = full.said(Part.BARRIER, "Noise", TODAY);
        assertTrue(shorter.fitsAfter(full));
        assertTrue(full.without(full.rows().get(0).id(), TODAY).fitsAfter(full));
    }

    @Test
    void a_row_is_changed_in_its_place_and_the_plan_holds_ten() {
        Plan plan = plan();
        Adjustment first = plan.rows().get(0);
        Adjustment said = new Adjustment(
                first.id(), "Handover on paper", "I read better", Adjustment.Lasting.PERMANENT, false, "the ward");
        Plan changed = plan.with(said, TODAY);
        assertEquals(said, changed.rows().get(0));
        assertEquals(2, changed.rows().size());
        assertEquals(1, changed.without(first.id(), TODAY).rows().size());
        Plan full = Plan.NOTHING;
        for (int i = 0; i < Plan.MOST; i++) {
            full = full.with(Adjustment.of("thing " + i), TODAY);
        }
        Plan last = full;
        assertThrows(IllegalStateException.class, () -> last.with(Adjustment.of("one more"), TODAY));
    }

    @Test
    void what_another_window_chose_or_wrote_meanwhile_is_not_what_was_shown() {
        Plan plan = plan();
        Shared shown = shared(plan, Set.of(Part.BARRIER), Set.of(), TODAY.plusMonths(6));
        assertEquals(
                shown.print(),
                shared(plan, Set.of(Part.BARRIER), Set.of(), TODAY.plusMonths(6))
                        .print());
        List<Shared> others = List.of(
                shared(plan, Set.of(Part.BARRIER, Part.CONDITION), Set.of(), TODAY.plusMonths(6)),
                shared(plan, Set.of(Part.BARRIER), Set.of(), TODAY.plusMonths(12)),
                shared(plan, Set.of(Part.BARRIER), Set.of(plan.rows().get(0).id()), TODAY.plusMonths(6)),
                shared(plan.said(Part.BARRIER, "x", TODAY), Set.of(Part.BARRIER), Set.of(), TODAY.plusMonths(6)));
        others.forEach(other -> assertFalse(shown.print().equals(other.print()), other::toString));
    }

    @Test
    void what_ended_by_itself_makes_room_to_share_again() {
        Plan full = plan();
        for (int i = 0; i < Plan.MOST_SHARED; i++) {
            full = full.shares(UUID.randomUUID());
        }
        assertFalse(full.hasRoomToShare());
        Plan some = full.sharesOnly(full.shared().subList(0, 3));
        assertTrue(some.hasRoomToShare());
        assertEquals(full.shared().subList(0, 3), some.shared());
    }

    @Test
    void whoever_was_chosen_as_a_go_between_stays_one_in_other_terms_and_when_read_back() {
        Shared.Terms terms = Shared.Terms.goBetween(OTHER, "Gwen", TODAY).until(Purpose.CHANGES, TODAY.plusMonths(1));
        assertTrue(terms.goBetween());
        assertEquals(Purpose.CHANGES, terms.purpose());
        assertEquals(terms, SealedTextForTests.again(terms, Shared.Terms.class));
        assertFalse(terms(TODAY).goBetween());
    }

    @Test
    void what_was_asked_is_not_asked_a_second_time_by_a_second_press() {
        Plan about = plan().drafted(new Plan.Draft(terms(TODAY), new Shared.Choice(Set.of(), Set.of(OTHER)), Set.of()));
        assertEquals(null, about.asks(UUID.randomUUID()).draft());
    }
}
