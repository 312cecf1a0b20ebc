package staffnetwork.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import staffnetwork.survey.Respondents;
import staffnetwork.wdes.BoardRepresentation;
import staffnetwork.wdes.Display;
import staffnetwork.wdes.FigureKey;
import staffnetwork.wdes.LastYear;
import staffnetwork.wdes.Metric;
import staffnetwork.wdes.MetricCode;
import staffnetwork.wdes.RuleSet;
import staffnetwork.wdes.SeriesBreak;
import staffnetwork.workforce.DisabilityStatus;

/**
 * One metric over the years, from the first year there is to the last, with the changes of its rules between them.
 *
 * @param metric which one
 * @param lines one for each group of people, all of the same years
 * @param breaks changes after which years are not joined with those before, the oldest first
 * @param cautions changes after which they are, with care
 */
public record Trend(MetricCode metric, List<Line> lines, List<SeriesBreak> breaks, List<SeriesBreak> cautions) {
    private static final double HUNDRED = 100;

    public Trend {
        lines = List.copyOf(lines);
        breaks = List.copyOf(breaks);
        cautions = List.copyOf(cautions);
    }

    /** One group of people over the years. */
    public record Line(FigureKey key, List<Point> points) {}

    /**
     * One year of a group.
     *
     * @param wdesYear the year
     * @param value in the unit shown, or null where there is no figure
     * @param shown the figure as text; empty where there is none
     * @param breakBefore true if it must not be joined with the year before
     */
    public record Point(int wdesYear, @Nullable Double value, String shown, boolean breakBefore) {}

    /** The trend of a metric; years between the first and the last that are not there stand as gaps. */
    static Trend of(MetricCode metric, List<LastYear> years) {
        TreeMap<Integer, LastYear> byYear = new TreeMap<>();
        years.forEach(year -> byYear.put(year.wdesYear(), year));
        if (byYear.isEmpty()) {
            return new Trend(metric, List.of(), List.of(), List.of());
        }
        List<SeriesBreak> within = RuleSet.of(RuleSet.LAST_YEAR).breaks().stream()
                .filter(change -> change.metric() == metric)
                .filter(change -> change.year() > byYear.firstKey() && change.year() <= byYear.lastKey())
                .toList();
        List<SeriesBreak> breaks = within.stream().filter(SeriesBreak::stops).toList();
        List<Integer> all = IntStream.rangeClosed(byYear.firstKey(), byYear.lastKey())
                .boxed()
                .toList();
        List<Line> lines = keys(metric).stream()
                .map(key -> new Line(
                        key,
                        all.stream()
                                .map(year -> point(key, year, byYear, breaks))
                                .toList()))
                .toList();
        return new Trend(
                metric,
                lines,
                breaks,
                within.stream().filter(change -> !change.stops()).toList());
    }

    private static Point point(FigureKey key, int year, Map<Integer, LastYear> years, List<SeriesBreak> breaks) {
        Optional<Metric.Computed> figure = Optional.ofNullable(years.get(year)).flatMap(there -> there.figure(key));
        boolean breakBefore = breaks.stream().anyMatch(change -> change.year() == year);
        return new Point(
                year,
                figure.map(Trend::value).orElse(null),
                figure.map(Display::of).orElse(""),
                breakBefore);
    }

    private static double value(Metric.Computed figure) {
        double value = figure.value().doubleValue();
        return figure.unit() == Metric.Unit.LIKELIHOOD ? value * HUNDRED : value;
    }

    /** The figures of a metric that are followed over the years. */
    private static List<FigureKey> keys(MetricCode metric) {
        return switch (metric) {
            case ONE ->
                List.of(FigureKey.workforce(DisabilityStatus.DISABLED), FigureKey.workforce(DisabilityStatus.UNKNOWN));
            case TWO, THREE -> List.of(FigureKey.ratio(metric));
            case TEN -> List.of(new FigureKey(metric, BoardRepresentation.Part.TOTAL.code(), FigureKey.Who.DISABLED));
            case NINE_B -> List.of();
            case EIGHT -> List.of(FigureKey.result(metric, Respondents.DISABLED));
            case FOUR_A_I, FOUR_A_II, FOUR_A_III, FOUR_B, FIVE, SIX, SEVEN, NINE_A ->
                List.of(
                        FigureKey.result(metric, Respondents.DISABLED),
                        FigureKey.result(metric, Respondents.NON_DISABLED));
        };
    }

    /** The years it covers, in order. */
    public List<Integer> years() {
        return lines.isEmpty()
                ? List.of()
                : lines.get(0).points().stream().map(Point::wdesYear).toList();
    }

    /** True if there is a figure in any year. */
    public boolean drawn() {
        return lines.stream().flatMap(line -> line.points().stream()).anyMatch(point -> point.value() != null);
    }

    /** The highest value of all groups, so that their charts have one scale. */
    double highest() {
        return lines.stream()
                .flatMap(line -> line.points().stream())
                .map(Point::value)
                .filter(java.util.Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
    }

    /** The points of a group since the last break that have a figure. */
    static List<Point> comparable(Line line) {
        List<Point> stretch = new ArrayList<>();
        for (Point point : line.points()) {
            if (point.breakBefore()) {
                stretch.clear();
            }
            if (point.value() != null) {
                stretch.add(point);
            }
        }
        return List.copyOf(stretch);
    }
}
