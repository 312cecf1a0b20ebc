package staffnetwork.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import staffnetwork.web.Chart.Point;

/** Draws a {@link Chart} as SVG on the server: no script, prints, and keeps its meaning in forced colours. */
@FacesComponent("staffnetwork.ChartFigure")
public class ChartFigure extends UIComponentBase {
    private static final int WIDTH = 640;
    private static final int BOTTOM = 280;
    private static final int TOP = 50;
    private static final int LEFT = 30;
    private static final int RIGHT = 620;
    private static final int ROW = 64;
    private static final int LINE = 26;
    private static final int FITS = 56;

    @Override
    public String getFamily() {
        return "staffnetwork";
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        if (!(getAttributes().get("chart") instanceof Chart chart)) {
            return;
        }
        String id = String.valueOf(getId());
        Markup markup = new Markup(faces);
        markup.open("figure", "class", "app-chart").open("figcaption");
        markup.element("h2", chart.headline(), "class", "nhsuk-heading-s", "id", id + "-headline");
        markup.element("p", chart.subtitle()).close("figcaption");
        markup.open(
                "svg",
                "viewBox",
                "0 0 " + WIDTH + " " + height(chart),
                "role",
                "img",
                "aria-labelledby",
                id + "-headline",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "focusable",
                "false");
        if (chart.kind() == Chart.Kind.ROWS) {
            rows(markup, chart);
        } else {
            upright(markup, chart);
        }
        markup.close("svg").close("figure");
    }

    private static int height(Chart chart) {
        return chart.kind() == Chart.Kind.ROWS ? row(chart) * chart.points().size() + ROW / 4 : 330;
    }

    private static int row(Chart chart) {
        return isLong(chart) ? ROW + LINE : ROW;
    }

    /** Whether a name and its figure do not fit beside each other. */
    private static boolean isLong(Chart chart) {
        return chart.points().stream()
                .anyMatch(point -> point.label().length() + point.shown().length() > FITS);
    }

    private static void upright(Markup markup, Chart chart) throws IOException {
        markup.open("line", "class", "axis", "x1", LEFT, "y1", BOTTOM, "x2", RIGHT, "y2", BOTTOM)
                .close("line");
        if (chart.kind() == Chart.Kind.BARS) {
            bars(markup, chart);
        } else {
            line(markup, chart);
        }
    }

    /** The name and the figure stand above their bar, so that neither is ever cut. */
    private static void rows(Markup markup, Chart chart) throws IOException {
        int line = isLong(chart) ? LINE : 0;
        for (int i = 0; i < chart.points().size(); i++) {
            Point point = chart.points().get(i);
            int top = row(chart) * i;
            if (line > 0) {
                markup.element("text", point.label() + ":", "x", 0, "y", top + 24);
                markup.element("text", point.shown(), "x", 0, "y", top + 24 + line);
            } else {
                markup.element("text", point.label() + ": " + point.shown(), "x", 0, "y", top + 24);
            }
            if (point.value() != null) {
                String wide = number(WIDTH * Math.max(0, Math.min(1, point.value() / chart.highest())));
                markup.open("rect", "class", "bar", "x", 0, "y", top + 34 + line, "width", wide, "height", 20)
                        .close("rect");
            }
        }
    }

    private static void bars(Markup markup, Chart chart) throws IOException {
        double step = step(chart.points());
        for (int i = 0; i < chart.points().size(); i++) {
            Point point = chart.points().get(i);
            double middle = LEFT + step * (i + 0.5);
            double y = y(chart, point.value());
            if (point.value() != null) {
                markup.open(
                        "rect",
                        "class",
                        i == 0 ? "bar" : "bar-other",
                        "x",
                        number(middle - step * 0.3),
                        "y",
                        number(y),
                        "width",
                        number(step * 0.6),
                        "height",
                        number(BOTTOM - y));
                markup.close("rect");
            }
            label(markup, middle, y - 10, point.shown());
            label(markup, middle, BOTTOM + 26, point.label());
        }
    }

    private static void line(Markup markup, Chart chart) throws IOException {
        double step = step(chart.points());
        for (int i = 1; i < chart.points().size(); i++) {
            join(markup, chart, i, step); // all of them first, so that no line runs over a figure
        }
        for (int i = 0; i < chart.points().size(); i++) {
            Point point = chart.points().get(i);
            double x = LEFT + step * (i + 0.5);
            double y = y(chart, point.value());
            if (point.breakBefore()) {
                String edge = number(x - step / 2);
                markup.open("line", "class", "break", "x1", edge, "y1", TOP - 30, "x2", edge, "y2", BOTTOM)
                        .close("line");
            }
            if (point.value() != null) {
                markup.open("circle", "class", "dot", "cx", number(x), "cy", number(y), "r", "7")
                        .close("circle");
            }
            label(markup, x, y - 14, point.shown());
            label(markup, x, BOTTOM + 26, point.label());
        }
    }

    private static void join(Markup markup, Chart chart, int to, double step) throws IOException {
        Point before = chart.points().get(to - 1);
        Point point = chart.points().get(to);
        if (before.value() == null || point.value() == null || point.breakBefore()) {
            return;
        }
        String x1 = number(LEFT + step * (to - 0.5));
        String x2 = number(LEFT + step * (to + 0.5));
        String y1 = number(y(chart, before.value()));
        markup.open("line", "class", "line", "x1", x1, "y1", y1, "x2", x2, "y2", number(y(chart, point.value())))
                .close("line");
    }

    private static void label(Markup markup, double x, double y, String text) throws IOException {
        markup.element("text", text, "x", number(x), "y", number(y), "text-anchor", "middle");
    }

    private static double step(List<Point> points) {
        return (double) (RIGHT - LEFT) / Math.max(1, points.size());
    }

    private static double y(Chart chart, @Nullable Double value) {
        double share = value == null ? 0 : Math.max(0, Math.min(1, value / chart.highest()));
        return BOTTOM - share * (BOTTOM - TOP);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
