package staffnetwork.disclosure;

import org.jspecify.annotations.Nullable;
import staffnetwork.disclosure.Figure.Unit;

/**
 * A released figure as it is kept, so that it is the same on every later day.
 *
 * @param value in the unit; null if it is hidden
 * @param unit what it counts; null if it is hidden
 */
public record StoredFigure(@Nullable Long value, @Nullable Unit unit) {
    public StoredFigure {
        if ((value == null) != (unit == null)) {
            throw new IllegalArgumentException("a figure that is shown has a unit, a hidden one has none");
        }
    }

    /** That figure, to be kept. */
    public static StoredFigure of(Figure figure) {
        return figure instanceof Figure.Shown shown
                ? new StoredFigure(shown.getValue(), shown.getUnit())
                : new StoredFigure(null, null);
    }

    /** The figure as it was released. */
    public Figure figure() {
        return value == null || unit == null ? Figure.Withheld.ONLY : new Figure.Shown(value, unit);
    }
}
