package staffnetwork.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each border of what a proof may say, one person inside of it and one beyond. */
class ProofBordersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final Node ALL = new Node("all", "All", TableKind.WHOLE, null);
    private static final Node PART = new Node("a", "A", TableKind.DIRECTORATES, "all");

    private static Ruling ruling(Node node, CellState state, int told, int base, int drift) {
        return new Ruling(new StoredCell(node, state, told, base, DAY), drift);
    }

    /** Whether one cell of so many people may be proven by these numbers of people who told us. */
    private static boolean whole(CellState state, int told, int people, int drift, int... tables) {
        Census census = new Census(DAY, List.of(ALL), List.of(new Group(Set.of(), people, 0, 0)), Map.of());
        int base = state.shown() ? Thresholds.rounded(people) : 0;
        return accepts(
                census,
                List.of(ruling(ALL, state, told, base, drift)),
                Arrays.stream(tables).mapToObj(List::of).toList());
    }

    private static boolean accepts(Census census, List<Ruling> rulings, List<List<Integer>> tables) {
        return new CertificateChecker(census, rulings, Thresholds.LOWEST).accepts(new Certificate(tables));
    }

    @Test
    void a_new_count_is_what_was_rounded_two_more_or_two_fewer_and_never_below_ten() {
        assertTrue(whole(CellState.NEW, 40, 200, 0, 38, 42));
        assertFalse(whole(CellState.NEW, 40, 200, 0, 37, 42));
        assertFalse(whole(CellState.NEW, 40, 200, 0, 38, 43));
        assertTrue(whole(CellState.NEW, 10, 200, 0, 10, 12));
        assertFalse(whole(CellState.NEW, 10, 200, 0, 9, 12));
        assertTrue(whole(CellState.NEW, 50, 60, 0, 48, 50));
        assertFalse(whole(CellState.NEW, 50, 60, 0, 48, 51), "nine people would be left");
    }

    @Test
    void a_count_that_stands_from_earlier_is_wider_by_those_who_may_have_changed() {
        assertTrue(whole(CellState.STANDING, 40, 200, 4, 34, 46));
        assertFalse(whole(CellState.STANDING, 40, 200, 4, 33, 46));
        assertFalse(whole(CellState.STANDING, 40, 200, 4, 34, 47));
        assertTrue(whole(CellState.STANDING, 5, 200, 4, 0, 11));
        assertFalse(whole(CellState.STANDING, 5, 200, 4, 0, 12));
        assertTrue(whole(CellState.STANDING, 55, 60, 4, 49, 60));
        assertFalse(whole(CellState.STANDING, 55, 60, 4, 48, 60));
    }

    @Test
    void a_count_that_anybody_can_prove_to_be_large_lies_open_over_five_values() {
        assertTrue(whole(CellState.STANDING, 40, 200, 0, 38, 42));
        assertFalse(whole(CellState.STANDING, 40, 200, 0, 38, 41));
        assertTrue(whole(CellState.STANDING, 15, 200, 3, 10, 14), "ten are certain");
        assertFalse(whole(CellState.STANDING, 15, 200, 4, 9, 13), "nine are certain");
    }

    @Test
    void few_who_told_us_are_none_to_nine() {
        assertTrue(whole(CellState.FEW_TOLD, 0, 60, 0, 0, 9));
        assertFalse(whole(CellState.FEW_TOLD, 0, 60, 0, 0, 10));
        assertTrue(whole(CellState.FEW_TOLD, 0, 60, 4, 0, 13));
        assertFalse(whole(CellState.FEW_TOLD, 0, 60, 4, 0, 14));
        assertTrue(whole(CellState.FEW_TOLD, 0, 5, 0, 0, 5));
    }

    @Test
    void few_who_did_not_are_none_to_nine() {
        assertTrue(whole(CellState.FEW_REST, 0, 60, 0, 51, 60));
        assertFalse(whole(CellState.FEW_REST, 0, 60, 0, 50, 60));
        assertTrue(whole(CellState.FEW_REST, 0, 60, 4, 47, 60));
        assertFalse(whole(CellState.FEW_REST, 0, 60, 4, 46, 60));
        assertTrue(whole(CellState.FEW_REST, 0, 12, 4, 0, 12), "all of twelve may be the rest");
        assertTrue(whole(CellState.FEW_REST, 0, 14, 4, 1, 14));
        assertFalse(whole(CellState.FEW_REST, 0, 14, 4, 0, 14));
    }

    @Test
    void a_hidden_number_may_be_nought_or_lies_open_over_ten_values() {
        assertTrue(whole(CellState.NEIGHBOUR, 0, 60, 0, 1, 10));
        assertFalse(whole(CellState.NEIGHBOUR, 0, 60, 0, 1, 9));
        assertFalse(whole(CellState.NEIGHBOUR, 0, 60, 0, 0, 8), "of the rest 52 to 60");
        assertTrue(whole(CellState.NEIGHBOUR, 0, 6, 0, 0, 6));
        assertFalse(whole(CellState.NEIGHBOUR, 0, 6, 0, 1, 5), "one is certain on both sides");
        assertFalse(whole(CellState.NEIGHBOUR, 0, 6, 0, 3, 3), "a number that is certain");
        assertFalse(whole(CellState.NEIGHBOUR, 0, 6, 0, -1, 6));
        assertFalse(whole(CellState.NEIGHBOUR, 0, 6, 0, 0, 7));
    }

    /** 150 people in a part, and 50 who are in none. */
    private static boolean partAndRest(int whole, int part, List<List<Integer>> tables) {
        Census census = new Census(
                DAY,
                List.of(ALL, PART),
                List.of(new Group(Set.of("a"), 150, 0, 0), new Group(Set.of(), 50, 0, 0)),
                Map.of());
        return accepts(
                census,
                List.of(ruling(ALL, CellState.NEW, whole, 200, 0), ruling(PART, CellState.NEW, part, 150, 0)),
                tables);
    }

    @Test
    void what_is_left_when_one_shown_count_is_taken_from_another_is_guarded_too() {
        assertTrue(partAndRest(65, 40, List.of(List.of(38, 25), List.of(42, 21))));
        assertFalse(partAndRest(65, 40, List.of(List.of(38, 25), List.of(41, 22))), "open over four values only");
        assertFalse(partAndRest(65, 60, List.of(List.of(62, 1), List.of(58, 9))), "between one and nine people");
    }

    @Test
    void what_is_left_when_those_whom_esr_names_are_taken_away_is_guarded_too() {
        Census census = new Census(DAY, List.of(ALL), List.of(new Group(Set.of(), 200, 30, 0)), Map.of());
        List<Ruling> shown = List.of(ruling(ALL, CellState.NEW, 40, 200, 0));
        assertTrue(accepts(census, shown, List.of(List.of(30, 8), List.of(0, 42))));
        assertFalse(accepts(census, shown, List.of(List.of(30, 8), List.of(30, 12))));
        assertFalse(accepts(census, shown, List.of(List.of(30, 8), List.of(22, 16))), "open over nine values only");
        assertTrue(accepts(census, shown, List.of(List.of(30, 8), List.of(21, 17))));
    }

    @Test
    void a_number_is_safe_by_the_same_borders_for_the_maker() {
        assertTrue(new Reach(1, 10).safe(0, 10));
        assertFalse(new Reach(1, 9).safe(0, 10));
        assertFalse(new Reach(2, 10).safe(0, 10));
        assertTrue(new Reach(0, 1).safe(0, 10));
        assertFalse(new Reach(0, 0).safe(0, 10));
        assertTrue(new Reach(20, 24).safe(10, 10));
        assertFalse(new Reach(20, 24).safe(9, 10));
        assertFalse(new Reach(20, 23).safe(10, 10));
        assertEquals(new Reach(40, 58), new Reach(2, 20).rest(60));
    }

    @Test
    void a_statement_says_something_unless_it_allows_everything() {
        assertFalse(new Interval(0, 5).tells(5));
        assertTrue(new Interval(1, 5).tells(5));
        assertTrue(new Interval(0, 4).tells(5));
        assertTrue(new Interval(3, 5).holds(3));
        assertTrue(new Interval(3, 5).holds(5));
        assertFalse(new Interval(3, 5).holds(2));
        assertFalse(new Interval(3, 5).holds(6));
    }

    @Test
    void however_those_whom_esr_names_are_spread_eighteen_people_are_enough_where_ten_are_else() {
        assertEquals(18, Thresholds.LOWEST.forAnySpread().people());
        assertEquals(22, new Thresholds(12, 11, 50, 5).forAnySpread().people());
    }
}
