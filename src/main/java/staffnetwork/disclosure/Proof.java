package staffnetwork.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Everything that somebody needs to check a release again, years later and without its maker: who stood where, how far each
 * figure may have moved, and the certificate. How many people told us is not in it.
 *
 * @param groups the people in their places, none of whom counts as having told us
 * @param drifts by cell, in the order of the release, how far the count may lie from what the cell's state says, in people
 * @param certificate the tables
 */
public record Proof(List<Group> groups, List<Integer> drifts, Certificate certificate) {
    public Proof {
        groups = List.copyOf(groups);
        drifts = List.copyOf(drifts);
        if (groups.stream().anyMatch(group -> group.told() != 0)) {
            throw new IllegalArgumentException("a proof says nothing about how many people told us");
        }
    }

    /** Whether the tables prove that nobody can be worked out from that release: adds up anew and believes nothing. */
    public boolean proves(Release release) {
        if (drifts.size() != release.stored().size()) {
            return false;
        }
        List<Ruling> rulings = new ArrayList<>();
        for (int i = 0; i < drifts.size(); i++) {
            rulings.add(new Ruling(release.stored().get(i), drifts.get(i)));
        }
        List<Node> nodes = release.stored().stream().map(StoredCell::node).toList();
        Census known = new Census(release.day(), nodes, groups, Map.of());
        return new CertificateChecker(known, rulings, release.thresholds()).accepts(certificate);
    }
}
