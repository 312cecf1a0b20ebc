package staffnetwork.year;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import staffnetwork.wdes.BoardRepresentation;
import staffnetwork.wdes.ByStatus;
import staffnetwork.wdes.Display;
import staffnetwork.wdes.Metric;
import staffnetwork.wdes.MetricCode;
import staffnetwork.wdes.Representation;
import staffnetwork.wdes.WdesResult;
import staffnetwork.workforce.Board;
import staffnetwork.workforce.Headcounts;
import staffnetwork.workforce.Side;

/** The rows behind metrics 1 and 10: clusters and pay bands, and the parts of the board. */
public final class MetricParts {
    private final WdesResult result;
    private final MetricCode metric;

    MetricParts(WdesResult result, MetricCode metric) {
        this.result = result;
        this.metric = metric;
    }

    /**
     * One row.
     *
     * @param sideKey the key of the side of the pay table, or of the part of the board
     * @param name the row's name
     * @param people head-counts
     * @param percent shares as text: disabled, non-disabled, unknown
     * @param difference metric 10: the disabled share less that of the workforce, as text; else empty
     */
    public record PartRow(String sideKey, String name, Headcounts people, List<String> percent, String difference) {}

    private static final Map<Side, String> SIDES = Map.of(
            Side.NON_CLINICAL, "year.side.nonClinical",
            Side.CLINICAL, "year.side.clinical",
            Side.MEDICAL, "year.side.medical");

    /** Metric 1 by pay cluster. */
    public List<PartRow> getClusters() {
        if (metric != MetricCode.ONE) {
            return List.of();
        }
        return result.representation().clusters().stream()
                .map(cluster -> row(SIDES.get(cluster.side()), cluster.cluster().name(), cluster.cell()))
                .toList();
    }

    /** Metric 1 by pay band and grade. */
    public List<PartRow> getBands() {
        if (metric != MetricCode.ONE) {
            return List.of();
        }
        return result.representation().rows().stream()
                .map(row -> row(SIDES.get(row.side()), row.row().label(), row.cell()))
                .toList();
    }

    /** Metric 10 by part of the board. */
    public List<PartRow> getBoard() {
        Board board = result.board().counts();
        if (metric != MetricCode.TEN || board == null) {
            return List.of();
        }
        List<PartRow> rows = new ArrayList<>();
        for (BoardRepresentation.Part part : BoardRepresentation.Part.values()) {
            ByStatus<Metric> differences = result.board().differences().get(part);
            rows.add(new PartRow(
                    "year.board.part." + part.code(),
                    "",
                    part.of(board),
                    shown(result.board().percent(part)),
                    differences == null ? "" : Display.of(differences.disabled())));
        }
        return List.copyOf(rows);
    }

    private static PartRow row(@org.jspecify.annotations.Nullable String side, String name, Representation.Cell cell) {
        return new PartRow(String.valueOf(side), name, cell.people(), shown(cell.percent()), "");
    }

    private static List<String> shown(ByStatus<Metric> percent) {
        return List.of(
                Display.of(percent.disabled()), Display.of(percent.nonDisabled()), Display.of(percent.unknown()));
    }
}
