package staffnetwork.figures;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import staffnetwork.disclosure.Figure;
import staffnetwork.disclosure.ReleasedCell;
import staffnetwork.disclosure.SafeFigures;
import staffnetwork.disclosure.TableKind;
import staffnetwork.web.Chart;
import staffnetwork.web.Messages;

/** Makes every chart of the dashboard out of released cells; the sentence, the table and the file come with the chart. */
final class Dashboard {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final double ROOM = 1.2;
    private final List<ReleasedFigures> releases;
    private final Messages messages;

    Dashboard(List<ReleasedFigures> releases, Messages messages) {
        this.releases = List.copyOf(releases);
        this.messages = messages;
    }

    /** The charts there are, by the name they have in addresses. */
    enum Part {
        TREND(null),
        DIRECTORATES(TableKind.DIRECTORATES),
        STAFF_GROUPS(TableKind.STAFF_GROUPS);

        private final @Nullable TableKind table;

        Part(@Nullable TableKind table) {
            this.table = table;
        }

        String address() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** That chart; nothing before the first release, or if the table has no cells. */
    Optional<Chart> chart(Part part) {
        if (releases.isEmpty()) {
            return Optional.empty();
        }
        return part.table == null ? Optional.of(trend()) : parts(part, part.table);
    }

    private ReleasedFigures latest() {
        return releases.get(releases.size() - 1);
    }

    private Chart trend() {
        List<Chart.Point> points = new ArrayList<>();
        for (ReleasedFigures release : releases) {
            release.whole().ifPresent(cell -> points.add(point(day(release.day()), cell, release.day())));
        }
        return chart(Part.TREND, Chart.Kind.LINE, trendHeadline(), points);
    }

    private String trendHeadline() {
        Figure now = wholeShare(latest());
        if (!now.isShown()) {
            return messages.text("figures.trend.hidden", day(latest().day()), now.getWords());
        }
        String says = messages.text("figures.trend.now", now.getWords(), day(wholeDay(latest())));
        Figure change = releases.size() < 2 ? now : SafeFigures.gap(now, wholeShare(releases.get(0)));
        if (releases.size() < 2 || !(change instanceof Figure.Shown moved)) {
            return says;
        }
        String how = moved.getValue() == 0 ? "same" : moved.getValue() > 0 ? "up" : "down";
        Figure.Shown far = moved;
        return says + " "
                + messages.text(
                        "figures.trend." + how,
                        messages.text("figures.points", Math.abs(far.getValue())),
                        day(releases.get(0).day()));
    }

    private static Figure wholeShare(ReleasedFigures release) {
        return release.whole().orElseThrow().share();
    }

    private static LocalDate wholeDay(ReleasedFigures release) {
        return release.whole().orElseThrow().asOf();
    }

    private Optional<Chart> parts(Part part, TableKind table) {
        List<ReleasedCell> cells =
                latest().parts(table, latest().whole().orElseThrow().node().id());
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        List<Chart.Point> points = cells.stream()
                .map(cell -> point(cell.node().label(), cell, latest().day()))
                .toList();
        return Optional.of(chart(part, Chart.Kind.ROWS, partsHeadline(part, cells), points));
    }

    private String partsHeadline(Part part, List<ReleasedCell> cells) {
        Comparator<ReleasedCell> byShare = Comparator.comparing(cell -> value(cell.share()));
        List<ReleasedCell> shown = cells.stream()
                .filter(cell -> cell.share().isShown())
                .sorted(byShare)
                .toList();
        String key = "figures." + part.address();
        if (shown.isEmpty()) {
            return messages.text(key + ".none", cells.get(0).share().getWords());
        }
        ReleasedCell lowest = shown.get(0);
        ReleasedCell highest = shown.get(shown.size() - 1);
        return messages.text(
                key + ".range",
                shown.size(),
                cells.size(),
                lowest.share().getWords(),
                lowest.node().label(),
                highest.share().getWords(),
                highest.node().label());
    }

    private Chart.Point point(String label, ReleasedCell cell, LocalDate released) {
        String dated = cell.share().isShown() && !cell.asOf().equals(released)
                ? messages.text("figures.dated", label, day(cell.asOf()))
                : label;
        String shown = cell.share().isShown()
                ? messages.text(
                        "figures.of",
                        cell.share().getWords(),
                        cell.told().getWords(),
                        cell.base().getWords())
                : cell.share().getWords();
        return new Chart.Point(dated, cell.share().isShown() ? value(cell.share()) : null, shown, false);
    }

    private static double value(Figure figure) {
        return figure instanceof Figure.Shown shown ? shown.getValue() : 0;
    }

    private Chart chart(Part part, Chart.Kind kind, String headline, List<Chart.Point> points) {
        double highest = points.stream()
                .map(Chart.Point::value)
                .filter(java.util.Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
        String key = "figures." + part.address();
        return new Chart(
                headline,
                messages.text("figures.subtitle", messages.text(key + ".name"), day(latest().day())),
                kind,
                messages.text(key + ".category"),
                messages.text("figures.measure"),
                Math.max(1, highest * ROOM),
                points);
    }
}
