package staffnetwork.published;

import staffnetwork.web.Chart;

/**
 * One metric as it may be seen.
 *
 * @param code for example {@code 4a.ii}
 * @param title its name
 * @param chart sentence, drawing, table and file in one
 */
public record MetricPart(String code, String title, Chart chart) {
    /** The number and the name. */
    public String heading() {
        return code + " " + title;
    }

    /** For pages. */
    public Chart getChart() {
        return chart;
    }
}
