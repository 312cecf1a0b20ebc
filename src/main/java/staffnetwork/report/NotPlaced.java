package staffnetwork.report;

import java.util.Map;
import staffnetwork.wdes.FigureKey.Who;

/**
 * Something that could not be put into a template, for HR to put there by hand or to leave.
 *
 * @param label the row's label: the template's own where it has the row, otherwise ours
 * @param metric the metric's code, for example {@code 4a.ii}; empty for a row of the template that we do not know
 * @param why what stood in the way
 * @param figures what would have stood there, by group, as it would be typed; empty if there is nothing
 */
public record NotPlaced(String label, String metric, Why why, Map<Who, String> figures) {
    public NotPlaced {
        figures = Map.copyOf(figures);
    }

    /** What stood in the way. */
    public enum Why {
        /** No row of the template bears the label. */
        NO_ROW,
        /** The template has no column for the group. */
        NO_COLUMN,
        /** The cell is locked. */
        LOCKED,
        /** The template works the cell out itself. */
        FORMULA,
        /** Something else stands there already. */
        FILLED,
        /** The cell is merged with another one. */
        COVERED,
        /** The template does not say whether 14.1 % is typed as 14.1 or as 0.141. */
        SCALE,
        /** The template's own rule for the cell forbids the value. */
        RULE,
        /** The figure was not supplied for this year. */
        NOT_SUPPLIED,
        /** The template asks for something that this service does not hold. */
        UNKNOWN_ROW
    }
}
