package staffnetwork.disclosure;

import java.time.LocalDate;

/**
 * A cell as anybody may see it who may see releases.
 *
 * @param node the cell
 * @param told how many told us that they are disabled
 * @param base how many people there are
 * @param share the first as a percentage of the second
 * @param asOf the day the figures are from
 */
public record ReleasedCell(Node node, Figure told, Figure base, Figure share, LocalDate asOf) {
    static ReleasedCell of(StoredCell stored, Thresholds thresholds) {
        Figure hidden = Figure.Withheld.ONLY;
        if (!stored.state().shown()) {
            return new ReleasedCell(stored.node(), hidden, hidden, hidden, stored.asOf());
        }
        return new ReleasedCell(
                stored.node(),
                new Figure.Shown(stored.told(), Figure.Unit.PEOPLE),
                new Figure.Shown(stored.base(), Figure.Unit.PEOPLE),
                new SafeFigures(thresholds).ofRounded(stored.told(), stored.base()),
                stored.asOf());
    }
}
