package staffnetwork.published;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import staffnetwork.disclosure.Figure;
import staffnetwork.disclosure.ReleasedCell;
import staffnetwork.disclosure.SafeFigures;
import staffnetwork.published.MetricRelease.Clusters;
import staffnetwork.published.MetricRelease.Kept;
import staffnetwork.survey.Respondents;
import staffnetwork.wdes.BoardRepresentation;
import staffnetwork.wdes.FigureKey;
import staffnetwork.wdes.MetricCode;
import staffnetwork.web.Chart;
import staffnetwork.web.Messages;
import staffnetwork.workforce.DisabilityStatus;

/** Turns a release into the ten metrics as pages and files show them: the sentence, the table and the drawing from the same cells. */
final class MetricWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final double ROOM = 1.2;
    private static final double TENTH = 10;
    private static final double HUNDREDTH = 100;
    private final MetricRelease release;
    private final Messages messages;

    MetricWords(MetricRelease release, Messages messages) {
        this.release = release;
        this.messages = messages;
    }

    List<MetricPart> all() {
        return Arrays.stream(MetricCode.values())
                .map(metric -> new MetricPart(metric.code(), title(metric), chart(metric)))
                .toList();
    }

    private String title(MetricCode metric) {
        return messages.text("year.metric." + metric.code());
    }

    private Chart chart(MetricCode metric) {
        return switch (metric) {
            case ONE -> staff();
            case TWO, THREE -> one(metric, FigureKey.ratio(metric));
            case NINE_B -> voices();
            case TEN ->
                one(metric, new FigureKey(metric, BoardRepresentation.Part.TOTAL.code(), FigureKey.Who.DISABLED));
            case FOUR_A_I, FOUR_A_II, FOUR_A_III, FOUR_B, FIVE, SIX, SEVEN, EIGHT, NINE_A -> answers(metric);
        };
    }

    private @Nullable Figure figure(FigureKey key) {
        Kept kept = release.figures().get(key);
        return kept == null ? null : kept.figure().figure();
    }

    private String shown(@Nullable Figure figure) {
        return figure == null ? messages.text("published.none") : figure.getWords();
    }

    private static @Nullable Double value(@Nullable Figure figure) {
        if (!(figure instanceof Figure.Shown shown)) {
            return null;
        }
        return switch (shown.getUnit()) {
            case HUNDREDTHS -> shown.getValue() / HUNDREDTH;
            case TENTHS -> shown.getValue() / TENTH;
            case PEOPLE, PER_CENT, POINTS -> (double) shown.getValue();
        };
    }

    private Chart.Point point(String label, @Nullable Figure figure) {
        return new Chart.Point(label, value(figure), shown(figure), false);
    }

    /** A metric of one figure. */
    private Chart one(MetricCode metric, FigureKey key) {
        Figure figure = figure(key);
        String says = messages.text("published.says." + metric.code(), shown(figure));
        return chart(metric, says, List.of(point(messages.text("published.who." + metric.code()), figure)));
    }

    private Chart answers(MetricCode metric) {
        Figure disabled = figure(FigureKey.result(metric, Respondents.DISABLED));
        List<Chart.Point> points = new ArrayList<>(List.of(point(messages.text("published.who.DISABLED"), disabled)));
        if (metric == MetricCode.EIGHT) {
            return chart(metric, messages.text("published.says.8", shown(disabled)), points);
        }
        Figure others = figure(FigureKey.result(metric, Respondents.NON_DISABLED));
        points.add(point(messages.text("published.who.NON_DISABLED"), others));
        return chart(metric, pair(disabled, others), points);
    }

    private String pair(@Nullable Figure disabled, @Nullable Figure others) {
        String says = messages.text("published.pair", shown(disabled), shown(others));
        if (disabled != null
                && others != null
                && SafeFigures.gap(disabled, others) instanceof Figure.Shown gap
                && gap.getValue() != 0) {
            boolean more = gap.getValue() > 0;
            Figure far = more ? gap : SafeFigures.gap(others, disabled);
            return says + " " + messages.text(more ? "published.pair.more" : "published.pair.less", far.getWords());
        }
        return says;
    }

    private Chart voices() {
        Boolean answer = release.voices();
        String said = messages.text(
                answer == null ? "published.none" : answer ? "published.voices.yes" : "published.voices.no");
        String says = messages.text("published.says.9b", said);
        return chart(
                MetricCode.NINE_B,
                says,
                List.of(new Chart.Point(messages.text("published.who.9b"), null, said, false)));
    }

    private Chart staff() {
        Clusters clusters = release.clusters();
        if (clusters == null) {
            String none = messages.text("published.none");
            return chart(
                    MetricCode.ONE,
                    none,
                    List.of(new Chart.Point(messages.text("published.cell.total"), null, none, false)));
        }
        List<ReleasedCell> cells = clusters.release().cells();
        List<Chart.Point> points = new ArrayList<>();
        cells.forEach(cell -> points.add(point(cell, clusters.release().day())));
        points.add(
                1,
                point(messages.text("published.who.UNKNOWN"), figure(FigureKey.workforce(DisabilityStatus.UNKNOWN))));
        return chart(MetricCode.ONE, staffSays(cells), points);
    }

    private Chart.Point point(ReleasedCell cell, LocalDate counted) {
        Figure share = cell.share();
        String name = name(cell);
        String dated = share.isShown() && !cell.asOf().equals(counted)
                ? messages.text("published.dated", name, DAY.format(cell.asOf()))
                : name;
        return new Chart.Point(
                dated,
                value(share),
                share.isShown()
                        ? messages.text(
                                "published.of",
                                share.getWords(),
                                cell.told().getWords(),
                                cell.base().getWords())
                        : share.getWords(),
                false);
    }

    /** A cluster is named with its side, because the clusters of two sides have the same names. */
    private String name(ReleasedCell cell) {
        String id = cell.node().id();
        if (!id.contains(" ")) {
            return messages.text("published.cell." + id);
        }
        String side = messages.text("published.side." + id.substring(0, id.indexOf(' ')));
        return messages.text("published.cluster", side, cell.node().label());
    }

    private String staffSays(List<ReleasedCell> cells) {
        String says = messages.text("published.says.1", cells.get(0).share().getWords());
        List<ReleasedCell> clusters =
                cells.stream().filter(cell -> cell.node().id().contains(" ")).toList();
        List<ReleasedCell> shown = clusters.stream()
                .filter(cell -> cell.share().isShown())
                .sorted(Comparator.comparing(cell -> Objects.requireNonNull(value(cell.share()))))
                .toList();
        if (shown.isEmpty()) {
            return says;
        }
        ReleasedCell lowest = shown.get(0);
        ReleasedCell highest = shown.get(shown.size() - 1);
        return says + " "
                + messages.text(
                        "published.says.clusters",
                        shown.size(),
                        clusters.size(),
                        lowest.share().getWords(),
                        name(lowest),
                        highest.share().getWords(),
                        name(highest));
    }

    private Chart chart(MetricCode metric, String headline, List<Chart.Point> points) {
        double highest = points.stream()
                .map(Chart.Point::value)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
        return new Chart(
                headline,
                messages.text(
                        "published.subtitle", Integer.toString(release.version().wdesYear())),
                Chart.Kind.ROWS,
                messages.text("published.group"),
                messages.text("published.measure." + measure(metric)),
                metric == MetricCode.NINE_A ? TENTH : Math.max(1, highest * ROOM),
                points);
    }

    private static String measure(MetricCode metric) {
        return switch (metric) {
            case TWO, THREE -> "ratio";
            case NINE_A -> "score";
            case NINE_B -> "answer";
            default -> "share";
        };
    }
}
