package staffnetwork.figures;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import staffnetwork.disclosure.Census;
import staffnetwork.disclosure.ExactCounts;
import staffnetwork.disclosure.Group;
import staffnetwork.disclosure.Node;
import staffnetwork.disclosure.TableKind;

/** Exact counts of an invented trust, for tests: four directorates, one of them small, and three staff groups. */
@Alternative
@Priority(1)
@ApplicationScoped
public class SeededCounts implements ExactCounts {
    private static final String[] DIRECTORATES = {
        "Emergency and urgent care", "Surgery", "Corporate services", "Research"
    };
    private static final String[] STAFF_GROUPS = {
        "Nursing and midwifery", "Medical and dental", "Administrative and clerical"
    };
    private static final int[][] PEOPLE = {{900, 210, 120}, {700, 260, 90}, {20, 15, 640}, {30, 12, 28}};
    private static final int[][] TOLD = {{83, 9, 14}, {71, 12, 7}, {2, 1, 88}, {3, 0, 2}};

    @Override
    public Census count(LocalDate day, Map<String, LocalDate> since) {
        List<Node> nodes = new ArrayList<>(List.of(new Node("all", "Whole organisation", TableKind.WHOLE, null)));
        for (int d = 0; d < DIRECTORATES.length; d++) {
            nodes.add(new Node("d" + d, DIRECTORATES[d], TableKind.DIRECTORATES, "all"));
        }
        for (int s = 0; s < STAFF_GROUPS.length; s++) {
            nodes.add(new Node("s" + s, STAFF_GROUPS[s], TableKind.STAFF_GROUPS, "all"));
        }
        List<Group> groups = new ArrayList<>();
        for (int d = 0; d < DIRECTORATES.length; d++) {
            for (int s = 0; s < STAFF_GROUPS.length; s++) {
                groups.add(new Group(Set.of("d" + d, "s" + s), PEOPLE[d][s], 0, TOLD[d][s]));
            }
        }
        return new Census(day, nodes, groups, Map.of());
    }
}
