package staffnetwork.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import staffnetwork.disclosure.ReleasedCell;
import staffnetwork.disclosure.TableKind;

/**
 * The figures of one quarter end.
 *
 * @param day the quarter end
 * @param cells every cell, the whole organisation first
 * @param elsewhere what other sources said of the whole organisation when it was made
 */
public record ReleasedFigures(
        LocalDate day, List<ReleasedCell> cells, Map<KnownElsewhere.Source, KnownElsewhere.Known> elsewhere) {
    public ReleasedFigures {
        cells = List.copyOf(cells);
        elsewhere = Map.copyOf(elsewhere);
    }

    /** The whole organisation. */
    public Optional<ReleasedCell> whole() {
        return cells.stream()
                .filter(cell -> cell.node().table() == TableKind.WHOLE)
                .findFirst();
    }

    /** The cells of a table that are parts of that cell, in their order. */
    public List<ReleasedCell> parts(TableKind table, String of) {
        return cells.stream()
                .filter(cell ->
                        cell.node().table() == table && of.equals(cell.node().parent()))
                .toList();
    }
}
