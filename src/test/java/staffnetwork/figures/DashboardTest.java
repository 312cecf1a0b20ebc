package staffnetwork.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import staffnetwork.disclosure.CellState;
import staffnetwork.disclosure.Node;
import staffnetwork.disclosure.Release;
import staffnetwork.disclosure.StoredCell;
import staffnetwork.disclosure.TableKind;
import staffnetwork.web.Chart;
import staffnetwork.web.Messages;

/** Charts say what their cells say, and what is hidden stays hidden in sentence, bar and table. */
class DashboardTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
    private static final String HIDDEN = "Too few people to report safely";
    private static final Node ALL = new Node("all", "Whole organisation", TableKind.WHOLE, null);

    private static StoredCell cell(String id, CellState state, int told, int base, LocalDate asOf) {
        return new StoredCell(new Node(id, "Part " + id, TableKind.DIRECTORATES, "all"), state, told, base, asOf);
    }

    private static ReleasedFigures figures(LocalDate day, StoredCell... cells) {
        return new ReleasedFigures(day, new Release(day, List.of(cells)).cells(), Map.of());
    }

    private static Dashboard of(ReleasedFigures... releases) {
        return new Dashboard(List.of(releases), new Messages());
    }

    private static StoredCell whole(CellState state, int told, int base, LocalDate asOf) {
        return new StoredCell(ALL, state, told, base, asOf);
    }

    @Test
    void before_the_first_release_there_is_no_chart() {
        assertTrue(of().chart(Dashboard.Part.TREND).isEmpty());
        assertTrue(of().chart(Dashboard.Part.DIRECTORATES).isEmpty());
    }

    @Test
    void the_trend_says_where_the_share_stands_and_how_far_it_moved() {
        ReleasedFigures march = figures(MARCH, whole(CellState.NEW, 100, 1000, MARCH));
        Chart one = of(march).chart(Dashboard.Part.TREND).orElseThrow();
        assertEquals("10% of staff have told us that they are disabled, as of 31 March 2026.", one.headline());
        Chart up = of(march, figures(JUNE, whole(CellState.NEW, 130, 1000, JUNE)))
                .chart(Dashboard.Part.TREND)
                .orElseThrow();
        assertEquals(
                "13% of staff have told us that they are disabled, as of 30 June 2026."
                        + " That is up 3 percentage points since 31 March 2026.",
                up.headline());
        assertEquals(
                List.of("10%, 100 of 1,000 people", "13%, 130 of 1,000 people"),
                up.points().stream().map(Chart.Point::shown).toList());
        Chart down = of(march, figures(JUNE, whole(CellState.NEW, 85, 945, JUNE)))
                .chart(Dashboard.Part.TREND)
                .orElseThrow();
        assertTrue(down.headline().contains("down 1 percentage point since"), down.headline());
        Chart same = of(march, figures(JUNE, whole(CellState.STANDING, 100, 1000, MARCH)))
                .chart(Dashboard.Part.TREND)
                .orElseThrow();
        assertTrue(same.headline().contains("as of 31 March 2026. That is the same"), same.headline());
        assertEquals(
                "30 June 2026 (figure of 31 March 2026)", same.points().get(1).label());
    }

    @Test
    void what_is_hidden_is_hidden_in_the_sentence_the_bar_and_the_table() {
        Chart trend = of(figures(MARCH, whole(CellState.FEW_TOLD, 0, 0, MARCH)))
                .chart(Dashboard.Part.TREND)
                .orElseThrow();
        assertEquals("31 March 2026: Too few people to report safely.", trend.headline());
        assertTrue(trend.points().get(0).value() == null);
        assertEquals(HIDDEN, trend.points().get(0).shown());
        Chart parts = of(figures(
                        MARCH,
                        whole(CellState.NEW, 100, 1000, MARCH),
                        cell("a", CellState.NEW, 60, 500, MARCH),
                        cell("b", CellState.NEW, 40, 400, MARCH),
                        cell("c", CellState.FEW_TOLD, 0, 0, MARCH),
                        cell("d", CellState.NEIGHBOUR, 0, 0, MARCH)))
                .chart(Dashboard.Part.DIRECTORATES)
                .orElseThrow();
        assertEquals("We can show 2 of 4 directorates: from 10% in Part b to 12% in Part a.", parts.headline());
        assertEquals(
                List.of("12%, 60 of 500 people", "10%, 40 of 400 people", HIDDEN, HIDDEN),
                parts.points().stream().map(Chart.Point::shown).toList());
        assertEquals(parts.points().get(2).shown(), parts.points().get(3).shown(), "why it is hidden does not show");
    }

    @Test
    void a_table_in_which_all_is_hidden_says_so_and_one_without_cells_is_left_out() {
        ReleasedFigures figures =
                figures(MARCH, whole(CellState.NEW, 100, 1000, MARCH), cell("a", CellState.FEW_REST, 0, 0, MARCH));
        assertEquals(
                "Directorates: Too few people to report safely.",
                of(figures).chart(Dashboard.Part.DIRECTORATES).orElseThrow().headline());
        assertTrue(of(figures).chart(Dashboard.Part.STAFF_GROUPS).isEmpty());
    }
}
