package staffnetwork.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chart and the table and file that go with it: one model for all three, so that they cannot differ.
 *
 * @param headline what the chart says, a sentence worked out from its figures
 * @param subtitle what, where and when
 * @param kind bars or a line
 * @param category the name of what the points stand for, for example Year
 * @param measure the name of what is measured, with its unit
 * @param highest the top of the scale, in the measure's unit
 * @param points the figures, in order
 */
public record Chart(
        String headline,
        String subtitle,
        Kind kind,
        String category,
        String measure,
        double highest,
        List<Point> points) {
    /** How the figures are drawn. */
    public enum Kind {
        /** One bar a point. */
        BARS,
        /** One bar a point, lying, with room for long names and any number of them. */
        ROWS,
        /** Dots joined by a line; a gap where a figure is missing or the series breaks. */
        LINE
    }

    /**
     * One figure.
     *
     * @param label what it stands for
     * @param value in the measure's unit, or null where there is none
     * @param shown the figure as text, or why there is none
     * @param breakBefore true if the figure must not be joined with the one before
     */
    public record Point(String label, @Nullable Double value, String shown, boolean breakBefore) {}

    public Chart {
        if (headline.isBlank()) {
            throw new IllegalArgumentException("a chart says something: its headline is missing");
        }
        points = List.copyOf(points);
    }

    /** For pages. */
    public String getHeadline() {
        return headline;
    }

    /** For pages. */
    public List<Point> getPoints() {
        return points;
    }

    /** For pages. */
    public String getCategory() {
        return category;
    }

    /** For pages. */
    public String getMeasure() {
        return measure;
    }

    /** The headings of the chart's table, as n:table takes them. */
    public String getHeadings() {
        return category + "|#" + measure;
    }
}
