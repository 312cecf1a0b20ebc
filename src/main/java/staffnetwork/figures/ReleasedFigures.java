package staffnetwork.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import staffnetwork.disclosure.ReleasedCell;
import staffnetwork.disclosure.TableKind;

/**
 * The figures of one quarter end.
 *
 * @param day the quarter end
 * @param cells every cell, the whole organisation first
 */
public record ReleasedFigures(LocalDate day, List<ReleasedCell> cells) {
    public ReleasedFigures {
        cells = List.copyOf(cells);
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
