package staffnetwork.published;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import staffnetwork.disclosure.Census;
import staffnetwork.disclosure.Group;
import staffnetwork.disclosure.Node;
import staffnetwork.disclosure.TableKind;
import staffnetwork.wdes.Representation;
import staffnetwork.workforce.DisabilityStatus;
import staffnetwork.workforce.Headcounts;
import staffnetwork.workforce.Side;

/** Metric 1 as one system of cells: everybody, the sides of the workforce within, and the pay clusters within those. */
final class PayClusters {
    static final String TOTAL = "total";
    private final int wdesYear;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Headcounts> people = new HashMap<>();
    private final Map<String, Headcounts> outside = new LinkedHashMap<>();

    PayClusters(int wdesYear, Representation metric) {
        this.wdesYear = wdesYear;
        add(new Node(TOTAL, TOTAL, TableKind.WHOLE, null), metric.total().people());
        side(Side.NON_CLINICAL, TOTAL, metric.nonClinical().people(), metric);
        side(Side.CLINICAL, TOTAL, metric.clinical().people(), metric);
        side(Side.MEDICAL, Side.CLINICAL.name(), metric.medical().people(), metric);
        take(Side.CLINICAL.name(), metric.medical().people());
    }

    /** A side with its clusters; what is in no cluster stays at the side. */
    private void side(Side side, String within, Headcounts all, Representation metric) {
        add(new Node(side.name(), side.name(), TableKind.PAY_CLUSTERS, within), all);
        outside.put(side.name(), all);
        for (Representation.Cluster cluster : metric.clusters()) {
            if (cluster.side() == side) {
                String id = side + " " + cluster.cluster().number();
                add(
                        new Node(id, cluster.cluster().name(), TableKind.PAY_CLUSTERS, side.name()),
                        cluster.cell().people());
                take(side.name(), cluster.cell().people());
            }
        }
    }

    private void add(Node node, Headcounts all) {
        nodes.put(node.id(), node);
        people.put(node.id(), all);
    }

    private void take(String side, Headcounts part) {
        outside.computeIfPresent(
                side,
                (any, left) -> new Headcounts(
                        left.disabled() - part.disabled(),
                        left.nonDisabled() - part.nonDisabled(),
                        left.unknown() - part.unknown()));
    }

    /** The day staff were counted. */
    LocalDate day() {
        return LocalDate.of(wdesYear, Month.MARCH, 31);
    }

    /**
     * The cells with exact counts.
     *
     * @param changed by cell, the fewest people who must have changed since its present figure
     */
    Census census(Map<String, Integer> changed) {
        List<Group> groups = new ArrayList<>();
        Stream<String> clusters = nodes.keySet().stream().filter(id -> id.contains(" "));
        clusters.forEach(id -> groups.add(group(id, people(id))));
        outside.forEach((side, left) -> groups.add(group(side, left)));
        // what is protected here is in the staff record, which HR reads anyway: there is nothing HR knows besides
        return new Census(day(), List.copyOf(nodes.values()), groups, changed);
    }

    private static Group group(String node, Headcounts all) {
        return new Group(Set.of(node), Math.toIntExact(all.total()), 0, Math.toIntExact(all.disabled()));
    }

    private Headcounts people(String node) {
        return people.getOrDefault(node, Headcounts.NONE);
    }

    /** The cells' ids, the whole first. */
    Set<String> ids() {
        return nodes.keySet();
    }

    /** The fewest people who came, left or were recorded differently between other counts and these. */
    int changedSince(PayClusters other, String node) {
        long more = 0;
        long fewer = 0;
        for (DisabilityStatus status : DisabilityStatus.values()) {
            long difference = people(node).of(status) - other.people(node).of(status);
            more += Math.max(0, difference);
            fewer += Math.max(0, -difference);
        }
        return Math.toIntExact(Math.max(more, fewer));
    }
}
