package staffnetwork.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decides about each cell by itself, before the audit: enough people on both sides, and enough changed since the cell was last
 * decided. One person's change alone never changes a ruling.
 */
final class Rulings {
    /** Two figures of one cell that differ by less than this give away that between 1 and 9 people changed. */
    static final int VISIBLE_MOVE = 3 * Thresholds.STEP;

    private final Thresholds thresholds;
    private final LocalDate day;

    Rulings(Thresholds thresholds, LocalDate day) {
        this.thresholds = thresholds;
        this.day = day;
    }

    List<Ruling> decide(Census census, People people, Map<String, StoredCell> before) {
        return census.nodes().stream()
                .map(node -> decide(
                        node, people.told(node.id()), people.in(node.id()), changes(node, census, people, before)))
                .map(fresh -> afterBefore(fresh, before.get(fresh.cell.node().id())))
                .toList();
    }

    private record Fresh(StoredCell cell, int changes) {}

    private Fresh decide(Node node, int told, int all, int changes) {
        if (told < thresholds.people()) {
            return new Fresh(new StoredCell(node, CellState.FEW_TOLD, 0, 0, day), changes);
        }
        if (all - told < thresholds.people()) {
            return new Fresh(new StoredCell(node, CellState.FEW_REST, 0, 0, day), changes);
        }
        return new Fresh(
                new StoredCell(node, CellState.NEW, Thresholds.rounded(told), Thresholds.rounded(all), day), changes);
    }

    /** What was reported, unless the exact count proves that more people changed than that. */
    private int changes(Node node, Census census, People people, Map<String, StoredCell> before) {
        StoredCell last = before.get(node.id());
        int reported = census.changes(node.id());
        if (last == null || reported >= thresholds.changes()) {
            return reported;
        }
        Interval possible =
                Interval.of(new Ruling(kept(node, last), thresholds.changes() - 1), people.in(node.id()), thresholds);
        return possible.holds(people.told(node.id())) ? reported : thresholds.changes();
    }

    private Ruling afterBefore(Fresh fresh, @Nullable StoredCell last) {
        if (last == null) {
            return new Ruling(fresh.cell, 0);
        }
        if (fresh.changes < thresholds.changes()) {
            return new Ruling(kept(fresh.cell.node(), last), thresholds.changes() - 1);
        }
        int move = Math.abs(fresh.cell.told() - last.told());
        boolean tellsTooMuch = last.state().shown() && fresh.cell.state().shown() && move > 0 && move < VISIBLE_MOVE;
        return tellsTooMuch
                ? new Ruling(kept(fresh.cell.node(), last), VISIBLE_MOVE - Thresholds.STEP)
                : new Ruling(fresh.cell, 0);
    }

    private static StoredCell kept(Node node, StoredCell last) {
        CellState state = last.state() == CellState.NEW ? CellState.STANDING : last.state();
        return new StoredCell(node, state, last.told(), last.base(), last.asOf());
    }
}
