package staffnetwork.wdes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import staffnetwork.workforce.Headcounts;
import staffnetwork.workforce.PayRow;
import staffnetwork.workforce.Side;
import staffnetwork.workforce.StaffInPost;

/**
 * Metric 1: staff in pay bands by disability status, with clusters and totals. Staff whose status is not known count in every
 * base. WDES metrics paper B1710-ii, metric 1.
 *
 * @param rows rows with people in them, in the template's order
 * @param clusters 1 to 4 for non-clinical and for clinical staff, 5 to 7 for medical staff; also those with nobody
 * @param nonClinical total of non-clinical staff
 * @param clinical total of clinical staff, doctors and dentists included
 * @param medical total of doctors and dentists
 * @param total everybody
 * @param notSupplied why there are no figures, or null if there are
 */
public record Representation(
        List<Row> rows,
        List<Cluster> clusters,
        Cell nonClinical,
        Cell clinical,
        Cell medical,
        Cell total,
        @Nullable String notSupplied) {
    /**
     * People and their three percentages.
     *
     * @param people head-counts
     * @param percent of all people in this cell; the three add to 100
     */
    public record Cell(Headcounts people, ByStatus<Metric> percent) {}

    /** One pay row of one side; the cluster is null for other staff, who are in none. */
    public record Row(Side side, PayRow row, @Nullable Integer cluster, Cell cell) {}

    /** One pay cluster of one side. */
    public record Cluster(Side side, PayCluster cluster, Cell cell) {}

    private static final List<Side> TEMPLATE_ORDER = List.of(Side.NON_CLINICAL, Side.CLINICAL, Side.MEDICAL);

    static Representation of(RuleSet rules, @Nullable StaffInPost staff) {
        if (staff == null) {
            String reason = Wording.say("missing.staff");
            Cell none = new Cell(Headcounts.NONE, ByStatus.each(status -> new Metric.NotComputable(reason)));
            return new Representation(List.of(), List.of(), none, none, none, none, reason);
        }
        Headcounts medical = sum(staff, Side.MEDICAL);
        Headcounts clinical = sum(staff, Side.CLINICAL).plus(medical);
        Headcounts nonClinical = sum(staff, Side.NON_CLINICAL);
        return new Representation(
                rowsOf(rules, staff),
                clustersOf(rules, staff),
                cell(nonClinical),
                cell(clinical),
                cell(medical),
                cell(nonClinical.plus(clinical)),
                null);
    }

    private static Headcounts sum(StaffInPost staff, Side side) {
        return staff.rows().getOrDefault(side, Map.of()).values().stream().reduce(Headcounts.NONE, Headcounts::plus);
    }

    private static List<Row> rowsOf(RuleSet rules, StaffInPost staff) {
        List<Row> rows = new ArrayList<>();
        for (Side side : TEMPLATE_ORDER) {
            Map<PayRow, Headcounts> people = staff.rows().getOrDefault(side, Map.of());
            Arrays.stream(PayRow.values()).filter(people::containsKey).forEach(row -> {
                Integer cluster = clusterOf(rules, row).map(PayCluster::number).orElse(null);
                rows.add(new Row(side, row, cluster, cell(people.getOrDefault(row, Headcounts.NONE))));
            });
        }
        return List.copyOf(rows);
    }

    private static Optional<PayCluster> clusterOf(RuleSet rules, PayRow row) {
        return rules.clusters().stream()
                .filter(cluster -> cluster.rows().contains(row))
                .findFirst();
    }

    private static List<Cluster> clustersOf(RuleSet rules, StaffInPost staff) {
        List<Cluster> clusters = new ArrayList<>();
        for (Side side : TEMPLATE_ORDER) {
            Map<PayRow, Headcounts> people = staff.rows().getOrDefault(side, Map.of());
            rules.clusters().stream().filter(cluster -> cluster.on(side)).forEach(cluster -> {
                Headcounts inside = cluster.rows().stream()
                        .map(row -> people.getOrDefault(row, Headcounts.NONE))
                        .reduce(Headcounts.NONE, Headcounts::plus);
                clusters.add(new Cluster(side, cluster, cell(inside)));
            });
        }
        return List.copyOf(clusters);
    }

    static Cell cell(Headcounts people) {
        String ifNobody = Wording.say("nobody.row");
        return new Cell(
                people, ByStatus.each(status -> Metric.percentage(people.of(status), people.total(), ifNobody)));
    }

    /** Everybody in the workforce; empty if no staff list was supplied. */
    public Optional<Headcounts> workforce() {
        return notSupplied == null ? Optional.of(total.people()) : Optional.empty();
    }

    /** Everybody in the clusters of that number, on all sides together. */
    public Headcounts inCluster(int number) {
        return clusters.stream()
                .filter(cluster -> cluster.cluster().number() == number)
                .map(cluster -> cluster.cell().people())
                .reduce(Headcounts.NONE, Headcounts::plus);
    }
}
