package staffnetwork.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Releases over time: what is released again, what stands, what is hidden. */
class ReleaseTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
    private static final Node ALL = new Node("all", "Whole organisation", TableKind.WHOLE, null);
    private static final Node A = new Node("a", "A", TableKind.DIRECTORATES, "all");

    private static Census census(LocalDate day, int people, int told, int changed) {
        return new Census(day, List.of(ALL), List.of(new Group(Set.of(), people, 0, told)), Map.of("all", changed));
    }

    private static Release make(Census census, Release before) {
        return assertInstanceOf(ReleaseMaker.Made.class, new ReleaseMaker(Thresholds.LOWEST).make(census, before))
                .release();
    }

    private static Release first(int people, int told) {
        return assertInstanceOf(
                        ReleaseMaker.Made.class,
                        new ReleaseMaker(Thresholds.LOWEST).make(census(MARCH, people, told, 0), null))
                .release();
    }

    private static StoredCell only(Release release) {
        return release.stored().get(0);
    }

    @Test
    void a_first_release_shows_rounded_counts_with_the_day() {
        Release release = first(1003, 101);
        assertEquals(new StoredCell(ALL, CellState.NEW, 100, 1005, MARCH), only(release));
        ReleasedCell cell = release.cells().get(0);
        assertEquals("100", cell.told().getWords());
        assertEquals("1,005", cell.base().getWords());
        assertEquals("10%", cell.share().getWords());
        assertEquals(MARCH, cell.asOf());
    }

    @Test
    void a_cell_is_hidden_if_either_side_is_small() {
        assertEquals(CellState.FEW_TOLD, only(first(500, 9)).state());
        assertEquals(CellState.NEW, only(first(500, 10)).state());
        assertEquals(CellState.FEW_REST, only(first(500, 491)).state());
        assertEquals(CellState.NEW, only(first(500, 490)).state());
        ReleasedCell hidden = first(500, 9).cells().get(0);
        assertEquals("Too few people to report safely", hidden.told().getWords());
        assertEquals("Too few people to report safely", hidden.base().getWords());
        assertEquals("Too few people to report safely", hidden.share().getWords());
    }

    @Test
    void after_four_changes_the_earlier_figure_stands_with_its_date_and_after_five_it_moves() {
        Release before = first(1000, 102);
        assertEquals(
                new StoredCell(ALL, CellState.STANDING, 100, 1000, MARCH),
                only(make(census(JUNE, 1000, 98, 4), before)));
        assertEquals(
                new StoredCell(ALL, CellState.NEW, 115, 1000, JUNE), only(make(census(JUNE, 1000, 117, 15), before)));
        assertEquals(
                new StoredCell(ALL, CellState.NEW, 100, 1020, JUNE), only(make(census(JUNE, 1018, 99, 5), before)));
    }

    @Test
    void a_move_so_small_that_it_counts_the_movers_is_not_shown() {
        Release before = first(1000, 100);
        for (int told : new int[] {103, 107, 108, 112, 97, 93, 88}) {
            StoredCell cell = only(make(census(JUNE, 1000, told, 20), before));
            assertEquals(new StoredCell(ALL, CellState.STANDING, 100, 1000, MARCH), cell, told + " told");
        }
        assertEquals(115, only(make(census(JUNE, 1000, 113, 20), before)).told());
        assertEquals(85, only(make(census(JUNE, 1000, 87, 20), before)).told());
    }

    @Test
    void more_changed_than_was_reported_if_the_count_proves_it() {
        Release before = first(1000, 100);
        assertEquals(115, only(make(census(JUNE, 1000, 115, 0), before)).told());
        assertEquals(
                CellState.STANDING,
                only(make(census(JUNE, 1000, 106, 0), before)).state());
    }

    @Test
    void a_hidden_cell_stays_hidden_until_five_people_changed_and_a_shown_one_is_hidden_when_it_becomes_small() {
        Release hidden = first(1000, 9);
        assertEquals(
                CellState.FEW_TOLD,
                only(make(census(JUNE, 1000, 13, 4), hidden)).state());
        assertEquals(MARCH, only(make(census(JUNE, 1000, 13, 4), hidden)).asOf());
        assertEquals(
                CellState.NEW, only(make(census(JUNE, 1000, 13, 5), hidden)).state());
        assertEquals(
                CellState.NEW, only(make(census(JUNE, 1000, 14, 0), hidden)).state());
        Release shown = first(1000, 12);
        assertEquals(
                CellState.STANDING, only(make(census(JUNE, 1000, 9, 4), shown)).state());
        assertEquals(new StoredCell(ALL, CellState.FEW_TOLD, 0, 0, JUNE), only(make(census(JUNE, 1000, 9, 5), shown)));
    }

    @Test
    void the_difference_of_nested_cells_is_protected_and_the_smaller_is_hidden() {
        Census census = new Census(
                MARCH,
                List.of(ALL, A),
                List.of(new Group(Set.of("a"), 300, 0, 60), new Group(Set.of(), 40, 0, 4)),
                Map.of());
        List<StoredCell> cells = assertInstanceOf(
                        ReleaseMaker.Made.class, new ReleaseMaker(Thresholds.LOWEST).make(census, null))
                .release()
                .stored();
        assertEquals(CellState.NEW, cells.get(0).state());
        assertEquals(new StoredCell(A, CellState.NEIGHBOUR, 0, 0, MARCH), cells.get(1));
    }

    @Test
    void counts_that_do_not_fit_together_are_refused_when_they_are_made() {
        assertThrows(IllegalArgumentException.class, () -> new Group(Set.of(), 5, 0, 6));
        assertThrows(IllegalArgumentException.class, () -> new Group(Set.of(), 5, 6, 0));
        assertThrows(IllegalArgumentException.class, () -> new Group(Set.of(), 5, -1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Group(Set.of(), 5, 0, -1));
        assertThrows(IllegalArgumentException.class, () -> new Node("a", "A", TableKind.WHOLE, "all"));
        assertThrows(IllegalArgumentException.class, () -> new Node("a", "A", TableKind.DIRECTORATES, null));
        assertThrows(IllegalArgumentException.class, () -> new Node(" ", "A", TableKind.DIRECTORATES, "all"));
        assertThrows(IllegalArgumentException.class, () -> new Node("a", " ", TableKind.DIRECTORATES, "all"));
        assertThrows(
                IllegalArgumentException.class, () -> new Node("a".repeat(61), "A", TableKind.DIRECTORATES, "all"));
        assertEquals(
                60,
                new Node("a".repeat(60), "A", TableKind.DIRECTORATES, "all")
                        .id()
                        .length());
        assertThrows(IllegalArgumentException.class, () -> new Census(MARCH, List.of(A), List.of(), Map.of()));
        assertThrows(IllegalArgumentException.class, () -> new Census(MARCH, List.of(), List.of(), Map.of()));
        assertThrows(IllegalArgumentException.class, () -> new Census(MARCH, List.of(ALL, ALL), List.of(), Map.of()));
        Node orphan = new Node("b", "B", TableKind.DIRECTORATES, "missing");
        assertThrows(
                IllegalArgumentException.class,
                () -> new People(new Census(MARCH, List.of(ALL, orphan), List.of(), Map.of())));
        assertThrows(
                IllegalArgumentException.class,
                () -> new People(new Census(MARCH, List.of(ALL), List.of(new Group(Set.of("b"), 1, 0, 0)), Map.of())));
    }

    @Test
    void a_group_stands_in_each_cell_once() {
        Node b = new Node("b", "B", TableKind.DIRECTORATES, "a");
        Census twice = new Census(MARCH, List.of(ALL, A, b), List.of(new Group(Set.of("a", "b"), 9, 0, 0)), Map.of());
        assertThrows(IllegalArgumentException.class, () -> new People(twice));
        People people =
                new People(new Census(MARCH, List.of(ALL, A, b), List.of(new Group(Set.of("b"), 9, 2, 3)), Map.of()));
        assertEquals(List.of(9, 9, 9), List.of(people.in("all"), people.in("a"), people.in("b")));
        assertEquals(List.of(3, 3, 3), List.of(people.told("all"), people.told("a"), people.told("b")));
        assertEquals(7, people.size(people.outsideEsr(people.of("a"))));
        assertEquals(0, people.told("nowhere"));
    }

    @Test
    void a_stored_cell_holds_rounded_figures_only() {
        assertThrows(IllegalArgumentException.class, () -> new StoredCell(ALL, CellState.NEW, 11, 100, MARCH));
        assertThrows(IllegalArgumentException.class, () -> new StoredCell(ALL, CellState.NEW, 10, 101, MARCH));
        assertThrows(IllegalArgumentException.class, () -> new StoredCell(ALL, CellState.FEW_TOLD, 5, 100, MARCH));
        assertThrows(IllegalArgumentException.class, () -> new StoredCell(ALL, CellState.FEW_TOLD, 0, 100, MARCH));
        assertThrows(IllegalArgumentException.class, () -> new StoredCell(ALL, CellState.NEW, 105, 100, MARCH));
        assertThrows(IllegalArgumentException.class, () -> new StoredCell(ALL, CellState.NEW, -5, 100, MARCH));
    }
}
